import type {Gate, GateEffects} from '../effects.js';
import {dataLayer} from '../services/google.js';
import type {Presets} from '../services/index.js';
import {updateConsent} from './consent-mode.js';
import {markupGate} from './markup.js';
import {serviceGate} from './services.js';

/**
 * Holds and releases everything non-essential on this page. A withdrawal goes: stop → consent call; a grant: consent call
 * → start.
 *
 * @param nonce of our own tag
 */
export function createGate(presets: Presets, nonce: string, effects: GateEffects): Gate {
  const start = __DEV__ ? performance.now() : 0;
  const services = serviceGate(presets, nonce);
  const markup = markupGate(presets, nonce, effects);
  let told = '';
  let isFirst = __DEV__;

  return {
    open(state) {
      const {config, grants, status} = state;
      services.stop(state);
      updateConsent(grants);
      if (config.google) {
        const granted = config.categories.flatMap(({id}) => (grants.has(id) ? id : []));
        // The gate is opened again when more is known of a service, and then nothing has changed.
        if (told !== (told = status + granted))
          dataLayer().push({event: 'soglasie_change', soglasie: {status, granted}});
      }
      services.start(state);
      markup.open(state);
      if (__DEV__ && isFirst) {
        performance.measure('soglasie-gate-open', {start});
        isFirst = false;
      }
    },
    scan: markup.scan,
    ran: (ids) => ids.some((id) => services.ran(id) || markup.ran(id)),
  };
}
