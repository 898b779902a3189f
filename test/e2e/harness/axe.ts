import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import type {Page} from 'playwright-core';

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** What axe has for WCAG 2.2 AA. */
export const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Violations of WCAG 2.2 AA on the page as it stands, one line each; axe looks into open shadow roots. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(await source);
  return page.evaluate(async (values) => {
    const {axe} = window as unknown as {axe: {run(options: object): Promise<{violations: Violation[]}>}};
    const {violations} = await axe.run({runOnly: {type: 'tag', values}});
    return violations.flatMap(({id, nodes}) =>
      nodes.map(({target, failureSummary}) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
  }, WCAG_22_AA);
}

export interface Violation {
  readonly id: string;
  readonly nodes: readonly {readonly target: readonly unknown[]; readonly failureSummary: string}[];
}
