import { E as ElementBase } from './chunks/base.dev.js?v=0.1.0';

const CSS = `
button{font:inherit;color:inherit;background:none;border:0;padding:0;min-height:24px;text-decoration:underline;cursor:pointer}
:host([floating]){all:initial!important;color-scheme:light dark!important;position:fixed!important;z-index:9999999!important;inset:auto auto max(12px,env(safe-area-inset-bottom)) max(12px,env(safe-area-inset-left))!important;font:0 a!important}
:host([floating]) button{--s:var(--soglasie-color-surface,Canvas);width:44px;height:44px;border:1px solid #8888;border-radius:50%;color:var(--soglasie-color-text,CanvasText);background:radial-gradient(circle at 70% 30%,var(--s) 5px,#0000 6px),radial-gradient(circle at 40% 55%,var(--s) 2px,#0000 3px),radial-gradient(currentColor 11px,#0000 12px),var(--s);forced-color-adjust:none}
@media print{:host{display:none!important}}`;
class SoglasieSettings extends ElementBase {
  constructor() {
    super();
    this.button = document.createElement("button");
    this.slotted = document.createElement("slot");
    const root = this.attachShadow({ mode: "open" });
    root.append(this.button);
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(CSS);
      root.adoptedStyleSheets = [sheet];
    } catch {
    }
    this.button.dataset.action = "settings";
    this.button.append(this.slotted);
    this.button.onclick = SoglasieSettings.host.showPreferences;
  }
  connectedCallback() {
    this.show();
  }
  /** Says the present state; called again when it changes. */
  show() {
    const { manager, language, messages } = SoglasieSettings.host;
    const { status, grants, config } = manager;
    const say = (key) => messages["settings." + key];
    const granted = grants.size - 1;
    const asked = config.categories.length + config.services.length;
    this.lang = language;
    const state = status !== "valid" ? "unset" : !granted ? "none" : granted < asked ? "some" : "all";
    this.slotted.textContent = say("label");
    this.button.title = say("label") + ": " + say(state);
  }
}

const TAG = "soglasie-settings";
function mount(host) {
  SoglasieSettings.host = host;
  if (!customElements.get(TAG)) customElements.define(TAG, SoglasieSettings);
  const placed = document.querySelectorAll(TAG);
  for (const element of placed) element.show();
  if (!placed[0]) document.body.appendChild(document.createElement(TAG)).setAttribute("floating", "");
}

export { mount };
