import {isSafeUrl} from './core/guards.js';
import type {Receipt} from './core/receipt.js';
import type {ConsentRecord} from './core/types.js';
import {SoglasieCookies} from './elements/cookies.js';
import {declarationContent, declarationOf, type Declaration} from './elements/declaration.js';
import {draftOf} from './elements/draft.js';
import {makeElement} from './elements/make-element.js';
import {ownText} from './elements/own-text.js';
import {SoglasiePreferences} from './elements/preferences.js';
import {shownText} from './elements/shown-text.js';
import {factsOf} from './facts.js';
import type {Host} from './host.js';
import {fill} from './i18n/messages.js';

const TAG = 'soglasie-preferences';

const COOKIES = 'soglasie-cookies';

/** The latest: it speaks the language that the page has now. */
let host: Host;

/**
 * Opens the second layer; it always shows the answers in force. Resolves when it is open. Where it is open already, it goes on
 * in the language of this host. As view `cookies` it opens nothing and prints the declaration into each `<soglasie-cookies>`
 * of the page.
 */
export async function mount(next: Host): Promise<void> {
  host = next;
  if (next.view === 'cookies') return printDeclaration();
  if (!customElements.get(TAG)) customElements.define(TAG, SoglasiePreferences);
  const element = document.querySelector(TAG) ?? document.body.appendChild(document.createElement(TAG));
  wire(element);
  await refresh(element);
  element.show();
}

/** The receipt of the latest choice in this browser; null before the first one. */
export async function receipt(): Promise<Receipt | null> {
  const {record} = host.manager;
  return record && receiptIn(host, record, await declared(host));
}

const wired = new WeakSet<SoglasiePreferences>();

/** Passes on what is chosen in it; once, however often it is opened. */
function wire(element: SoglasiePreferences): void {
  if (wired.has(element)) return;
  wired.add(element);
  element.addEventListener('soglasie-decide', ({action, choice}) => {
    if (action === 'settings') return; // the notice's button
    const {language, text} = element.layer!;
    const source = {method: 'preferences', action, locale: language, text} as const;
    host.manager.decideFrom(
      action === 'save' ? choice : action === 'withdraw' ? 'reject-all' : action,
      source,
    );
  });
  const follow = () => void (element.open && refresh(element));
  // Another tab has decided: what is on the screen is no longer in force.
  document.addEventListener('soglasie-change', follow);
  // The page has changed its own text, which is part of the proof.
  new MutationObserver(follow).observe(element, {childList: true, subtree: true, characterData: true});
}

async function printDeclaration(): Promise<void> {
  const {language} = host;
  SoglasieCookies.latest = {declaration: await declared(host), language};
  if (!customElements.get(COOKIES)) customElements.define(COOKIES, SoglasieCookies);
  for (const element of document.querySelectorAll(COOKIES)) element.print();
}

async function declared({manager, language, messages, load}: Host): Promise<Declaration> {
  const {config, signals} = manager;
  const facts = await factsOf(config, load);
  return declarationOf({config, language, messages, facts, gpc: signals.gpc});
}

async function refresh(element: SoglasiePreferences): Promise<void> {
  const from = host;
  const {manager, language, messages} = from;
  const declaration = await declared(from);
  const text = await shownText(declarationContent(declaration, ownText(element, 'text')));
  const {config, record, status} = manager;
  const valid = status === 'valid' ? record : null;
  const present = valid
    ? fill(messages['preferences.present']!, {
        date: dateIn(language, valid.decidedAt),
        until: dateIn(language, valid.expiresAt),
      })
    : '';
  element.layer = {
    declaration,
    language,
    draft: draftOf(config, valid),
    present: record && !valid ? messages['preferences.past']! : present,
    withdrawable: manager.grants.size > 1, // «necessary» is always among them
    receipt:
      valid &&
      (async () => {
        const day = new Date(valid.decidedAt).toISOString().slice(0, 10);
        const {receiptBody} = await import('./receipt.js');
        return receiptBody(await receiptIn(from, valid, declaration), `consent-${day}.jsonld`, messages);
      }),
    text,
  };
}

async function receiptIn(
  {manager, language}: Host,
  record: ConsentRecord,
  {categories}: Declaration,
): Promise<Receipt> {
  const {receiptOf} = await import('./receipt.js');
  const {config, page} = manager;
  const {policyUrl} = config;
  return receiptOf({
    config,
    record,
    language,
    categories,
    policyUrl: isSafeUrl(policyUrl) && policyUrl ? makeElement('a', {href: policyUrl}).href : '',
    place: page.origin + page.path(),
    now: page.now(),
  });
}

/** The date in words; in figures where the browser has no words: Chromium writes Kazakh months as «M11». */
function dateIn(language: string, time: number): string {
  const words = new Intl.DateTimeFormat(language, {dateStyle: 'long'}).format(time);
  return /M\d/.test(words) ? new Intl.DateTimeFormat('ru').format(time) : words;
}
