import type { Service } from '../core/types.js';
/** Where a service keeps what it knows. */
export type Traces = Pick<Service, 'cookies' | 'storage' | 'databases'>;
/**
 * Removes what a service left in the browser.
 *
 * @param isOurs names that are never touched
 * @param needed services that may run: a name that one of them claims just like this one stays
 * @returns names that are still there: cookies of another host or path, or set so that scripts cannot reach them
 */
export declare function forget({ cookies, storage, databases }: Traces, isOurs: (name: string) => boolean, needed?: readonly Traces[]): string[];
