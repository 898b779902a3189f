import type { Service } from '../core/types.js';
/** What every counter is told: its numbers, and its script's address where a mirror or the site itself serves it. */
export interface CounterOptions {
    readonly id: readonly string[];
    readonly src?: string;
}
/** What the vendor is told: everything that is written, but for what concerns only us. */
export declare function vendorOptions({ options }: Service): object;
/** The options of a service that counts under numbers which its vendor hands out. */
export declare function counterOf<T = unknown>({ options }: Service): CounterOptions & T;
