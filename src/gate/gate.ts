import type {Gate, GateWatch} from '../effects.js';
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
export function createGate(presets: Presets, nonce: string, watch: GateWatch): Gate {
  const services = serviceGate(presets, nonce);
  const markup = markupGate(presets, nonce, watch);
  let told = '';

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
    },
    look: markup.look,
    scan: markup.scan,
    ran: (ids) => ids.some((id) => services.ran(id) || markup.ran(id)),
  };
}
