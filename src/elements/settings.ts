import {ElementBase} from './element-base.js';
import type {Host} from '../host.js';

// System colours follow light, dark and forced colours by themselves. The gradients draw a bitten cookie.
const CSS = `
button{font:inherit;color:inherit;background:none;border:0;padding:0;min-height:24px;text-decoration:underline;cursor:pointer}
:host([floating]){all:initial!important;color-scheme:light dark!important;position:fixed!important;z-index:9999999!important;inset:auto auto max(12px,env(safe-area-inset-bottom)) max(12px,env(safe-area-inset-left))!important;font:0 a!important}
:host([floating]) button{--s:var(--soglasie-color-surface,Canvas);width:44px;height:44px;border:1px solid #8888;border-radius:50%;color:var(--soglasie-color-text,CanvasText);background:radial-gradient(circle at 70% 30%,var(--s) 5px,#0000 6px),radial-gradient(circle at 40% 55%,var(--s) 2px,#0000 3px),radial-gradient(currentColor 11px,#0000 12px),var(--s);forced-color-adjust:none}
@media print{:host{display:none!important}}`;

/**
 * @summary The permanent way back to the preferences, with the present state in words.
 *
 * @slot - Own text instead of «Настройки cookie».
 *
 * @attr {boolean} floating - Stands in the lower corner of the window.
 *
 * @cssprop --soglasie-color-text
 * @cssprop --soglasie-color-surface
 */
export class SoglasieSettings extends ElementBase {
  static host: Host;

  private button = document.createElement('button');
  private slotted = document.createElement('slot');

  constructor() {
    super();
    const root = this.attachShadow({mode: 'open'});
    root.append(this.button);
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(CSS);
      root.adoptedStyleSheets = [sheet];
    } catch {
      // Firefox before 101 has no constructable sheets: the button then stands plain at the end of the page.
    }
    this.button.dataset.action = 'settings';
    this.button.append(this.slotted);
    this.button.onclick = SoglasieSettings.host.showPreferences;
  }

  connectedCallback(): void {
    this.show();
  }

  /** Says the present state; called again when it changes. */
  show(): void {
    const {manager, language, messages} = SoglasieSettings.host;
    const {status, grants, config} = manager;
    const say = (key: string) => messages['settings.' + key]!;
    const granted = grants.size - 1; // «necessary» is always among them
    const asked = config.categories.length + config.services.length;
    this.lang = language;
    const state = status !== 'valid' ? 'unset' : !granted ? 'none' : granted < asked ? 'some' : 'all';
    this.slotted.textContent = say('label');
    this.button.title = say('label') + ': ' + say(state);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'soglasie-settings': SoglasieSettings;
  }
}
