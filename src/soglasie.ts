import {isObject} from './core/guards.js';
import {mergeConfigs} from './core/merge.js';
import {warn} from './dev/warn.js';
import {setConsentDefault} from './gate/consent-mode.js';
import type {ConsentManager} from './manager.js';
import {presets} from './services/index.js';
import {createManager, readConfig, reportError} from './start.js';
import {configOfTag} from './tag.js';

// The classic script: `<script src="/soglasie/soglasie.js" data-…></script>`. It runs before the parser goes on, so that
// the answer is there before the next tag.

/** A configuration that has not come by then leaves the gate shut; milliseconds. */
const CONFIG_TIMEOUT = 3000;

const page = window as unknown as {soglasie?: (ConsentManager & {start?: unknown}) | unknown[][]};
const queue = page.soglasie ?? [];

// A second copy of the library would ask twice.
if (Array.isArray(queue)) install(document.currentScript as HTMLScriptElement, queue);
else if (__DEV__) warn('loaded-twice', 'the library is on this page already; remove one of the tags.');

function install({nonce, dataset, src, async: late}: HTMLScriptElement, queue: unknown[][]): void {
  const base = new URL(dataset.base?.replace(/\/?$/, '/') ?? src, location.href);
  const bring = (file: string) =>
    import(
      new URL(
        (__DEV__ ? file.replace(/^(soglasie|chunks).*(?=\.js)/, '$&.dev') : file) + '?v=' + __VERSION__,
        base,
      ).href
    );
  const load = (file: string) => {
    // What views share is fetched beside them, not after.
    if (/ui|form|pref/.test(file)) void bring('chunks/base.js').catch(() => {});
    return bring(file);
  };
  const manager = createManager({nonce, load});
  const local = [inlineConfig(nonce), configOfTag(dataset, presets)];
  let [fetched, written, closing]: unknown[] = [];
  if (__DEV__ && late)
    manager.onChange(() => {
      if (manager.config.google) warn('loaded-late', 'with a Google service the tag must not be async.');
    });

  const remote = dataset.config;
  let manual = 'manual' in dataset;
  let awaited = +!!remote + +manual;
  /** Called at first, and when each of those that are waited for has come. */
  const proceed = () => {
    const sources = [fetched, ...local, written, closing];
    if (!awaited--) whenActivated(() => manager.begin(readConfig(mergeConfigs(sources))));
  };

  page.soglasie = Object.assign(manager, {
    start(config: unknown) {
      if (!manual) {
        if (__DEV__) warn('started', 'soglasie.start() is for a tag with data-manual, once.');
        return;
      }
      manual = false;
      written = config;
      proceed();
    },
  });
  for (const call of queue) manager.push(call);
  proceed();
  if (remote) {
    // What Google is told must come before its tag, and cannot wait for the answer.
    setConsentDefault();
    void fetchConfig(remote)
      .then(
        (config) => (fetched = config),
        (error) => {
          reportError('config-unavailable', `${remote} ${error}`);
          // Nothing is asked and nothing runs; forms go on working.
          closing = {categories: null, services: null};
        },
      )
      .then(proceed);
  }
}

function inlineConfig(nonce: string): unknown {
  const element = document.getElementById('soglasie-config');
  if (!element) return;
  if (nonce && element.nonce !== nonce) {
    if (__DEV__) warn('nonce-missing', '#soglasie-config is ignored: it lacks the nonce of our tag.');
    return;
  }
  try {
    return objectOf(JSON.parse(element.textContent!));
  } catch (error) {
    reportError('config-invalid', `#soglasie-config ${error}`);
  }
}

/** @throws for JSON of another kind */
function objectOf(json: unknown): object {
  if (isObject(json)) return json;
  throw new Error('not an object');
}

async function fetchConfig(url: string): Promise<unknown> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), CONFIG_TIMEOUT);
  const response = await fetch(url, {signal: abort.signal});
  if (!response.ok) throw new Error(String(response.status));
  const config = objectOf(await response.json());
  clearTimeout(timer);
  return config;
}

/** A page rendered ahead of a click must do nothing before the visitor is there. */
function whenActivated(action: () => void): void {
  if ((document as {prerendering?: boolean}).prerendering)
    document.addEventListener('prerenderingchange', action, {once: true});
  else action();
}
