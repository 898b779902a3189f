import {makeElement} from './make-element.js';

/** Out of sight, and not `display: none`, which screen readers skip too. Set one by one it passes any `style-src`. */
const UNSEEN =
  'all:initial!important;position:fixed!important;width:1px!important;height:1px!important;overflow:hidden!important;clip-path:inset(50%)!important';

/** Has screen readers say it when they have said what they are at, and leaves nothing behind. */
export function announce(text: string, lang: string): void {
  const region = document.body.appendChild(makeElement('div', {role: 'status', lang}));
  region.style.cssText = UNSEEN;
  // A live region is heard when it changes, not when it comes.
  setTimeout(() => (region.textContent = text), 100);
  setTimeout(() => region.remove(), 5000);
}
