import {SoglasieCheckbox} from './form/checkbox.js';
import {connect} from './form/host-controller.js';
import type {Host} from './host.js';

/** Brings the form elements of the page to life; called again, it brings them another host. */
export function mount(host: Host): void {
  connect(host);
  if (!customElements.get('soglasie-checkbox')) customElements.define('soglasie-checkbox', SoglasieCheckbox);
}

/** Posts one event for each ticked box of the form that was not posted yet. */
export function collect(form: HTMLFormElement): void {
  for (const element of form.elements) if (element instanceof SoglasieCheckbox) element.collect();
}
