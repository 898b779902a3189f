import {declarationContent, declarationOf} from './elements/declaration.js';
import {draftOf} from './elements/draft.js';
import {SoglasiePreferences, type Layer} from './elements/preferences.js';
import {shownText} from './elements/shown-text.js';
import type {Host} from './host.js';
import {fill} from './i18n/messages.js';

const TAG = 'soglasie-preferences';

/** Opens the second layer; it always shows the answers in force. Resolves when it is open. */
export async function mount(host: Host): Promise<void> {
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

async function layerOf({manager, language, messages}: Host): Promise<Layer> {
  const {config, signals, record, status} = manager;
  const declaration = declarationOf({config, language, messages, gpc: signals.gpc});
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
