/** Small questions to hostile input. */
/** Plain objects only: what JSON can hold. */
export declare function isObject(value: unknown): value is Record<string, unknown>;
/** True for relative, http, https, mailto and tel addresses; `javascript:` and the like are refused. */
export declare function isSafeUrl(value: unknown): value is string;
