import {LOCALE_FILES} from './i18n/files.js';
import {install} from './start.js';
import {SERVICE_FILES} from './services/imports.js';
import type {Soglasie} from './api.js';

export type {ConsentEvent} from './core/event.js';
export type {Choice, Config, ConsentRecord, ConsentStatus, Localized} from './core/types.js';
export type {ConsentChangeEvent, ConsentErrorEvent, FormConsentEvent, ReadyEvent} from './events.js';
export type {ConsentState, Soglasie} from './api.js';

/** The lazily loaded files, as a bundler sees them. */
const FILES: Readonly<Record<string, () => Promise<unknown>>> = {
  'soglasie-ui.js': () => import('./ui.js'),
  'soglasie-preferences.js': () => import('./preferences.js'),
  'soglasie-decision.js': () => import('./decision.js'),
  'soglasie-resources.js': () => import('./resources.js'),
  'soglasie-follow-up.js': () => import('./follow-up.js'),
  'soglasie-form.js': () => import('./form.js'),
  'soglasie-settings.js': () => import('./settings.js'),
  'soglasie-embed.js': () => import('./embed.js'),
  'themes/calm.js': () => import('./themes/calm.js'),
  'themes/paper.js': () => import('./themes/paper.js'),
  'themes/steppe.js': () => import('./themes/steppe.js'),
  'themes/night.js': () => import('./themes/night.js'),
  'themes/contrast.js': () => import('./themes/contrast.js'),
  ...LOCALE_FILES,
};

/**
 * Starts the library from a bundle; once on a page. Its API is also at `window.soglasie`, as with the script tag.
 *
 * @param config as in docs/configuration.md; mistakes are left out, and reported in the console
 */
export function start(config: unknown): Soglasie {
  const load = (file: string) => {
    // A bundler's chunk holds both what runs and what the visitor reads of a service.
    const [, service] = /^services\/([\w-]+)\.(?:facts\.)?js$/.exec(file) ?? [];
    return service ? SERVICE_FILES[service]!() : FILES[file]!();
  };
  return install({nonce: '', load}, (_manager, begin) => begin([config]));
}
