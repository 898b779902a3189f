type Queue = ((...args: unknown[]) => void) & Record<string, unknown>;
/**
 * The vendor's queue function as its own snippet makes it: calls wait as `arguments` objects in a list on it, until its script
 * takes them over. What is there already stays.
 *
 * @param list name of that list
 */
export declare function queueFunction(name: string, list?: string): Queue;
/** The vendor's queue that is a plain list. What is there already stays. */
export declare function queueList(name: string): unknown[];
export {};
