/** What is told of changes; without records where some went by unseen. */
export type OnChanges = (changes?: readonly MutationRecord[]) => void;

export interface Watch {
  /** From now on what changes below this is told too. */
  add(root: Node): void;
  tell(onChanges: OnChanges): void;
  /** Does this while nobody watches, and tells afterwards that something may have changed. */
  unseen<T>(action: () => T): T;
}

/**
 * One observer for everybody who has to know what is added to the page: each of them makes every change cost more, and a
 * thousand scripts that are released are a thousand changes.
 */
export function createWatch(): Watch {
  const roots = new Set<Node>();
  const told: OnChanges[] = [];
  const tell: OnChanges = (changes) => told.forEach((each) => each(changes));
  const observer = new MutationObserver((changes) => tell(changes));
  const observe = (root: Node) =>
    observer.observe(root, {childList: true, subtree: true, attributeFilter: ['data-category']});

  return {
    add(root) {
      roots.add(root);
      observe(root);
    },
    tell: (onChanges) => void told.push(onChanges),
    unseen(action) {
      observer.disconnect();
      try {
        return action();
      } finally {
        roots.forEach(observe);
        tell();
      }
    },
  };
}
