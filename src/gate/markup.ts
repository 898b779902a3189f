import {warn} from '../dev/warn.js';
import type {GateState} from '../effects.js';
import {heldElements, preload, release, unfold, type Held} from './held-markup.js';

export interface MarkupGate {
  /** Runs what is granted. */
  open(state: GateState): void;
  /** The same again, for what was added to the page since. */
  look(): void;
  ran(id: string): boolean;
}

/**
 * Holds and releases marked scripts and templates: in document order, each once, fetched side by side.
 *
 * @param isService tells configured services; they need no category
 * @param nonce of our own tag: held scripts must carry it too
 */
export function markupGate(isService: (id: string) => boolean, nonce: string): MarkupGate {
  const released = new Set<string>();
  let state: GateState | undefined;
  // Passes follow one another: a pass that overtakes a waiting one would run a script before the library it needs.
  let line = Promise.resolve();

  /** The id that lets it run, if any does. */
  const grantedBy = ({dataset}: Held) => {
    const {category, service = dataset.name} = dataset;
    const id = service && isService(service) ? service : category;
    if (__DEV__ && id === 'necessary')
      warn('necessary-held', 'data-category="necessary" is not allowed on held markup.');
    if (!id || !state || id === 'necessary') return;
    const {grants, record} = state;
    const refused = id[0] === '!' && {...record?.categories, ...record?.services}[id.slice(1)] === false;
    return grants.has(id) || refused ? id : undefined;
  };

  const trusted = (element: Held) => {
    if (!nonce || element.nonce === nonce || element instanceof HTMLTemplateElement) return true;
    if (__DEV__)
      warn('nonce-missing', `held script without the nonce of our tag: ${element.outerHTML.slice(0, 99)}`);
    return false;
  };

  const granted = () =>
    heldElements().filter((element) => isWhole(element) && trusted(element) && grantedBy(element));

  const pass = async () => {
    if (__DEV__) granted(); // says what is wrong with the markup even where nothing may run
    if (state?.status !== 'valid') return;
    let template: Held | undefined;
    while ((template = granted().find((element) => element instanceof HTMLTemplateElement))) {
      released.add(grantedBy(template)!);
      unfold(template as HTMLTemplateElement);
    }

    const waiting: (Promise<unknown> | undefined)[] = [];
    let mixed = false;
    const batch = granted() as HTMLScriptElement[];
    for (const script of batch) {
      const {src} = script.dataset;
      mixed ||= !src;
      if (mixed && src && !script.hasAttribute('async')) preload(script);
    }
    for (const script of batch) {
      // Those with an address run in the order they are put in; an inline one runs at once, so it has to wait for them.
      if (!script.dataset.src) await Promise.all(waiting.splice(0));
      // A withdrawal, or the page, may have come in between.
      const id = script.isConnected && grantedBy(script);
      if (!id) continue;
      released.add(id);
      waiting.push(release(script));
    }
    await Promise.all(waiting);
  };
  const look = () => {
    line = line.then(pass, pass);
  };

  return {
    open(next) {
      state = next;
      look();
    },
    look,
    ran: (id) => released.has(id),
  };
}

/** The parser puts an element in before it has read its text: whole is what something stands behind, or a page read to its end. */
function isWhole(node: Node | null): boolean {
  return document.readyState !== 'loading' || !!(node && (node.nextSibling || isWhole(node.parentNode)));
}
