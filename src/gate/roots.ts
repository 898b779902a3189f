import type {Watch} from '../watch.js';
import {isHoldable, MARKED} from './holdable.js';

export interface Roots {
  /** Everything held that the page has now, in document order; in shadow roots after the document's own. */
  all(): HTMLElement[];
  /** What has come since it was last taken, in the order in which it came. */
  takeNew(): HTMLElement[];
  /** Looks into a shadow root too, or into all that are below this. */
  enter(root: Node): void;
  /** Notes what these changes have brought; true if it was something held, or may be the end of it. */
  note(changes: readonly MutationRecord[]): boolean;
}

/** The document, and the shadow roots of it that are known. */
export function createRoots(watch: Watch): Roots {
  const roots = new Set<ParentNode & Node>();
  let news = new Set<HTMLElement>();

  /** Leaves out what the parser has not read to its end: it is still to come. */
  const whole = (elements: Iterable<HTMLElement>) => {
    const found = [...elements];
    const unread = document.readyState === 'loading' ? found.filter((element) => !isWhole(element)) : [];
    news = new Set(unread);
    return unread[0] ? found.filter((element) => !news.has(element)) : found;
  };
  const heldIn = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>(MARKED)].filter(isHoldable);

  const add = (root: ParentNode & Node) => {
    if (roots.has(root)) return;
    roots.add(root);
    watch.add(root);
  };
  const enter = (root: Node) => {
    if (root instanceof ShadowRoot) add(root);
    const inner = (root as Partial<Element>).shadowRoot;
    if (inner) enter(inner);
    for (const {shadowRoot} of (root as Partial<ParentNode>).querySelectorAll?.('*') ?? [])
      if (shadowRoot) enter(shadowRoot);
  };
  add(document);

  return {
    all: () => whole([...roots].flatMap(heldIn)),
    takeNew: () => whole(news),
    enter,
    note(changes) {
      for (const {addedNodes, attributeName, target} of changes)
        for (const node of attributeName ? [target] : addedNodes) {
          if (!(node instanceof HTMLElement)) continue;
          if (isHoldable(node) && node.matches(MARKED)) news.add(node);
          if (node.firstElementChild) for (const element of heldIn(node)) news.add(element);
        }
      return news.size > 0;
    },
  };
}

/** The parser puts an element in before it has read its text: whole is what something stands behind. */
function isWhole(node: Node | null): boolean {
  return !!node && (!!node.nextSibling || isWhole(node.parentNode));
}
