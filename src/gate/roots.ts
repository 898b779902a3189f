import {HELD} from './held-markup.js';

export interface Roots {
  /** All held elements of these that the page has now, in document order; those in shadow roots after the document's own. */
  all<T extends HTMLElement>(selector: string): T[];
  /** Looks into a shadow root too, or into all that are below this. */
  enter(root: Node): void;
  /** True where these changes may have brought something held, or the end of it. */
  concern(changes: readonly MutationRecord[]): boolean;
}

/**
 * The document, and the shadow roots of it that are known.
 *
 * @param watch is told of each, to report what changes in it
 */
export function createRoots(watch: (root: Node) => void): Roots {
  const roots = new Set<ParentNode & Node>();
  /** A held element was seen that the parser has not read to its end: whatever comes next may be what completes it. */
  let unread = false;

  const add = (root: ParentNode & Node) => {
    if (roots.has(root)) return;
    roots.add(root);
    watch(root);
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
    all: <T extends HTMLElement>(selector: string) =>
      [...roots].flatMap((root) =>
        [...root.querySelectorAll<T>(selector)].filter((element) => isWhole(element) || !(unread = true)),
      ),
    enter,
    concern(changes) {
      const news = unread || changes.some(({addedNodes}) => [...addedNodes].some(hasHeld));
      unread = false;
      return news;
    },
  };
}

function hasHeld(node: Node): boolean {
  return node instanceof Element && (node.matches(HELD) || !!node.querySelector(HELD));
}

/** The parser puts an element in before it has read its text: whole is what something stands behind, or a page read to its end. */
function isWhole(node: Node | null): boolean {
  return document.readyState !== 'loading' || !!(node && (node.nextSibling || isWhole(node.parentNode)));
}
