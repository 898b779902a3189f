const css = ([cssText]) => ({ cssText });
function adoptStyles(root, styles) {
  const text = styles.map(({ cssText }) => cssText).join("");
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement("style");
    style.textContent = text;
    root.append(style);
  }
}

const controls = css`button,::slotted(button){box-sizing:border-box!important;border-radius:calc(var(--soglasie-radius,12px) * .66)!important;background:var(--soglasie-color-accent,CanvasText)!important;min-height:44px!important;color:var(--soglasie-color-on-accent,Canvas)!important;font:inherit!important;text-align:center!important;cursor:pointer!important;transition:opacity var(--soglasie-motion,0s)!important;border:1px solid #0000!important;justify-content:center!important;align-items:center!important;padding:4px 12px!important;font-weight:600!important;line-height:1.25!important;display:flex!important}.quiet,::slotted([data-action=settings]){border-color:var(--soglasie-color-border,#8888)!important;color:inherit!important;background:0 0!important;font-weight:400!important}button:hover,::slotted(button:hover){opacity:.85!important}a,::slotted(a){color:inherit!important;cursor:pointer!important;text-decoration:underline!important}@media (forced-colors:active){button,::slotted(button){color:buttontext!important;background:buttonface!important;border-color:buttontext!important}}:focus-visible,::slotted(:focus-visible){outline:3px solid var(--soglasie-color-focus,#3b82f6)!important;outline-offset:1px!important}@media (prefers-reduced-motion:reduce){:host{--soglasie-motion:0s!important}}`;

export { adoptStyles, controls, css };
