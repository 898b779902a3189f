import type {Language} from '../core/types.js';
import {ElementBase} from './element-base.js';
import {makeElement} from './make-element.js';
import {controls} from './styles/controls.js';
import {embedStyles} from './styles/embed.js';
import {adoptStyles} from './styles/sheet.js';

/** What the visitor can press. */
export type EmbedAction = 'load-once' | 'load-always';

/** Everything that the placeholder says. */
export interface EmbedContent {
  readonly language: Language;
  /** What is held, by its own title. */
  readonly title: string;
  /** Who would be contacted, and what that means: a line each. */
  readonly text: readonly string[];
  readonly actions: readonly (readonly [action: EmbedAction, label: string])[];
}

/** The visitor wants to see what is held. Comes through to the document, as the element may come and go. */
export class EmbedEvent extends Event {
  constructor(readonly action: EmbedAction) {
    super('soglasie-load', {bubbles: true, composed: true});
  }
}

/** The placeholder as one text, for the proof: title, text and labels, each on its line, in reading order. */
export function embedText({title, text, actions}: EmbedContent): string {
  return [title, ...text, ...actions.map(([, label]) => label)].join('\n');
}

/**
 * @summary Stands in for a held iframe, in its very box: says who would be contacted and lets the visitor load it. The
 *   loader puts one before each held frame; an author may wrap a frame in it, to give it a preview of the site's own.
 *
 * @fires soglasie-load - The visitor wants to see it: `action` says whether this once or always.
 *
 * @slot - The iframe, where the author wraps it: as a direct child.
 * @slot preview - A picture from the site's own server, shown behind the text while the frame is held. Give it `hidden`:
 *   then it takes no room before this element is there, nor where it is not needed.
 *
 * @csspart embed - The box.
 * @csspart panel - The text and the buttons.
 *
 * @cssprop --soglasie-color-accent - Background of the main button.
 * @cssprop --soglasie-color-on-accent - Text on it.
 * @cssprop --soglasie-color-text
 * @cssprop --soglasie-color-surface
 * @cssprop --soglasie-color-border
 * @cssprop --soglasie-color-focus - Focus ring.
 * @cssprop --soglasie-color-scheme - `light` or `dark` where the page has only one of them.
 * @cssprop --soglasie-radius - Of the buttons; the box has the frame's.
 * @cssprop --soglasie-space - Unit of all distances.
 * @cssprop --soglasie-font - Font family; default: the page's.
 * @cssprop --soglasie-font-size
 */
export class SoglasieEmbed extends ElementBase {
  /** Takes the place of the frame; whoever holds the frame lays it out. Without a display of its own it is not there. */
  readonly box: HTMLElement;

  #panel: HTMLElement;
  #content: EmbedContent | undefined;

  constructor() {
    super();
    this.#panel = makeElement('div', {part: 'panel'});
    this.box = makeElement(
      'div',
      {part: 'embed', role: 'group', 'aria-labelledby': 'title'},
      makeElement('slot', {name: 'preview'}),
      makeElement('div', {class: 'view'}, this.#panel),
    );
    this.#panel.addEventListener('click', ({target}) => {
      const {action} = (target as HTMLElement).dataset;
      if (action) this.dispatchEvent(new EmbedEvent(action as EmbedAction));
    });
    const root = this.attachShadow({mode: 'open'});
    adoptStyles(root, [controls, embedStyles]);
    root.append(makeElement('slot', {}), this.box);
  }

  /** What to say; until it is known the box is empty. */
  get content(): EmbedContent | undefined {
    return this.#content;
  }

  set content(content: EmbedContent | undefined) {
    this.#content = content;
    this.#panel.replaceChildren();
    if (!content) return;
    const {language, title, text, actions} = content;
    this.box.lang = language;
    this.#panel.append(
      makeElement('b', {id: 'title'}, title),
      ...text.map((line) => makeElement('p', {}, line)),
      makeElement(
        'div',
        {class: 'actions'},
        ...actions.map(([action, label]) => {
          const once = action === 'load-once';
          const button = makeElement('button', {type: 'button', id: action, 'data-action': action}, label);
          // Several frames may be held on one page: a list of buttons has to tell what each of them loads.
          if (once) button.setAttribute('aria-labelledby', 'load-once title');
          else button.className = 'quiet';
          return button;
        }),
      ),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'soglasie-embed': SoglasieEmbed;
  }
  interface DocumentEventMap {
    'soglasie-load': EmbedEvent;
  }
}
