/**
 * Merges raw configurations, later ones win: objects by key, arrays and scalars replace, `null` removes.
 * `false` for a category or a service, from any source, wins: what was switched off stays off.
 */
export declare function mergeConfigs(sources: readonly unknown[]): unknown;
