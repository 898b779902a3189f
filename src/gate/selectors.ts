const ATTRIBUTES = ['category', 'service', 'name', 'cookieconsent'];
const heldBy = (tags: string) => ATTRIBUTES.map((name) => `:is(${tags})[data-${name}]`).join();

/** Everything that may be held but scripts; `resources.ts` knows what to do with it. */
export const OTHERS = heldBy('template,iframe,img,link');

/** Everything that may be held. What holds an element, its attributes say: see `holdersOf`. */
export const HELD = heldBy('script[type="text/plain"],template,iframe,img,link');
