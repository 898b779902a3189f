import {createManager, readConfig} from './start.js';
import type {Soglasie} from './manager.js';

export type {ConsentEvent} from './core/event.js';
export type {Choice, Config, ConsentRecord, ConsentStatus, Localized} from './core/types.js';
export type {ConsentChangeEvent, ConsentErrorEvent, FormConsentEvent, ReadyEvent} from './events.js';
export type {ConsentState, Soglasie} from './manager.js';

/** The lazily loaded files, as a bundler sees them. */
const FILES: Readonly<Record<string, () => Promise<unknown>>> = {
  'soglasie-ui.js': () => import('./ui.js'),
  'soglasie-preferences.js': () => import('./preferences.js'),
  'soglasie-decision.js': () => import('./decision.js'),
  'soglasie-form.js': () => import('./form.js'),
  'soglasie-settings.js': () => import('./settings.js'),
  'locales/ru.js': () => import('./i18n/ru.js'),
  'locales/ru.preferences.js': () => import('./i18n/ru.preferences.js'),
  'locales/ru.form.js': () => import('./i18n/ru.form.js'),
  'locales/kk.js': () => import('./i18n/kk.js'),
  'locales/kk.preferences.js': () => import('./i18n/kk.preferences.js'),
  'locales/kk.form.js': () => import('./i18n/kk.form.js'),
  'locales/en.js': () => import('./i18n/en.js'),
  'locales/en.preferences.js': () => import('./i18n/en.preferences.js'),
  'locales/en.form.js': () => import('./i18n/en.form.js'),
};

/**
 * Starts the library from a bundle. Its API is also at `window.soglasie`, as with the script tag.
 *
 * @param config as in the README; mistakes are left out, and reported in the console
 */
export function start(config: unknown): Soglasie {
  const manager = createManager({nonce: '', load: (file) => FILES[file]!()});
  (window as unknown as {soglasie: Soglasie}).soglasie = manager;
  manager.begin(readConfig(config));
  return manager;
}
