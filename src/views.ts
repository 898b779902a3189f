import {isId} from './core/names.js';
import type {ViewName} from './effects.js';
import type {Host, View} from './host.js';
import {messagesFor, type Messages} from './i18n/messages.js';
import type {ConsentManager} from './manager.js';
import {adoptTheme} from './themes/adopt.js';

/** Brings in a file of ours; how, depends on whether we are a script tag or a package. */
export type Import = (file: string) => Promise<unknown>;

/** Which texts each view shows. */
const TEXTS: Readonly<Record<ViewName, readonly string[]>> = {
  ui: [''],
  preferences: ['', '.preferences', '.services'],
  cookies: ['', '.preferences', '.services'],
  form: ['.form'],
  settings: ['.settings'],
  embed: ['', '.embed'],
};

/** The theme is there before anything is seen; once for all views. */
let themed: Promise<void> | undefined;

/** Loads a view and the texts it shows in the page's language, side by side, and shows it. */
export async function showView(
  manager: ConsentManager,
  name: ViewName,
  {load, reportError}: Pick<Host, 'load' | 'reportError'>,
): Promise<View> {
  const {config, page, showPreferences} = manager;
  const language = page.language();
  const {theme} = config.banner;
  if (isId(theme))
    themed ??= load(`themes/${theme}.js`).then(
      (file) => adoptTheme(file as {default: string}),
      (error) => reportError('theme-unavailable', error),
    );
  const [view, ...texts] = (await Promise.all([
    load(`soglasie-${name === 'cookies' ? 'preferences' : name}.js`),
    ...TEXTS[name].map((part) => load(`locales/${language}${part}.js`)),
    document.body ?? new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve)),
    themed,
  ])) as unknown as [View, ...{default: Messages}[]];
  const dictionaries = TEXTS[name].map((_, i) => texts[i]!.default);
  await view.mount({
    view: name,
    manager,
    load,
    language,
    messages: messagesFor(config, language, dictionaries),
    reportError,
    showPreferences,
  });
  // Whoever reads what is shown takes longer than the file that follows the answer, which must not delay the picture.
  if (name !== 'settings') requestAnimationFrame(() => setTimeout(() => manager.prepare()));
  return view;
}
