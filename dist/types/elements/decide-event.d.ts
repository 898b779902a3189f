import type { Choice } from '../core/types.js';
/** What the visitor can press; `settings` asks for the second layer. */
export type Press = 'accept-all' | 'reject-all' | 'settings' | 'save' | 'withdraw';
/** The visitor has chosen. Views dispatch it; the module that mounted them passes it to the manager. */
export declare class DecideEvent extends Event {
    readonly action: Press;
    /** The answers on the screen, where it has switches. */
    readonly choice: Choice;
    constructor(action: Press, 
    /** The answers on the screen, where it has switches. */
    choice?: Choice);
}
declare global {
    interface HTMLElementEventMap {
        'soglasie-decide': DecideEvent;
    }
}
