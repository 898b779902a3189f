import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Host} from '../host.js';

let current: Host;
const views = new Set<ReactiveControllerHost>();

/** Gives every view of this file its host; again when the language of the page has changed. */
export function connect(host: Host): void {
  current = host;
  for (const view of views) view.requestUpdate();
}

/** Brings the host to a view and draws it anew when the host changes. The views are defined once there is a host. */
export class HostController implements ReactiveController {
  readonly #view: ReactiveControllerHost;

  constructor(view: ReactiveControllerHost) {
    this.#view = view;
    view.addController(this);
  }

  get value(): Host {
    return current;
  }

  hostConnected(): void {
    views.add(this.#view);
  }

  hostDisconnected(): void {
    views.delete(this.#view);
  }
}
