import type { PresetFacts } from '../core/config.js';
import type { Service } from '../core/types.js';
/** The page's globals as vendors use them. */
export declare const globals: Record<string, unknown>;
/**
 * A known service: what is true of it, and the few things that it has to be told. The gate runs it; it never runs itself.
 * Each function may be called again at any time.
 */
export interface Preset extends PresetFacts {
    /** Name of the vendor's public function, which is a stub until granted. */
    readonly publicFunction: string;
    /** The kill switch: the vendor's own way to stay silent, in case its script gets here by another road. */
    block(service: Service): void;
    /** Takes the kill switch back and tells the vendor what to do. Its public function is real again. */
    start(service: Service): void;
    /** Address of the vendor's script; `src` of the configuration goes before it. */
    src(service: Service): string;
    /** Stops what runs, as far as the vendor lets it be stopped. */
    destroy(service: Service): void;
}
