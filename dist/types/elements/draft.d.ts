import type { Choice, Config, ConsentRecord } from '../core/types.js';
/** The answers on the screen, complete, not yet decided. */
export type Draft = Required<Choice>;
/** A category's switch: services may differ from one another. */
export type SwitchState = 'on' | 'off' | 'mixed';
/** The answers in force; without a record everything is off. */
export declare function draftOf(config: Config, record: ConsentRecord | null): Draft;
/** The category with all its services on or off. */
export declare function withCategory(draft: Draft, id: string, services: readonly string[], on: boolean): Draft;
/** One service on or off; its category is on while any of its services is. */
export declare function withService(draft: Draft, id: string, category: string, siblings: readonly string[]): Draft;
/** On and off only where the category and all its services agree: one frame may have been allowed alone. */
export declare function stateOf({ categories, services }: Draft, id: string, own: readonly string[]): SwitchState;
