/** What the bundler puts in place of the two constants; imported before anything of `src/`. */
Object.assign(globalThis, {__VERSION__: '0.0.0-test', __DEV__: true});
