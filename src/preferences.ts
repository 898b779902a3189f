import {SoglasieCookies} from './elements/cookies.js';
import {declarationContent, declarationOf, type Declaration} from './elements/declaration.js';
import {draftOf} from './elements/draft.js';
import {SoglasiePreferences, type Layer} from './elements/preferences.js';
import {shownText} from './elements/shown-text.js';
import {factsOf} from './facts.js';
import type {Host} from './host.js';
import {fill} from './i18n/messages.js';

const TAG = 'soglasie-preferences';

const COOKIES = 'soglasie-cookies';

/**
 * Opens the second layer; it always shows the answers in force. Resolves when it is open. As view `cookies` it opens nothing
 * and prints the declaration into each `<soglasie-cookies>` of the page.
 */
export async function mount(host: Host): Promise<void> {
  if (host.view === 'cookies') return printDeclaration(host);
  if (!customElements.get(TAG)) customElements.define(TAG, SoglasiePreferences);
  const element = document.querySelector(TAG) ?? document.body.appendChild(document.createElement(TAG));
  if (element.open) return;

  wire(element, host);
  element.lang = host.language;
  element.layer = await layerOf(host);
  await element.show();
}

const wired = new WeakSet<SoglasiePreferences>();

/** Passes on what is chosen in it; once, however often it is opened. */
function wire(element: SoglasiePreferences, host: Host): void {
  if (wired.has(element)) return;
  wired.add(element);
  const {manager} = host;
  element.addEventListener('soglasie-decide', ({action, choice}) => {
    if (action === 'settings') return; // the notice's button
    const text = element.layer?.text ?? null;
    const source = {method: 'preferences', action, locale: element.lang, text} as const;
    manager.decideFrom(action === 'save' ? choice : action === 'withdraw' ? 'reject-all' : action, source);
  });
  // Another tab has decided: what is on the screen is no longer in force.
  document.addEventListener('soglasie-change', async () => {
    if (element.open) element.layer = await layerOf(host);
  });
}

async function printDeclaration(host: Host): Promise<void> {
  SoglasieCookies.latest = {declaration: await declared(host), language: host.language};
  if (!customElements.get(COOKIES)) customElements.define(COOKIES, SoglasieCookies);
  for (const element of document.querySelectorAll(COOKIES)) element.print();
}

async function declared({manager, language, messages, load}: Host): Promise<Declaration> {
  const {config, signals} = manager;
  const facts = await factsOf(config, load);
  return declarationOf({config, language, messages, facts, gpc: signals.gpc});
}

async function layerOf(host: Host): Promise<Layer> {
  const {manager, language, messages} = host;
  const declaration = await declared(host);
  const {config, record, status} = manager;
  const valid = status === 'valid' ? record : null;
  const present = valid
    ? fill(messages['preferences.present']!, {
        date: dateIn(language, valid.decidedAt),
        until: dateIn(language, valid.expiresAt),
      })
    : '';
  return {
    declaration,
    draft: draftOf(config, valid),
    present: record && !valid ? messages['preferences.past']! : present,
    withdrawable: manager.grants.size > 1, // «necessary» is always among them
    text: await shownText(declarationContent(declaration)),
  };
}

/** The date in words; in figures where the browser has no words: Chromium writes Kazakh months as «M11». */
function dateIn(language: string, time: number): string {
  const words = new Intl.DateTimeFormat(language, {dateStyle: 'long'}).format(time);
  return /M\d/.test(words) ? new Intl.DateTimeFormat('ru').format(time) : words;
}
