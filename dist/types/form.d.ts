import type { Host } from './host.js';
/** Brings the form elements of the page to life; called again, it brings them another host. */
export declare function mount(host: Host): void;
/** Posts one event for each ticked box of the form that was not posted yet. */
export declare function collect(form: HTMLFormElement): void;
