import {ElementBase} from './element-base.js';
import {adoptStyles} from './styles/sheet.js';
import {DecideEvent} from './decide-event.js';
import {makeElement} from './make-element.js';
import type {Notice, NoticeAction} from './notice.js';
import {OURS, ownText} from './own-text.js';
import {bannerStyles} from './styles/banner.js';
import {controls} from './styles/controls.js';
import {tokens} from './styles/tokens.js';

/**
 * @summary The cookie notice: first layer, non-modal. Every text, link and button is a direct child in light DOM, where
 *   privacy extensions and scanners can read and click; styles are in the shadow root, where page CSS does not reach.
 *
 * @fires soglasie-decide - The visitor accepts or rejects everything, or asks for the second layer: `action` says which.
 *
 * @slot text - Title, text and links. Children of the page's own with this slot stand in their place.
 * @slot actions - Filled by the library: the three buttons.
 *
 * @csspart banner - The box.
 * @csspart text - Title, text and links.
 * @csspart actions - The buttons. Accept and reject cannot be styled apart, nor hidden.
 *
 * @attr {bottom | bottom-start | bottom-end | top | center} position
 * @attr {box | bar} layout
 *
 * @cssprop --soglasie-color-accent - Background of the main buttons.
 * @cssprop --soglasie-color-on-accent - Text on it.
 * @cssprop --soglasie-color-text
 * @cssprop --soglasie-color-surface
 * @cssprop --soglasie-color-border
 * @cssprop --soglasie-color-focus - Focus ring.
 * @cssprop --soglasie-color-scheme - `light` or `dark` where the page has only one of them.
 * @cssprop --soglasie-radius
 * @cssprop --soglasie-space - Unit of all distances.
 * @cssprop --soglasie-font - Font family; default: the page's.
 * @cssprop --soglasie-font-size
 * @cssprop --soglasie-shadow
 * @cssprop --soglasie-motion - How long a button takes to follow the pointer; default: no time.
 * @cssprop --soglasie-offset - Distance from the edges of the window.
 */
export class SoglasieBanner extends ElementBase {
  private shown: Notice | undefined;
  private cameFrom: HTMLElement | null = null;
  private box = makeElement(
    'div',
    {part: 'banner', role: 'region'},
    makeElement('div', {part: 'text'}, makeElement('slot', {name: 'text'})),
    makeElement('div', {part: 'actions'}, makeElement('slot', {name: 'actions'})),
  );

  constructor() {
    super();
    // A page rendered on a server brings the shadow root along: its content stands for ours until the notice is known.
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    root.replaceChildren();
    adoptStyles(root, [tokens, controls, bannerStyles]);
    this.addEventListener('click', ({target}) => {
      const {action} = (target as HTMLElement).dataset;
      if (action) this.dispatchEvent(new DecideEvent(action as NoticeAction));
    });
    this.addEventListener('focusin', ({relatedTarget}) => {
      if (!this.contains(relatedTarget as Node | null)) this.cameFrom = relatedTarget as HTMLElement | null;
    });
  }

  connectedCallback(): void {
    this.raise();
  }

  /** The page's own words, which stand in the place of ours; empty where it has none. */
  get ownText(): string {
    return ownText(this, 'text');
  }

  /** Takes the notice off the screen at once; focus that was in it goes back to where it came from. */
  leave(): void {
    const focused = this.contains(document.activeElement);
    this.shown = undefined;
    this.removeAttribute('popover');
    this.box.remove();
    this.clear();
    if (focused) this.cameFrom?.focus({preventScroll: true});
  }

  /** What to show; without it the element takes no room. */
  get notice(): Notice | undefined {
    return this.shown;
  }

  set notice(notice: Notice | undefined) {
    this.shown = notice;
    if (!notice) return;
    const focused = this.contains(document.activeElement) && document.activeElement;
    const {title, text, actions} = notice;
    this.box.setAttribute('aria-label', title);
    this.shadowRoot!.append(this.box);
    this.clear();
    this.append(
      ...(this.ownText ? [] : [makeElement('b', {slot: 'text', [OURS]: ''}, title)]),
      ...text.map((run) => {
        const attributes = {slot: 'text', [OURS]: ''};
        return run.href
          ? makeElement('a', {...attributes, href: run.href}, run.text)
          : makeElement('span', attributes, run.text);
      }),
      ...actions.map(([action, label]) =>
        makeElement('button', {slot: 'actions', type: 'button', 'data-action': action}, label),
      ),
    );
    this.raise();
    if (focused)
      this.querySelector<HTMLElement>(`[data-action=${focused.getAttribute('data-action')}]`)?.focus();
  }

  /** Removes what the library has put there, and buttons of the page's own, which it may not have. */
  private clear(): void {
    for (const child of [...this.children])
      if (child.slot !== 'text' || child.hasAttribute(OURS)) child.remove();
  }

  /**
   * Into the top layer, out of reach of transforms, overflows and z-indexes; without it the box is fixed. Not over a window that
   * is open: the notice could be seen there, and not pressed.
   */
  raise(): void {
    if (!this.shown || !this.isConnected || !this.showPopover || this.matches(':popover-open')) return;
    if (document.querySelector(':modal') || document.querySelector('soglasie-preferences')?.open) return;
    this.popover = 'manual';
    this.showPopover();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'soglasie-banner': SoglasieBanner;
  }
}
