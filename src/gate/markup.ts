import {holdersOf} from '../core/holders.js';
import type {ConsentRecord} from '../core/types.js';
import {warn} from '../dev/warn.js';
import type {Gate, GateState, GateEffects} from '../effects.js';
import {isAwaited, type Presets} from '../services/index.js';
import {addressOf, freshCopy, preload, release, setText} from './held-markup.js';
import type {Resources} from './resources.js';
import {createRoots} from './roots.js';

export type Held = HTMLElement;

export interface MarkupGate extends Pick<Gate, 'scan'> {
  /** Runs what is granted. */
  open(state: GateState): void;
  ran(id: string): boolean;
}

/** What frames, pictures, links and templates are held by; their own part is a file that comes where the page has any. */
export interface MarkupState {
  /** Ids of which each must be granted. */
  holders(element: Held): readonly string[];
  areGranted(ids: readonly string[]): boolean;
  /** True for a category or service that the configuration has. */
  isConfigured(id: string): boolean;
  /** The record in force. */
  record(): ConsentRecord | null;
  /** True for an id that was answered with no. */
  refused(id: string): boolean;
  /** Takes down that something under these has run. */
  note(ids: readonly string[]): void;
  freshCopy: typeof freshCopy;
  setText: typeof setText;
}

/**
 * How long scripts may run at a stretch, in milliseconds: until the page has painted as long as leaves a click its answer on the
 * screen, then longer.
 */
const FIRST_SLICE = 8;
const SLICE = 150;

/** How long after a pass another one waits for its turn while the page is read; milliseconds. */
const PAUSE = 50;

/** So many scripts are released under observation. */
const FEW = 32;

/**
 * Holds and releases marked elements: scripts in document order, each once, fetched side by side.
 *
 * @param nonce of our own tag: held scripts must carry it too
 */
export function markupGate(
  presets: Presets,
  nonce: string,
  {watch, bringResources}: GateEffects,
): MarkupGate {
  const ran = new Set<string>();
  let state: GateState | undefined;
  let resources: Resources | undefined | void;
  // Passes follow one another: a pass that overtakes a waiting one would run a script before the library it needs.
  let line = Promise.resolve();
  let asked = false;
  /** While the page is read, its parser stops at each script: after one pass the next takes what has come by then. */
  let quiet = 0;
  let isFirst = __DEV__;
  /** The next pass looks at everything, and not only at what is new. */
  let everything = false;

  const has = (all: readonly {readonly id: string}[], id: string) => all.some((each) => each.id === id);
  const isService = (id: string) => !!state && has(state.config.services, id);
  const holders = (element: Held) => holdersOf(element, isService);
  const refused = (id: string) => ({...state?.record?.categories, ...state?.record?.services})[id] === false;

  /** True where each of these is granted; the services' own files have come, so that what they need is there. */
  const areGranted = (ids: readonly string[]) => {
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
  const note = (ids: readonly string[]) => ids.forEach((id) => ran.add(id));

  const isTrusted = (element: HTMLScriptElement) => {
    if (!nonce || element.nonce === nonce || 'guarded' in element) return true;
    if (__DEV__)
      warn('nonce-missing', `held script without the nonce of our tag: ${element.outerHTML.slice(0, 99)}`);
    return false;
  };

  const {all, takeNew, enter, note: noteNews} = createRoots(watch);

  const pass = async () => {
    if (!state) return;
    const start = __DEV__ ? performance.now() : 0;
    let elements = everything ? all() : takeNew();
    everything = false;
    // Templates hold templates.
    for (let others; (others = elements.filter((element) => !isScript(element)))[0]; elements = all()) {
      resources ??= await bringResources({
        holders,
        areGranted,
        isConfigured: (id) => isService(id) || has(state!.config.categories, id),
        record: () => state!.record,
        refused,
        note,
        freshCopy,
        setText,
      });
      if (!resources?.settle(others)) break;
    }

    const batch = elements
      .filter(isScript)
      .map((script) => ({script, ids: holders(script), src: addressOf(script)}))
      .filter(({script, ids}) => isTrusted(script) && areGranted(ids));
    if (__DEV__ && isFirst) {
      performance.measure('soglasie-gate-scan', {start});
      isFirst = false;
    }
    const waiting: Promise<unknown>[] = [];
    let mixed = false;
    for (const {script, src} of batch) {
      mixed ||= !src;
      if (mixed && src && !script.hasAttribute('async')) preload(script);
    }
    if (batch[0]) quiet = performance.now() + PAUSE;
    const before = state;
    let painted = false;
    let end = 0;
    /** Releases as many as may run now; answers with how far it came. */
    const slice = (from: number) => {
      let at = from;
      for (; at < batch.length && performance.now() < end; at++) {
        const {script, ids, src} = batch[at]!;
        // Those with an address run in the order they are put in; an inline one runs at once, so it has to wait for them.
        if (waiting[0] && !src) break;
        // A withdrawal, or the page, may have come in between.
        if (!script.isConnected || (state !== before && !areGranted(ids))) continue;
        note(ids);
        const settled = release(script);
        if (settled) waiting.push(settled);
      }
      return at;
    };
    const many = batch.length >= FEW;
    if (many) requestAnimationFrame(() => setTimeout(() => (painted = true)));
    for (let at = 0; at < batch.length;) {
      end = performance.now() + (painted ? SLICE : FIRST_SLICE);
      // What a few change is looked at by itself; of many, each would be.
      at = many ? watch.unseen(() => slice(at)) : slice(at);
      if (performance.now() >= end) await nextTask();
      else await Promise.all(waiting.splice(0));
    }
    await Promise.all(waiting);
  };
  /** Looks once more, after the pass that is under way and those that were asked for before. */
  const look = (isWaiting = false) => {
    if (asked) return;
    asked = true;
    const next = () => {
      asked = false;
      return pass();
    };
    const turn = isWaiting ? () => nextTask().then(next) : next;
    line = line.then(turn, turn);
  };
  const lookAtAll = () => {
    everything = true;
    look();
  };

  watch.tell((changes) => {
    if (!changes) lookAtAll();
    else if (noteNews(changes)) look(document.readyState === 'loading' && performance.now() < quiet);
  });

  return {
    open(next) {
      state = next;
      lookAtAll();
    },
    scan(root) {
      enter(root);
      lookAtAll();
    },
    ran: (id) => ran.has(id),
  };
}

function isScript(element: Held): element is HTMLScriptElement {
  return element.tagName === 'SCRIPT';
}

/** Lets the page be read, paint and answer. A message comes at once, where a timer would be held back for four milliseconds. */
function nextTask(): Promise<unknown> {
  const {port1, port2} = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(0);
  });
}
