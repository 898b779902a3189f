import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Host } from '../host.js';
/** Gives every view of this file its host; again when the language of the page has changed. */
export declare function connect(host: Host): void;
/** Brings the host to a view and draws it anew when the host changes. The views are defined once there is a host. */
export declare class HostController implements ReactiveController {
    #private;
    constructor(view: ReactiveControllerHost);
    get value(): Host;
    hostConnected(): void;
    hostDisconnected(): void;
}
