import {holdersOf} from '../core/holders.js';
import type {ConsentRecord} from '../core/types.js';
import {warn} from '../dev/warn.js';
import type {Gate, GateState, GateWatch} from '../effects.js';
import {isAwaited, type Presets} from '../services/index.js';
import {addressOf, freshCopy, OTHERS, preload, release, SCRIPTS, setText} from './held-markup.js';
import type {Resources} from './resources.js';
import {createRoots} from './roots.js';

export type Held = HTMLElement;

export interface MarkupGate extends Pick<Gate, 'look' | 'scan'> {
  /** Runs what is granted. */
  open(state: GateState): void;
  ran(id: string): boolean;
}

/** What frames, pictures, links and templates are held by; their own part is a file that comes where the page has any. */
export interface MarkupState {
  /** Ids of which each must be granted. */
  holders(element: Held): readonly string[];
  isGranted(element: Held): boolean;
  /** True for a category or service that the configuration has. */
  isConfigured(id: string): boolean;
  /** The record in force. */
  record(): ConsentRecord | null;
  /** True for an id that was answered with no. */
  refused(id: string): boolean;
  /** Takes down that something under its ids has run. */
  note(element: Held): void;
  freshCopy: typeof freshCopy;
  setText: typeof setText;
}

/** How long scripts may run at a stretch before the page may paint and answer; milliseconds. */
const SLICE = 12;

/**
 * Holds and releases marked elements: scripts in document order, each once, fetched side by side.
 *
 * @param nonce of our own tag: held scripts must carry it too
 */
export function markupGate(presets: Presets, nonce: string, {watch, bringResources}: GateWatch): MarkupGate {
  const ran = new Set<string>();
  let state: GateState | undefined;
  let resources: Resources | undefined | void;
  // Passes follow one another: a pass that overtakes a waiting one would run a script before the library it needs.
  let line = Promise.resolve();

  const has = (all: readonly {readonly id: string}[], id: string) => all.some((each) => each.id === id);
  const isService = (id: string) => !!state && has(state.config.services, id);
  const holders = ({dataset}: Held) => holdersOf(dataset, isService);
  const refused = (id: string) => ({...state?.record?.categories, ...state?.record?.services})[id] === false;

  /** True where every id that holds it is granted; the services' own files have come, so that what they need is there. */
  const isGranted = (element: Held) => {
    const ids = holders(element);
    if (__DEV__ && ids.includes('necessary'))
      warn('necessary-held', 'data-category="necessary" is not allowed on held markup.');
    const {grants, status} = state!;
    return (
      !!ids[0] &&
      ids.every((id) =>
        id[0] === '!'
          ? status === 'valid' && refused(id.slice(1))
          : id !== 'necessary' && grants.has(id) && !isAwaited(presets[id]),
      )
    );
  };
  const note = (element: Held) => holders(element).forEach((id) => ran.add(id));

  const isTrusted = (element: HTMLScriptElement) => {
    if (!nonce || element.nonce === nonce || 'guarded' in element) return true;
    if (__DEV__)
      warn('nonce-missing', `held script without the nonce of our tag: ${element.outerHTML.slice(0, 99)}`);
    return false;
  };

  const {all, enter, concern} = createRoots(watch);

  const pass = async () => {
    if (!state) return;
    let others;
    // Templates hold templates.
    while ((others = all(OTHERS)) && others[0]) {
      resources ??= await bringResources({
        holders,
        isGranted,
        isConfigured: (id) => isService(id) || has(state!.config.categories, id),
        record: () => state!.record,
        refused,
        note,
        freshCopy,
        setText,
      });
      if (!resources?.settle(all(OTHERS))) break;
    }

    const batch = all<HTMLScriptElement>(SCRIPTS).filter((script) => isTrusted(script) && isGranted(script));
    const waiting: (Promise<unknown> | undefined)[] = [];
    let mixed = false;
    for (const script of batch) {
      const src = addressOf(script);
      mixed ||= !src;
      if (mixed && src && !script.hasAttribute('async')) preload(script);
    }
    let end = performance.now() + SLICE;
    for (const script of batch) {
      // Those with an address run in the order they are put in; an inline one runs at once, so it has to wait for them.
      if (waiting[0] && !addressOf(script)) await Promise.all(waiting.splice(0));
      if (performance.now() > end) {
        await nextSlice();
        end = performance.now() + SLICE;
      }
      // A withdrawal, or the page, may have come in between.
      if (!script.isConnected || !isGranted(script)) continue;
      note(script);
      const settled = release(script);
      if (settled) waiting.push(settled);
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
    look(changes) {
      if (concern(changes)) look();
    },
    scan(root) {
      enter(root);
      look();
    },
    ran: (id) => ran.has(id),
  };
}

/** Lets the page paint and answer, and goes on before anything else that waits. */
function nextSlice(): Promise<void> {
  const {scheduler} = window as {scheduler?: {yield?(): Promise<void>}};
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
