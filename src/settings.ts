import {SoglasieSettings} from './elements/settings.js';
import type {Host} from './host.js';

const TAG = 'soglasie-settings';

/**
 * Brings `<soglasie-settings>` to life and up to date; a page that has none gets a floating one. Called again after each
 * change, and only on pages that have the element or no other way back.
 */
export function mount(host: Host): void {
  SoglasieSettings.host = host;
  if (!customElements.get(TAG)) customElements.define(TAG, SoglasieSettings);
  const placed = document.querySelectorAll(TAG);
  for (const element of placed) element.show();
  if (!placed[0]) document.body.appendChild(document.createElement(TAG)).setAttribute('floating', '');
}
