import {attempt} from './attempt.js';
import {DEFAULTS} from './core/config.js';
import {isObject} from './core/guards.js';
import {warn} from './dev/warn.js';
import {setConsentDefault} from './gate/consent-mode.js';
import {install, reportError} from './start.js';
import {configOfTag} from './tag.js';
import type {Import} from './views.js';

// The classic script: `<script src="/soglasie/soglasie.js" data-…></script>`. It runs before the parser goes on, so that
// the answer is there before the next tag.

/** What is looked at before the configuration is read; it may hold anything. */
interface RawConfig {
  readonly services?: unknown;
  readonly categories?: unknown;
  readonly cookie?: {readonly name?: unknown} | null;
}

/** A configuration that has not come by then leaves the gate shut; milliseconds. */
const CONFIG_TIMEOUT = 3000;

attempt('tag', () => {
  const {nonce, dataset, src, async: late} = document.currentScript as HTMLScriptElement;
  const base = new URL(dataset.base?.replace(/\/?$/, '/') ?? src, location.href);
  const brought: Record<string, Promise<unknown> | undefined> = {};
  /** Asking the browser again for what has come is cheap, but not on a slow phone. */
  const bring = (file: string) =>
    (brought[file] ??= import(
      new URL(
        (__DEV__
          ? file.replace(/^(soglasie|chunks|services).*(?=\.js)/, (name) =>
              /facts$/.test(name) ? name : name + '.dev',
            )
          : file) +
          '?v=' +
          __VERSION__,
        base,
      ).href
    ).catch((error: unknown) => {
      brought[file] = undefined;
      throw error;
    }));
  const load = (file: string) => {
    // What views share is fetched beside them, not after.
    if (/form|pref|emb/.test(file)) void bring('chunks/base.js').catch(() => {});
    return bring(file);
  };

  const inline = inlineConfig(nonce);
  foresee(inline, dataset, load);

  install({nonce, load}, (manager, begin, presets) => {
    const local = [inline, configOfTag(dataset, presets)];
    const {config: remote, manual} = dataset;
    let [fetched, written, closing]: unknown[] = [];
    let awaited = +!!remote + +(manual !== undefined);
    /** Called at first, and when each of those that are waited for has come. */
    const proceed = () => {
      if (!awaited--) begin([fetched, ...local, written, closing]);
    };

    if (manual !== undefined)
      manager.start = (config) => {
        if (written) return;
        written = config ?? {};
        proceed();
      };
    if (__DEV__ && late)
      manager.onChange(() => {
        if (manager.config.google) warn('loaded-late', 'with a Google service the tag must not be async.');
      });
    proceed();
    if (!remote) return;
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
  });
});

/**
 * Asks for the notice before anything else is done, where something is configured and no answer is stored under the name that
 * is known by now: what is done meanwhile takes a slow phone as long as half the way of the file.
 */
function foresee(config: RawConfig = {}, dataset: DOMStringMap, load: Import): void {
  const {services, categories, cookie} = config;
  const isAsked =
    services ??
    categories ??
    Object.keys(dataset).some((key) => !/^(prof|rev|lang|pol|end|pos|lay|man|base)/.test(key));
  const isAnswered = () => document.cookie.includes((cookie?.name ?? DEFAULTS.cookie.name) + '=');
  if (
    isAsked &&
    !(document as {prerendering?: boolean}).prerendering &&
    !attempt('storage-blocked', isAnswered)
  )
    load('soglasie-ui.js').catch(() => {}); // who needs it asks again, and reports
}

function inlineConfig(nonce: string): RawConfig | undefined {
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
function objectOf(json: unknown): RawConfig {
  if (isObject(json)) return json;
  throw new Error('not an object');
}

async function fetchConfig(url: string): Promise<object> {
  const abort = new AbortController();
  setTimeout(() => abort.abort(), CONFIG_TIMEOUT); // too late for one that has come
  const response = await fetch(url, {signal: abort.signal});
  if (response.ok) return objectOf(await response.json());
  throw new Error(String(response.status));
}
