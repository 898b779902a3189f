import {attempt} from '../attempt.js';
import type {Config, Service} from '../core/types.js';
import type {GateState} from '../effects.js';
import type {Preset} from '../services/service.js';
import {stubFor, type Stub} from '../services/stub.js';
import {policy} from './trusted-types.js';

/** One configured service on this page. */
interface Guarded {
  readonly service: Service;
  readonly preset: Preset | undefined;
  readonly stub: Stub | undefined;
  /** `stopped` has run here: its script is in the page and is not fetched again. */
  status: 'held' | 'running' | 'stopped';
}

export interface ServiceGate {
  /** Kill switch and destroy for what is not granted. */
  stop(state: GateState): void;
  /** Starts what is granted and does not run yet. */
  start(state: GateState): void;
  ran(id: string): boolean;
}

/**
 * Starts and stops the configured services.
 *
 * @param nonce of our own tag, handed on to every script that is put into the page
 */
export function serviceGate(
  config: Config,
  presets: Readonly<Record<string, Preset>>,
  nonce: string,
): ServiceGate {
  const all: Guarded[] = config.services.map((service) => {
    const preset = presets[service.id];
    return {service, preset, stub: preset && stubFor(preset.publicFunction), status: 'held'};
  });
  // The owner may write out that Google's tags run before consent, told that everything is denied.
  const advanced = config.google?.consentMode === 'advanced';
  const mayRun = ({service, preset}: Guarded, {grants}: GateState) =>
    grants.has(service.id) || (advanced && preset?.google);

  return {
    stop(state) {
      for (const each of all) {
        if (mayRun(each, state)) continue;
        const {service, preset, stub, status} = each;
        // One service's failure must not keep the others from being stopped.
        attempt('service-failed', () => preset?.block(service));
        if (status === 'running') {
          each.status = 'stopped';
          attempt('service-failed', () => preset?.destroy(service));
        }
        attempt('service-failed', () => stub?.hold());
      }
    },

    start(state) {
      for (const each of all) {
        const {service, preset, stub, status} = each;
        if (status === 'running' || !mayRun(each, state)) continue;
        each.status = 'running';
        attempt('service-failed', () => {
          stub?.release();
          preset?.start(service);
          const src = service.src ?? preset?.src(service);
          if (!src || status === 'stopped') return;
          const script = document.createElement('script');
          script.async = true;
          script.nonce = nonce;
          script.src = policy.createScriptURL(src);
          document.head.append(script);
        });
      }
    },

    ran: (id) =>
      all.some(
        ({service, status, preset}) =>
          status !== 'held' && (preset || service.src) && (service.id === id || service.category === id),
      ),
  };
}
