import {isSafeUrl} from '../core/guards.js';
import type {ConsentRecord} from '../core/types.js';
import {warn} from '../dev/warn.js';
import {MARKED} from './holdable.js';
import type {Held, MarkupState} from './markup.js';

/** A frame, a picture or a link, which is held by the want of its address. */
type Resource = HTMLIFrameElement | HTMLImageElement | HTMLLinkElement;

/** The attributes that make a browser fetch something, each held as `data-…`. */
const ADDRESSES = ['src', 'srcset', 'href'] as const;

export interface Resources {
  /**
   * Gives each its address where it is granted, takes it away where it is not; unfolds templates that are granted. True if
   * there were any: they may hold others.
   */
  settle(elements: readonly Held[]): boolean;
  /** Frames that are held now, in document order. */
  heldFrames(): readonly HTMLIFrameElement[];
  /** Shows this one frame until what holds it is refused. */
  loadOnce(frame: HTMLIFrameElement): void;
}

/**
 * Holds and releases frames, pictures, links and templates.
 *
 * @param freshCopy and setText make a held script; only the loader may make scripts
 */
export function createResources(state: MarkupState): Resources {
  const {areGranted, holders, isConfigured, refused, note, freshCopy, setText} = state;
  const shown = new WeakSet<Resource>();
  const once = new Set<HTMLIFrameElement>();
  const frames = new Set<HTMLIFrameElement>();
  let last: ConsentRecord | null = null;

  /** True where it is ours to hold: the configuration knows every id that holds it. */
  const isKnown = (element: Held) => {
    const ids = holders(element);
    return !!ids[0] && ids.every((id) => isConfigured(id.replace('!', '')));
  };

  const settleOne = (element: Resource) => {
    if (areGranted(holders(element)) || once.has(element as HTMLIFrameElement)) {
      if (!shown.has(element)) show(element);
      shown.add(element);
      return;
    }
    // An address that the author has left in was asked for before anybody could hold it.
    if (hide(element) && __DEV__ && !shown.has(element))
      warn('address-left', `write data-src or data-href instead: ${element.outerHTML.slice(0, 99)}`);
    shown.delete(element);
    if (element instanceof HTMLIFrameElement) frames.add(element);
  };

  /**
   * Puts a template's content in its place, with its scripts still held, so that they run in the order of the whole page.
   */
  const unfold = (template: HTMLTemplateElement) => {
    const content = document.importNode(template.content, true);
    for (const script of content.querySelectorAll('script')) {
      const {type} = script;
      if (!/^(module|(text|application)\/(x-)?(java|ecma)script|)$/i.test(type)) continue; // data, or held by itself
      const src = script.getAttribute('src');
      const held = freshCopy(script);
      Object.assign(held.dataset, template.dataset, {type}, src && {src});
      held.type = 'text/plain';
      setText(held, script.text);
      script.replaceWith(held);
    }
    // What the author has put under a category here stays under it, whatever else is known of its address.
    for (const resource of content.querySelectorAll<Resource>('iframe,img,link'))
      if (!resource.matches(MARKED)) Object.assign(resource.dataset, template.dataset);
    template.replaceWith(content);
  };

  return {
    settle(elements) {
      let unfolded = false;
      // A refusal that was given since ends what was shown once; one that stood before does not.
      const record = state.record();
      if (record !== last) for (const frame of once) if (holders(frame).some(refused)) once.delete(frame);
      last = record;
      for (const element of elements) {
        if (!(element instanceof HTMLTemplateElement)) {
          if (isKnown(element)) settleOne(element as Resource);
        } else if (areGranted(holders(element))) {
          note(holders(element));
          unfold(element);
          unfolded = true;
        }
      }
      return unfolded;
    },
    heldFrames() {
      for (const frame of frames) if (!frame.isConnected || shown.has(frame)) frames.delete(frame);
      return [...frames].sort((a, b) =>
        a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
      );
    },
    loadOnce(frame) {
      once.add(frame);
      settleOne(frame);
    },
  };
}

/** Gives it its addresses; those that lead to no page are left out. */
function show(element: Resource): void {
  for (const name of ADDRESSES) {
    const address = element.dataset[name];
    // A srcset starts with an address too.
    if (isSafeUrl(address)) element.setAttribute(name, address);
  }
}

/** Takes the addresses away, those that an author has left in included; what a frame shows is unloaded. True if there were any. */
function hide(element: Resource): boolean {
  let found = false;
  for (const name of ADDRESSES) {
    const address = element.getAttribute(name);
    if (address === null) continue;
    found = true;
    element.dataset[name] ??= address;
    // Taking the attribute away alone would leave the frame as it is.
    if (element.tagName === 'IFRAME') element.setAttribute(name, 'about:blank');
    element.removeAttribute(name);
  }
  return found;
}
