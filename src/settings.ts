import {SoglasieSettings} from './elements/settings.js';
import type {Host} from './host.js';

const TAG = 'soglasie-settings';

/** Brings `<soglasie-settings>` to life; a page without any way back gets a floating one once a choice is made. */
export function mount(host: Host): void {
  SoglasieSettings.host = host;
  if (!customElements.get(TAG)) {
    customElements.define(TAG, SoglasieSettings);
    document.addEventListener('soglasie-change', update);
  }
  update();
}

function update(): void {
  const placed = document.querySelectorAll(TAG);
  for (const element of placed) element.show();
  if (SoglasieSettings.host.manager.status === 'unset' || placed[0]) return;
  if (document.querySelector('a[href="#soglasie-settings"],[data-soglasie=settings]')) return;
  const element = document.createElement(TAG);
  element.setAttribute('floating', '');
  document.body.append(element);
}
