import { css } from 'lit';

class DecideEvent extends Event {
  constructor(action, choice = {}) {
    super("soglasie-decide");
    this.action = action;
    this.choice = choice;
  }
}

const controls = css`button,::slotted(button){box-sizing:border-box!important;border-radius:calc(var(--soglasie-radius,12px) * .66)!important;background:var(--soglasie-color-accent,CanvasText)!important;min-height:44px!important;color:var(--soglasie-color-on-accent,Canvas)!important;font:inherit!important;text-align:center!important;cursor:pointer!important;border:1px solid #0000!important;padding:4px 8px!important;font-weight:600!important;line-height:1.25!important}.quiet,::slotted([data-action=settings]){border-color:var(--soglasie-color-border,#8888)!important;color:inherit!important;background:0 0!important;font-weight:400!important}button:hover,::slotted(button:hover){opacity:.85!important}a,::slotted(a){color:inherit!important;cursor:pointer!important;text-decoration:underline!important}@media (forced-colors:active){button,::slotted(button){color:buttontext!important;background:buttonface!important;border-color:buttontext!important}}:focus-visible,::slotted(:focus-visible){outline:3px solid var(--soglasie-color-focus,#3b82f6)!important;outline-offset:1px!important}`;

const tokens = css`:host{all:initial!important;font-family:var(--soglasie-font,inherit)!important;color-scheme:var(--soglasie-color-scheme,light dark)!important}[part=banner],dialog{box-sizing:border-box;border:1px solid var(--soglasie-color-border,#8888);border-radius:var(--soglasie-radius,12px);background:var(--soglasie-color-surface,Canvas);box-shadow:var(--soglasie-shadow,0 8px 32px #0003);color:var(--soglasie-color-text,CanvasText);font-size:var(--soglasie-font-size,max(15px, .9375rem));overflow-wrap:anywhere;line-height:1.45}`;

export { DecideEvent, controls, tokens };
