import type {Config} from '../core/types.js';
import type {Gate} from '../effects.js';
import {dataLayer} from '../services/google.js';
import type {Preset} from '../services/service.js';
import {updateConsent} from './consent-mode.js';
import {markupGate} from './markup.js';
import {serviceGate} from './services.js';

/**
 * Holds and releases everything non-essential on this page. A withdrawal goes: stop → consent call; a grant: consent call
 * → start.
 *
 * @param nonce of our own tag
 */
export function createGate(config: Config, presets: Readonly<Record<string, Preset>>, nonce: string): Gate {
  const {google, categories} = config;
  const services = serviceGate(config, presets, nonce);
  const markup = markupGate((id) => config.services.some((service) => service.id === id), nonce);

  return {
    open(state) {
      const {grants, status} = state;
      services.stop(state);
      updateConsent(grants);
      if (google) {
        const granted = categories.flatMap(({id}) => (grants.has(id) ? id : []));
        dataLayer().push({event: 'soglasie_change', soglasie: {status, granted}});
      }
      services.start(state);
      markup.open(state);
    },
    look: markup.look,
    ran: (ids) => ids.some((id) => services.ran(id) || markup.ran(id)),
  };
}
