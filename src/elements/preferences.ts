import {adoptStyles} from './styles/sheet.js';
import type {Language, ShownText} from '../core/types.js';
import {categoryElement} from './category.js';
import {DecideEvent, type Press} from './decide-event.js';
import type {Declaration} from './declaration.js';
import {directionOf} from '../core/language.js';
import {stateOf, withCategory, withService, type Draft} from './draft.js';
import {ElementBase} from './element-base.js';
import {placeOf, restoreFocus} from './focus.js';
import {makeElement} from './make-element.js';
import {receiptFold, type ReceiptMaker} from './receipt-fold.js';
import {searchElement} from './search.js';
import {paragraph} from './service-text.js';
import {controls} from './styles/controls.js';
import {preferencesStyles} from './styles/preferences.js';
import {table} from './styles/table.js';
import {tokens} from './styles/tokens.js';

/** What the second layer shows. */
export interface Layer {
  readonly declaration: Declaration;
  readonly language: Language;
  /** The answers in force. */
  readonly draft: Draft;
  /** When the present choice was made and how long it lasts, in words; empty before the first one. */
  readonly present: string;
  /** True when something is granted. */
  readonly withdrawable: boolean;
  /** Makes the receipt of the choice in force, when it is unfolded: it states when. */
  readonly receipt: ReceiptMaker | null;
  /** The declaration with its hash, for the event. */
  readonly text: ShownText;
}

/**
 * @summary The second layer: categories, services and the present choice, in a native dialog. Closing it decides nothing.
 *
 * @fires soglasie-decide - The visitor has chosen; `choice` holds the answers on the screen.
 *
 * @slot text - Own text instead of ours at the beginning. Who is responsible and where the policy is stays below it.
 *
 * @csspart dialog - The window.
 * @csspart category - One category.
 * @csspart switch - A switch, of a category or a service.
 * @csspart service - One service.
 * @csspart table - Cookies or entries in the browser's storage.
 * @csspart choice - The buttons that accept and reject everything, always both.
 *
 * @cssprop --soglasie-color-accent - Background of the main button and of switches that are on.
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
 */
export class SoglasiePreferences extends ElementBase {
  private shown: Layer | undefined;
  private draft!: Draft;
  private dialog = makeElement('dialog', {part: 'dialog', 'aria-labelledby': 'title'});
  /** Always in place, so that the page's own text is in the flat tree before anything is shown. */
  private own = makeElement('slot', {name: 'text'});

  constructor() {
    super();
    const {dialog, own} = this;
    const root = this.attachShadow({mode: 'open'});
    adoptStyles(root, [tokens, controls, table, preferencesStyles]);
    dialog.append(own);
    root.append(dialog);

    let pressed: EventTarget | null;
    dialog.onmousedown = ({target}) => (pressed = target);
    dialog.onclick = ({target}) => {
      // A click that began and ended on the backdrop closes; one that began on a text being selected does not.
      if (target === dialog && target === pressed) dialog.close();
      const {action} = (target as HTMLElement).dataset;
      if (action) this.press(action);
    };
    dialog.onchange = ({target}) => this.toggle((target as HTMLElement).id);
  }

  /** A window that has left the page is no longer modal, though its dialog would go on calling itself open. */
  disconnectedCallback(): void {
    this.dialog.close();
  }

  get open(): boolean {
    return this.dialog.open;
  }

  /** Opens the window. The focus goes to its heading, so that a screen reader starts there and no answer is preselected. */
  show(): void {
    if (this.open) return;
    const place = placeOf(document.activeElement);
    this.dialog.onclose = () => {
      // WebKit leaves it on what is no longer shown.
      (this.shadowRoot!.activeElement as HTMLElement | null)?.blur();
      restoreFocus(place, this);
    };
    this.dialog.showModal();
    this.find('title')!.focus();
  }

  get layer(): Layer | undefined {
    return this.shown;
  }

  /** What to show; one with other answers in force, or the first after the window was closed, resets the switches. */
  set layer(next: Layer) {
    const {shown, open} = this;
    const focused = open && this.shadowRoot!.activeElement?.id;
    const query = open && this.find<HTMLInputElement>('search')?.value;
    const unfolded = [...this.dialog.querySelectorAll('[open] > summary')].map(({id}) => id);
    const scrolled = open && this.dialog.querySelector('.body')!.scrollTop;

    if (!open || JSON.stringify(shown!.draft) !== JSON.stringify(next.draft)) this.draft = next.draft;
    this.shown = next;
    this.lang = next.language;
    this.dir = directionOf(next.language);
    this.dialog.replaceChildren(...this.content(next));
    this.sync();

    if (!open) return;
    const search = this.find<HTMLInputElement>('search');
    if (query && search) {
      search.value = query;
      search.dispatchEvent(new Event('input'));
    }
    for (const id of unfolded) this.find(id)?.parentElement!.setAttribute('open', '');
    this.dialog.querySelector('.body')!.scrollTop = Number(scrolled);
    if (focused) (this.find(focused) ?? this.find('title'))!.focus({preventScroll: true});
  }

  /** Plain boxes: a header, a main part or a footer in the dialog would be landmarks beside those of the page. */
  private content({declaration, present, withdrawable, receipt}: Layer): Node[] {
    const {title, text, details, categories, note, labels} = declaration;
    const button = (action: string, attributes: Readonly<Record<string, string>>, label = '') =>
      makeElement('button', {type: 'button', id: action, 'data-action': action, ...attributes}, label);
    const press = (action: Press, attributes: Readonly<Record<string, string>>) =>
      button(action, attributes, labels['action.' + action]!);
    const sections = categories.map((category) => categoryElement(category, labels));
    this.own.replaceChildren(paragraph(text));
    return [
      makeElement(
        'div',
        {class: 'row head'},
        makeElement('h2', {id: 'title', tabindex: '-1'}, title),
        button('close', {class: 'quiet', 'aria-label': labels['action.close']!}),
      ),
      makeElement(
        'div',
        {class: 'body'},
        present
          ? makeElement(
              'div',
              {class: 'row present'},
              makeElement('p', {}, present),
              withdrawable ? press('withdraw', {class: 'quiet'}) : '',
            )
          : '',
        this.own,
        paragraph(details),
        searchElement(declaration, sections),
        ...sections,
        note && makeElement('p', {class: 'note'}, note),
        receipt ? receiptFold(receipt, labels['receipt.title']!) : '',
      ),
      makeElement(
        'div',
        {class: 'foot'},
        press('reject-all', {class: 'quiet', part: 'choice'}),
        press('accept-all', {class: 'quiet', part: 'choice'}),
        press('save', {}),
      ),
    ];
  }

  /** Brings the switches to what the draft says. */
  private sync(): void {
    const {draft, shown} = this;
    const {categories, labels} = shown!.declaration;
    for (const {id, services} of categories) {
      const box = this.find<HTMLInputElement>('c-' + id);
      if (!(box instanceof HTMLInputElement)) continue; // the necessary category
      const state = stateOf(draft, id, idsOf(services));
      box.checked = state === 'on';
      box.indeterminate = state === 'mixed';
      this.find('s-' + id)!.textContent = state === 'mixed' ? labels['preferences.partly']! : '';
      for (const {id} of services) this.find<HTMLInputElement>('v-' + id)!.checked = draft.services[id]!;
    }
  }

  /** The visitor has used the switch with this id, of a category or a service. */
  private toggle(id: string): void {
    const {draft} = this;
    for (const category of this.shown!.declaration.categories) {
      const services = idsOf(category.services);
      const service = services.find((each) => id === 'v-' + each);
      if (service) this.draft = withService(draft, service, category.id, services);
      if (id === 'c-' + category.id)
        this.draft = withCategory(
          draft,
          category.id,
          services,
          stateOf(draft, category.id, services) !== 'on',
        );
    }
    this.sync();
  }

  /** Closes first: the dialog then gives the focus back before the notice behind it goes. */
  private press(action: string): void {
    if (action === 'copy' || action === 'download') return; // the receipt's own
    this.dialog.close();
    if (action !== 'close') this.dispatchEvent(new DecideEvent(action as Press, this.draft));
  }

  private find<T extends HTMLElement = HTMLElement>(id: string): T | null {
    return this.shadowRoot!.getElementById(id) as T | null;
  }
}

function idsOf(items: readonly {readonly id: string}[]): string[] {
  return items.map(({id}) => id);
}

declare global {
  interface HTMLElementTagNameMap {
    'soglasie-preferences': SoglasiePreferences;
  }
}
