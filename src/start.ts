import {parseConfig} from './core/config.js';
import {configIssues} from './core/config-issues.js';
import {languageOf} from './core/language.js';
import {mergeConfigs} from './core/merge.js';
import type {Config} from './core/types.js';
import type * as decisionFile from './decision.js';
import {warn} from './dev/warn.js';
import {ConsentErrorEvent} from './events.js';
import {googleRanBefore, setConsentDefault} from './gate/consent-mode.js';
import {createGate} from './gate/gate.js';
import type * as resourcesFile from './resources.js';
import {holdForms} from './hold-form.js';
import {createConsentManager, type ConsentManager} from './manager.js';
import {isAwaited, knownPresets, type Presets} from './services/index.js';
import {optionReaders} from './services/option-readers.js';
import type {Preset} from './services/service.js';
import {hasLeftovers, readRecord} from './storage/read-record.js';
import type {Import} from './views.js';
import {createWatch} from './watch.js';
import {WAY_BACK} from './way-back.js';

/** How the library got here. */
interface Surroundings {
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

/**
 * Reads raw configurations. The development build lists every mistake; production says where they are. The same is not said
 * again when a configuration is read anew, as more is known of its services.
 */
function configReader(presets: Presets): (raw: unknown) => Config {
  let said = '';
  return (raw) => {
    let faults: string[] = [];
    const config = parseConfig(raw, presets, (path) => faults.push(path || 'all'));
    if (__DEV__)
      faults = configIssues(raw, optionReaders(presets)).map(
        ({path, message}) => `\n  ${path}: expected ${message}`,
      );
    const text = faults.join();
    if (text && text !== said) reportError('config-invalid', (said = text));
    return config;
  };
}

/** Elements of ours, which the decider brings to life. */
const OURS = 'soglasie-checkbox,soglasie-settings,soglasie-cookies';

/** A button of a notice that was written by a server and is not alive yet. */
const EARLY = 'soglasie-banner:not(:defined) [data-action]';

const DECISION = 'soglasie-decision.js';

/** The only place that wires the loader's effects together; `decision.ts` does it for what comes later. */
function createManager({nonce, load}: Surroundings, presets: Presets): ConsentManager {
  const watch = createWatch();
  const manager = createConsentManager(
    ({google, respectGpc}) => {
      if (google && google.consentMode !== 'off') {
        if (googleRanBefore()) reportError('google-tag-first', '');
        setConsentDefault(google);
        if (__DEV__ && google.consentMode === 'advanced')
          warn('consent-mode-advanced', "Google's tags run before consent, told that everything is denied.");
      }
      let edited = false;
      addEventListener('input', () => (edited = true), {capture: true, once: true});
      // Other tabs decide too, and a page from the back/forward cache has slept through it.
      setTimeout(() => {
        for (const type of ['storage', 'pageshow', 'focus']) addEventListener(type, manager.refresh);
      });

      const gate = createGate(presets, nonce, {
        watch,
        bringResources: (state) =>
          load('soglasie-resources.js').then(
            (file) => (file as typeof resourcesFile).resourcesOf(state, manager),
            (error) => void reportError('resources-unavailable', error),
          ),
      });
      // Shadow roots that the page was written with are there when it is read to its end.
      const scan = () => gate.scan(document);
      if (document.readyState === 'loading') addEventListener('DOMContentLoaded', scan);
      else setTimeout(scan);
      return {
        storage: {
          read: () => readRecord(manager.config),
          leftovers: (record) => hasLeftovers(manager.config, record),
        },
        gate,
        signals: {
          gpc: respectGpc && !!(navigator as {globalPrivacyControl?: boolean}).globalPrivacyControl,
        },
        language() {
          const {language, fallbackLanguage} = manager.config;
          return languageOf(
            language === 'auto' ? [document.documentElement.lang, ...navigator.languages] : [language],
            fallbackLanguage,
          );
        },
        now: Date.now,
        edited: () => edited,
      };
    },
    // Where something is asked, the notice brings it along, unless somebody keeps the notice away.
    (inside) =>
      (manager.pending[0] ? load('soglasie-ui.js').catch(() => load(DECISION)) : load(DECISION)).then(
        (file) => (file as typeof decisionFile).deciderOf(inside, {load, reportError, watch}),
        (error) => void reportError('decision-unavailable', error),
      ),
  );
  return manager;
}

/** Brings in the decider where there is something to ask, to show or to press; most pages of most visitors have nothing. */
function bringDecider(manager: ConsentManager, load: Import): void {
  const has = (selector: string) => !!document.querySelector(selector);
  const look = (loaded: boolean) => {
    const {status, config, pending} = manager;
    document.documentElement.dataset.soglasieStatus = status;
    const wayBack = loaded && status !== 'unset' && config.categories[0] && !has(WAY_BACK);
    if (pending[0] || wayBack || has(OURS)) void manager.bring();
    // The notice comes beside what decides, not after it. Who brings it in again reports what does not come.
    if (pending[0])
      for (const file of ['soglasie-ui.js', `locales/${manager.language()}.js`]) load(file).catch(() => {});
  };
  manager.onChange(() => look(document.readyState === 'complete'));
  addEventListener('DOMContentLoaded', () => look(false));
  addEventListener('load', () => setTimeout(() => look(true)));
  document.addEventListener('click', (event) => {
    const on = (selector: string) => (event.target as Partial<Element>).closest?.<HTMLElement>(selector);
    const {action} = on(EARLY)?.dataset ?? {};
    // Pressed before its file was here: pressed again when it is.
    if (action)
      void manager
        .show('ui')
        .then(() => document.querySelector<HTMLElement>(`soglasie-banner [data-action=${action}]`)?.click());
    if (!on(WAY_BACK)) return;
    event.preventDefault();
    void manager.show('preferences');
  });
  holdForms({show: (view) => manager.show(view)});
}

/**
 * Puts the library on the page, once: a second copy would ask twice.
 *
 * @param launch is given what begins with these raw configurations, later ones win
 */
export function install(
  surroundings: Surroundings,
  launch: (manager: ConsentManager, begin: (sources: readonly unknown[]) => void, presets: Presets) => void,
): ConsentManager {
  const page = window as unknown as {soglasie?: ConsentManager | unknown[][]};
  const queued = page.soglasie;
  // An element with this id is at the same place.
  if (queued && 'isGranted' in queued) {
    if (__DEV__) warn('loaded-twice', 'the library is on this page already.');
    return queued;
  }
  const presets = knownPresets();
  const readConfig = configReader(presets);
  const manager = createManager(surroundings, presets);
  page.soglasie = manager;
  bringDecider(manager, surroundings.load);
  const begin = (sources: readonly unknown[]) =>
    whenActivated(() => {
      const raw = mergeConfigs(sources);
      manager.begin(readConfig(raw));
      void fetchPresets(manager, surroundings.load, presets).then((came) => {
        if (came) manager.refine(readConfig(raw));
      });
    });
  launch(manager, begin, presets);
  for (const call of Array.isArray(queued) ? queued : []) manager.push(call);
  return manager;
}

/**
 * Brings in the files of the configured services, side by side: refused or not, since forgetting needs them too. One that does
 * not come, such as one that an ad blocker takes for the vendor's own, starts nothing and keeps nobody waiting.
 *
 * @returns false where there was nothing to bring
 */
async function fetchPresets({config}: ConsentManager, load: Import, presets: Presets): Promise<boolean> {
  const awaited = config.services.filter(({id}) => isAwaited(presets[id]));
  await Promise.all(
    awaited.map(({id, category}) =>
      load(`services/${id}.js`).then(
        (file) => {
          const {preset, ...facts} = file as {preset: Preset};
          presets[id] = __DEV__ ? {...preset, ...facts} : preset;
        },
        (error) => {
          // Its stubs stay, so that the page's own calls go on meaning nothing.
          presets[id] = {category, cookies: [], storage: []};
          reportError('service-unavailable', `${id} ${error}`);
        },
      ),
    ),
  );
  return !!awaited[0];
}

/** A page rendered ahead of a click must do nothing before the visitor is there. */
function whenActivated(action: () => void): void {
  if ((document as {prerendering?: boolean}).prerendering)
    document.addEventListener('prerenderingchange', action, {once: true});
  else action();
}
