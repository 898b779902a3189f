/** True in the development build and in tests; false in production, where every block that asks it vanishes. */
declare const __DEV__: boolean;

/** Version of the package, from package.json. */
declare const __VERSION__: string;
