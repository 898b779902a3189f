import {parseConfig} from './core/config.js';
import {configIssues} from './core/config-issues.js';
import {languageOf} from './core/language.js';
import type {Config} from './core/types.js';
import type * as decisionFile from './decision.js';
import {warn} from './dev/warn.js';
import {ConsentErrorEvent} from './events.js';
import {googleRanBefore, setConsentDefault} from './gate/consent-mode.js';
import {createGate} from './gate/gate.js';
import {createConsentManager, type ConsentManager} from './manager.js';
import {presets} from './services/index.js';
import {optionReaders} from './services/option-readers.js';
import {clearRecord, hasLeftovers, readRecord} from './storage/read-record.js';
import {summonViews} from './summon.js';
import {showView, type Import} from './views.js';

type DecisionFile = typeof decisionFile;

/** How the library got here. */
export interface Surroundings {
  /** Nonce of our own script tag. */
  readonly nonce: string;
  readonly load: Import;
}

/** Tells the page, its monitoring and its developer. The visitor notices nothing. */
export function reportError(code: string, message: unknown): void {
  // The one thing that production says to the developer.
  // eslint-disable-next-line no-console
  console.error('[soglasie] ' + code, message);
  document.dispatchEvent(new ConsentErrorEvent(code, String(message)));
}

/** Parses a raw configuration. The development build lists every mistake; production says where they are. */
export function readConfig(raw: unknown): Config {
  const faults: string[] = [];
  const config = parseConfig(raw, presets, (path) => faults.push(path || 'all'));
  if (__DEV__)
    faults.splice(
      0,
      Infinity,
      ...configIssues(raw, optionReaders).map(({path, message}) => `\n  ${path}: expected ${message}`),
    );
  if (faults[0]) reportError('config-invalid', faults.join());
  return config;
}

/** The only place that wires real effects together. */
export function createManager({nonce, load}: Surroundings): ConsentManager {
  return createConsentManager((config, manager) => {
    if (config.google && config.google.consentMode !== 'off') {
      if (googleRanBefore()) reportError('google-tag-first', 'Soglasie must stand above it.');
      setConsentDefault(config.google);
      if (__DEV__ && config.google.consentMode === 'advanced')
        warn('consent-mode-advanced', "Google's tags run before consent, told that everything is denied.");
    }
    let edited = false;
    addEventListener('input', () => (edited = true), {capture: true, once: true});
    // Other tabs decide too, and a page from the back/forward cache has slept through it.
    for (const type of ['storage', 'pageshow', 'focus']) addEventListener(type, manager.refresh);

    const show = (view: Parameters<typeof showView>[2]) => showView(manager, load, view);
    const summon = summonViews(manager, show, reportError);
    const gate = createGate(config, presets, nonce);
    new MutationObserver(() => {
      gate.look();
      summon();
    }).observe(document, {childList: true, subtree: true});
    const {language, fallbackLanguage, respectGpc} = config;
    return {
      read: () => readRecord(config),
      gate,
      signals: {gpc: respectGpc && !!(navigator as {globalPrivacyControl?: boolean}).globalPrivacyControl},
      language: () =>
        languageOf(
          language === 'auto' ? [document.documentElement.lang, ...navigator.languages] : [language],
          fallbackLanguage,
        ),
      edited: () => edited,
      reload: () => location.reload(),
      leftovers: (record) => !!hasLeftovers(config, record),
      clear: () => clearRecord(config),
      show,
      loadDecision: () =>
        load('soglasie-decision.js').then(
          (file) => (file as DecisionFile).decisionFor(manager, reportError),
          (error) => void reportError('decision-unavailable', error),
        ),
    };
  });
}
