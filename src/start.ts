import {attempt} from './attempt.js';
import {parseConfig} from './core/config.js';
import {configIssues} from './core/config-issues.js';
import {languageOf} from './core/language.js';
import {mergeConfigs} from './core/merge.js';
import {OUTBOX} from './core/names.js';
import type {Config} from './core/types.js';
import type * as followUpFile from './follow-up.js';
import {warn} from './dev/warn.js';
import {ConsentErrorEvent} from './events.js';
import {googleRanBefore, setConsentDefault} from './gate/consent-mode.js';
import {createGate} from './gate/gate.js';
import {uuid4, uuid7} from './ids.js';
import {createConsentManager, type ConsentManager} from './manager.js';
import {presets} from './services/index.js';
import {optionReaders} from './services/option-readers.js';
import {hasLeftovers, readRecord} from './storage/read-record.js';
import {writeRecord} from './storage/write-record.js';
import {summonViews} from './summon.js';
import {showView, type Import} from './views.js';

type FollowUpFile = typeof followUpFile;

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
function readConfig(raw: unknown): Config {
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
function createManager({nonce, load}: Surroundings): ConsentManager {
  const manager = createConsentManager((config) => {
    const {google, language, fallbackLanguage, respectGpc} = config;
    if (google && google.consentMode !== 'off') {
      if (googleRanBefore()) reportError('google-tag-first', '');
      setConsentDefault(google);
      if (__DEV__ && google.consentMode === 'advanced')
        warn('consent-mode-advanced', "Google's tags run before consent, told that everything is denied.");
    }
    let edited = false;
    addEventListener('input', () => (edited = true), {capture: true, once: true});
    // Other tabs decide too, and a page from the back/forward cache has slept through it.
    for (const type of ['storage', 'pageshow', 'focus']) addEventListener(type, manager.refresh);

    const gate = createGate(config, presets, nonce);
    new MutationObserver(gate.look).observe(document, {childList: true, subtree: true});
    addEventListener('DOMContentLoaded', gate.look);
    return {
      storage: {
        read: () => readRecord(config),
        write: (record) => writeRecord(config, record),
        leftovers: (record) => hasLeftovers(config, record),
      },
      gate,
      page: {
        now: Date.now,
        recordId: () => uuid7(Date.now()),
        consentId: uuid4,
        language: () =>
          languageOf(
            language === 'auto' ? [document.documentElement.lang, ...navigator.languages] : [language],
            fallbackLanguage,
          ),
        origin: location.origin,
        path: () => location.pathname,
        edited: () => edited,
        reload: () => location.reload(),
      },
      signals: {
        gpc: respectGpc && !!(navigator as {globalPrivacyControl?: boolean}).globalPrivacyControl,
      },
      keep: (report) =>
        void attempt('storage-blocked', () =>
          localStorage.setItem(OUTBOX + report.recordId, JSON.stringify(report)),
        ),
      // Not shown is not agreed: everything stays held.
      show: (view) =>
        showView(manager, load, view).catch((error: unknown) => void reportError('view-unavailable', error)),
      loadFollowUp: () =>
        load('soglasie-follow-up.js').then(
          (file) => (file as FollowUpFile).followUpOf(manager, reportError),
          (error) => void reportError('follow-up-unavailable', error),
        ),
    };
  });
  new MutationObserver(summonViews(manager)).observe(document, {childList: true, subtree: true});
  return manager;
}

/**
 * Puts the library on the page, once: a second copy would ask twice.
 *
 * @param launch is given what begins with these raw configurations, later ones win
 */
export function install(
  surroundings: Surroundings,
  launch: (manager: ConsentManager, begin: (sources: readonly unknown[]) => void) => void,
): ConsentManager {
  const page = window as unknown as {soglasie?: ConsentManager | unknown[][]};
  const queued = page.soglasie;
  // An element with this id is at the same place.
  if (queued && 'isGranted' in queued) {
    if (__DEV__) warn('loaded-twice', 'the library is on this page already.');
    return queued;
  }
  const manager = createManager(surroundings);
  page.soglasie = manager;
  launch(manager, (sources) => whenActivated(() => manager.begin(readConfig(mergeConfigs(sources)))));
  for (const call of Array.isArray(queued) ? queued : []) manager.push(call);
  return manager;
}

/** A page rendered ahead of a click must do nothing before the visitor is there. */
function whenActivated(action: () => void): void {
  if ((document as {prerendering?: boolean}).prerendering)
    document.addEventListener('prerenderingchange', action, {once: true});
  else action();
}
