import type {HolderOf} from './guard.js';
import type {Holding} from './holder.js';
import {NOWHERE} from './refuse.js';
import {wrap} from './wrap.js';

/** The attributes that make a browser fetch something, with the elements that have them. */
const ADDRESSES: Readonly<Record<string, readonly (typeof HTMLElement)[]>> = {
  src: [HTMLScriptElement, HTMLIFrameElement, HTMLImageElement],
  srcset: [HTMLImageElement],
  href: [HTMLLinkElement],
};

/** Elements that wait. They fetch nothing before they are in the page, and are held when they are put there. */
const WAITING = 'script,iframe,link';
type Waiting = HTMLScriptElement | HTMLIFrameElement | HTMLLinkElement;

/** Guards what elements ask for. */
export function guardElements(holderOf: HolderOf): void {
  /** Scripts that were let pass: they have run, wherever they are moved. */
  const passed = new WeakSet<Element>(document.scripts);

  /** Makes held markup of it, which the gate releases. */
  const hold = (element: Waiting, name: string, value: string, holding: Holding) => {
    if (isScript(element)) {
      if (element.type === 'module') element.dataset.type = element.type;
      // One that was made by a script waits for no other, unless its maker says so.
      if (element.async) element.setAttribute('async', '');
      element.type = 'text/plain';
    } else {
      // Taking the attribute away would not stop a frame that is in the page already.
      if (element.isConnected && element.localName === 'iframe') element.setAttribute(name, 'about:blank');
      element.removeAttribute(name);
    }
    Object.assign(element.dataset, holding, {[name]: value});
    element.guarded = true;
  };

  /** The page turns to something else before the gate has released it. */
  const letGo = (element: Waiting, name: string) => {
    for (const key of [name, 'service', 'category']) delete element.dataset[key];
    delete element.guarded;
  };

  /**
   * Holds what is in here, before or just after it is put into the page.
   *
   * @param sparesScripts they run no more, or never
   */
  const look = (node: unknown, sparesScripts = false) => {
    const root = node as Partial<Element> | null;
    if (!root?.querySelectorAll) return;
    const all = [...root.querySelectorAll<Waiting>(WAITING)];
    if (root.matches?.(WAITING)) all.push(root as Waiting);
    for (const element of all) {
      const name = element.localName === 'link' ? 'href' : 'src';
      const value = element.getAttribute(name);
      if (!value || !isLive(element)) continue;
      if (isScript(element) && (sparesScripts || passed.has(element))) continue;
      const holding = isMarked(element, name, value) ? undefined : holderOf(value);
      if (holding) hold(element, name, value, holding);
      else if (isScript(element)) passed.add(element);
    }
  };

  /** An attribute is about to be set: to the argument at this place. Answers with a list where that is done with. */
  const set = (element: Waiting, name: string, args: unknown[], at: number, marked: boolean) => {
    if (marked) return;
    const value = String(args[at]);
    // Of a `srcset` one is enough: only the browser knows which one it would take.
    const holding = (name === 'srcset' ? value.split(/[\s,]+/) : [value]).map(holderOf).find(Boolean);
    if (!element.matches(WAITING)) {
      if (holding) args[at] = NOWHERE;
    } else if (!holding) {
      if (isAway(element, name)) letGo(element, name);
    } else if (element.isConnected && isLive(element) && !hasStarted(element)) {
      hold(element, name, value, holding);
      if (!isScript(element)) return [];
    }
  };

  for (const name in ADDRESSES)
    for (const {prototype} of ADDRESSES[name]!) {
      wrap(
        prototype,
        name,
        (args, self) => set(self as Waiting, name, args, 0, isMarked(self as Waiting)),
        'set',
      );
      // Snippets compare it with what they have set.
      wrap(
        prototype,
        name,
        (_, self) =>
          isAway(self as Waiting, name)
            ? [new URL((self as Waiting).dataset[name]!, document.baseURI).href]
            : undefined,
        'get',
      );
    }

  wrap(Element.prototype, 'setAttribute', (args, self) => {
    const name = String(args[0]).toLowerCase();
    if (ADDRESSES[name]?.some((type) => self instanceof type))
      return set(self as Waiting, name, args, 1, isMarked(self as Waiting, name, args[1]));
  });

  for (const {prototype} of [Node, Element, Document, DocumentFragment, CharacterData, Range])
    for (const method of Object.getOwnPropertyNames(prototype))
      if (/^(ap|pre)pend|^insert|^replace|^before|^after/.test(method))
        wrap(prototype, method, (args, self) => {
          if ((self as Partial<Node>).isConnected === false) return;
          // The second argument of `insertBefore` is in the page already, that of `replaceChild` leaves it.
          for (const node of /(Child|Before)$/.test(method) ? args.slice(0, 1) : args) look(node);
        });

  // Comes before a script that the parser has put in is run; the request of a frame may be out by then. A script that is found
  // here later came by `innerHTML` and never runs.
  new MutationObserver((records) => {
    const isRead = document.readyState !== 'loading';
    for (const {addedNodes} of records) addedNodes.forEach((node) => look(node, isRead));
  }).observe(document, {childList: true, subtree: true});
}

function isScript(element: Element): element is HTMLScriptElement {
  return element.localName === 'script';
}

/** False for what fetches nothing: data in a script element, `rel="canonical"`. */
function isLive(element: Waiting): boolean {
  if (isScript(element)) return /^(module|(text|application)\/(x-)?(java|ecma)script|)$/i.test(element.type);
  return element.localName !== 'link' || /^$|style|pre|icon/.test((element as HTMLLinkElement).rel);
}

/** A script that is in the page runs once, whatever address it gets later. */
function hasStarted(element: Waiting): boolean {
  return isScript(element) && (element.hasAttribute('src') || !!element.text);
}

/** A held frame or link: its address is kept away. A held script keeps it, since its type holds it. */
function isAway(element: Waiting, name: string): boolean {
  return 'guarded' in element && !element.hasAttribute(name);
}

/**
 * True where the page's author has said what it belongs to: that counts more than what the guard knows. What the guard has held
 * is marked too, and lets pass only the address that the gate gives back.
 */
function isMarked(element: Waiting, name?: string, value?: unknown): boolean {
  if ('guarded' in element) return !!name && element.dataset[name] === value;
  return element.matches('[data-category],[data-service],[data-cookieconsent]');
}
