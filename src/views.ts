import type {ViewName} from './effects.js';
import type {View} from './host.js';
import {messagesFor, type Messages} from './i18n/messages.js';
import type {ConsentManager} from './manager.js';

/** Brings in a file of ours; how, depends on whether we are a script tag or a package. */
export type Import = (file: string) => Promise<unknown>;

/** Which texts each view shows. */
const TEXTS: Readonly<Record<ViewName, readonly string[]>> = {
  ui: [''],
  preferences: ['', '.preferences', '.services'],
  cookies: ['', '.preferences', '.services'],
  form: ['.form'],
  settings: [],
  embed: ['', '.embed'],
};

/** Loads a view and the texts it shows in the page's language, side by side, and shows it. */
export async function showView(manager: ConsentManager, load: Import, name: ViewName): Promise<View> {
  const {config, page, showPreferences} = manager;
  const language = page.language();
  const [view, ...texts] = (await Promise.all([
    load(`soglasie-${name === 'cookies' ? 'preferences' : name}.js`),
    ...TEXTS[name].map((part) => load(`locales/${language}${part}.js`)),
    document.body ?? new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve)),
  ])) as unknown as [View, ...{default: Messages}[]];
  const dictionaries = TEXTS[name].map((_, i) => texts[i]!.default);
  await view.mount({
    view: name,
    manager,
    load,
    language,
    messages: messagesFor(config, language, dictionaries),
    showPreferences,
  });
  // Whoever reads what is shown takes longer than the file that follows the answer.
  if (name !== 'settings') void manager.prepare();
  return view;
}
