import {attempt} from '../attempt.js';
import type {Config, Grants} from '../core/types.js';
import {knownPresets} from '../services/index.js';
import {installGuard} from './guard.js';
import {holder} from './holder.js';

// Runs before the loader in the same file, so that nothing is asked for in between.

/** What the loader puts at `window.soglasie`; a list of queued calls, or nothing, until then. */
interface State {
  readonly config?: Config;
  readonly grants?: Grants;
}

const NOTHING: Grants = new Set(['necessary']);
const EMPTY = {services: [], google: null} as const;
const presets = knownPresets();

attempt('tag', () => {
  const ownHosts = [
    location.host,
    new URL((document.currentScript as HTMLScriptElement).src, location.href).host,
  ];
  installGuard((url) => {
    const {config = EMPTY, grants = NOTHING} = ((window as {soglasie?: unknown}).soglasie ?? {}) as State;
    return holder(url, {
      config,
      grants,
      categoryOf: (id) => presets[id]?.category,
      ownHosts,
      base: document.baseURI,
    });
  });
});
