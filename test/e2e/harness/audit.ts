import type {Page} from 'playwright-core';
import {violations, WCAG_22_AA, type Violation} from './axe.js';

/**
 * Violations in one element of a page; the whole page is audited the first time. Small enough to be asked for each of many
 * looks of the same element.
 */
export async function violationsIn(page: Page, selector: string): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in window))) return violations(page);
  return page.evaluate(
    async ([within, values]) => {
      const {axe} = window as unknown as {axe: {run(context: object, options: object): Promise<Result>}};
      const {violations, passes} = await axe.run({include: [[within]]}, {runOnly: {type: 'tag', values}});
      if (!passes.some(({id}) => id === 'color-contrast')) return [`nothing of ${within} is seen`];
      return violations.flatMap(({id, nodes}) =>
        nodes.map(({target, failureSummary}) => `${id}: ${target.join(' ')} ${failureSummary}`),
      );
    },
    [selector, WCAG_22_AA] as const,
  );
}

interface Result {
  readonly violations: readonly Violation[];
  readonly passes: readonly {readonly id: string}[];
}
