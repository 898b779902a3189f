import type {Page} from 'playwright-core';
import {LOCALE_FILES} from '../../../src/i18n/files.js';

export type Texts = Readonly<Record<string, string>>;

/** Parts of a language that both layers, the way back and placeholders show. */
const PARTS = ['', '.preferences', '.services', '.embed', '.settings'];

/** All texts of a language that may stand on a page; those of the form on request. */
export async function textsOf(language: string, parts = PARTS): Promise<Texts> {
  const files = await Promise.all(parts.map((part) => LOCALE_FILES[`locales/${language}${part}.js`]!()));
  return Object.assign({}, ...files.map((file) => (file as {default: Texts}).default)) as Texts;
}

/** Every string that our elements say on the page as it stands: texts line by line, and names that are only heard. */
export function saidOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const said: string[] = [];
    const read = (node: Node) => {
      if (node instanceof Text) said.push(...node.data.split('\n'));
      if (node instanceof HTMLElement) {
        for (const name of ['aria-label', 'placeholder', 'alt']) said.push(node.getAttribute(name) ?? '');
        said.push(...node.title.split(': ')); // label and state of the way back
        if (/^(code|textarea)$/.test(node.localName)) return; // names of cookies, and what is for programs
        node.shadowRoot?.childNodes.forEach(read);
      }
      node.childNodes.forEach(read);
    };
    document
      .querySelectorAll('soglasie-banner, soglasie-preferences, soglasie-settings, soglasie-embed')
      .forEach(read);
    return [...new Set(said.map((text) => text.trim()).filter((text) => /\p{L}/u.test(text)))];
  });
}

/** Whether this is a text of these, with whatever stands in the place of its `{placeholders}` and around its links. */
export function isOneOf(text: string, texts: Texts): boolean {
  return Object.values(texts).some((each) => patternOf(each).test(text));
}

const patterns = new Map<string, RegExp>();

function patternOf(text: string): RegExp {
  const known = patterns.get(text);
  if (known) return known;
  const source = text
    .split(/\{\w+\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.+');
  const made = new RegExp(`^${source}$`, 'su');
  patterns.set(text, made);
  return made;
}

/** Pieces of these texts by which their language is known: long enough to be nobody else's. */
export function fragmentsOf(texts: Texts): string[] {
  return Object.values(texts)
    .flatMap((text) => text.split(/\{\w+\}|\n/))
    .map((part) => part.trim())
    .filter((part) => part.length >= 10 && /\p{L}{4}/u.test(part));
}
