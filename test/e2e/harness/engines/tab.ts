/** A browser under test. */
export interface Engine {
  readonly name: string;
  /** A visitor who was never here: own cookies, own storage. Who was here before is gone. */
  visitor(): Promise<Visitor>;
  close(): Promise<void>;
}

export interface Visitor {
  open(url: string): Promise<Tab>;
  /** Names of all cookies of the page in this tab, HttpOnly ones included. */
  cookies(tab: Tab): Promise<string[]>;
  leave(): Promise<void>;
}

export type Key = 'Tab' | 'Enter' | 'Escape' | 'Space';

/** What moves the browser; each engine has its own. */
export interface Controls {
  go(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Value of an expression; promises are waited for. */
  run(expression: string): Promise<unknown>;
  click(x: number, y: number): Promise<void>;
  press(key: Key): Promise<void>;
  close(): Promise<void>;
}

/** One page, used as a person would: with a real pointer and a real keyboard. */
export class Tab {
  constructor(readonly controls: Controls) {}

  /** Runs a function in the page; what it takes and gives is JSON. */
  evaluate<T, A extends readonly unknown[]>(code: (...args: A) => T, ...args: A): Promise<Awaited<T>> {
    // tsx wraps functions in a call to this helper, also those that are sent to the page.
    const helper = `globalThis.__name ??= (value) => value`;
    return this.controls.run(`(${helper}, (${code})(...${JSON.stringify(args)}))`) as Promise<Awaited<T>>;
  }

  /** Clicks what lies uppermost of what matches, in open shadow roots too. */
  async click(selector: string): Promise<void> {
    const place = await this.evaluate(placeOf, selector);
    if (typeof place === 'string') throw new Error(`Cannot click ${selector}: ${place}`);
    await this.controls.click(place.x, place.y);
  }

  press(key: Key): Promise<void> {
    return this.controls.press(key);
  }

  /** Presses a control of the library. */
  choose(action: string): Promise<void> {
    return this.click(`[data-action="${action}"]`);
  }

  /** True if a control of the library is on the screen, and nothing over it. */
  async offers(action: string): Promise<boolean> {
    return typeof (await this.evaluate(placeOf, `[data-action="${action}"]`)) !== 'string';
  }

  /** Through the history, as by the browser's own button: the page may come back as it was. */
  async back(): Promise<void> {
    // Not now: a page that is being left cannot answer.
    await this.evaluate(() => void setTimeout(() => history.back()));
  }

  reload(): Promise<void> {
    return this.controls.reload();
  }
}

/** Where a person would click; in words why that is not possible. */
function placeOf(selector: string): {x: number; y: number} | string {
  const all = (root: Document | ShadowRoot): Element[] => [
    ...root.querySelectorAll(selector),
    ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? all(shadowRoot) : [])),
  ];
  const found = all(document);
  if (!found[0]) return 'there is none';
  let reason = 'it is not in the layout';
  for (const element of found) {
    if (!element.getClientRects()[0]) continue;
    element.scrollIntoView({block: 'center'});
    const {left, top, width, height} = element.getBoundingClientRect();
    const place = {x: Math.round(left + width / 2), y: Math.round(top + height / 2)};
    let hit = document.elementFromPoint(place.x, place.y);
    while (hit?.shadowRoot?.elementFromPoint(place.x, place.y)) {
      const inner: Element | null = hit.shadowRoot.elementFromPoint(place.x, place.y);
      if (inner === hit) break;
      hit = inner;
    }
    if (hit && element.contains(hit)) return place;
    reason = `${hit?.tagName} lies over it`;
  }
  return reason;
}
