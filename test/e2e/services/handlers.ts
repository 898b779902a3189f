import type {Page} from 'playwright-core';

/** How the handlers of a page fared. */
export interface Outcome {
  /** What they threw, and whom they called. */
  readonly thrown: readonly string[];
  /** How many of their callbacks have not been called once in the task after. */
  readonly waiting: number;
}

/** What is wanted of them, whatever the visitor has chosen. */
export const WELL: Outcome = {thrown: [], waiting: 0};

/** Runs the lines as handlers of a page do: without asking whether a vendor's function is there. */
export function runHandlers(tab: Page, lines: readonly string[]): Promise<Outcome> {
  return tab.evaluate(async (lines) => {
    const thrown: string[] = [];
    const calls: number[] = [];
    const goOn = () => {
      const callback = calls.push(0) - 1;
      return () => void calls[callback]!++;
    };
    const listen = ({message}: ErrorEvent) => thrown.push(message);
    addEventListener('error', listen);
    for (const line of lines)
      try {
        new Function('goOn', line)(goOn);
      } catch (error) {
        thrown.push(`${line}: ${error}`);
      }
    await new Promise((resolve) => setTimeout(resolve));
    await new Promise((resolve) => setTimeout(resolve));
    removeEventListener('error', listen);
    return {thrown, waiting: calls.filter((times) => times !== 1).length};
  }, lines);
}
