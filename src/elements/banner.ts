import {adoptStyles} from '@lit/reactive-element/css-tag.js';
import {DecideEvent} from './decide-event.js';
import {makeElement} from './make-element.js';
import type {Notice, NoticeAction} from './notice.js';
import {bannerStyles} from './styles/banner.js';
import {controls} from './styles/controls.js';
import {tokens} from './styles/tokens.js';

// In Node, where the package may be imported too, there are no elements to extend.
const Base = (globalThis.HTMLElement ?? Object) as typeof HTMLElement;

/**
 * @summary The cookie notice: first layer, non-modal. Every text, link and button is a direct child in light DOM, where
 *   privacy extensions and scanners can read and click; styles are in the shadow root, where page CSS does not reach.
 *
 * @fires soglasie-decide - The visitor accepts or rejects everything, or asks for the second layer: `action` says which.
 *
 * @slot text - Filled by the library: title, text and links.
 * @slot actions - Filled by the library: the three buttons.
 *
 * @csspart banner - The box.
 * @csspart text - Title, text and links.
 * @csspart actions - The buttons. Accept and reject cannot be styled apart.
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
 * @cssprop --soglasie-offset - Distance from the edges of the window.
 */
export class SoglasieBanner extends Base {
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
    adoptStyles(this.attachShadow({mode: 'open'}), [tokens, controls, bannerStyles]);
    this.addEventListener('click', ({target}) => {
      const {action} = (target as HTMLElement).dataset;
      if (action) this.dispatchEvent(new DecideEvent(action as NoticeAction));
    });
    this.addEventListener('focusin', ({relatedTarget}) => {
      if (!this.contains(relatedTarget as Node | null)) this.cameFrom = relatedTarget as HTMLElement | null;
    });
  }

  /** Takes the notice off the screen at once; focus that was in it goes back to where it came from. */
  leave(): void {
    const focused = this.contains(document.activeElement);
    this.notice = undefined;
    this.box.remove();
    this.replaceChildren();
    if (focused) this.cameFrom?.focus({preventScroll: true});
  }

  /** What to show; without it the element takes no room. */
  get notice(): Notice | undefined {
    return this.shown;
  }

  set notice(notice: Notice | undefined) {
    this.shown = notice;
    if (!notice) return;
    this.box.setAttribute('aria-label', notice.title);
    this.shadowRoot!.append(this.box);
    this.replaceChildren(
      makeElement('b', {slot: 'text'}, notice.title),
      ...notice.text.map(({text, href}) =>
        href ? makeElement('a', {slot: 'text', href}, text) : makeElement('span', {slot: 'text'}, text),
      ),
      ...notice.actions.map(([action, label]) =>
        makeElement('button', {slot: 'actions', type: 'button', 'data-action': action}, label),
      ),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'soglasie-banner': SoglasieBanner;
  }
}
