import {attempt} from '../attempt.js';
import {isGoogleTag} from '../core/names.js';
import type {Service} from '../core/types.js';
import type {GateState} from '../effects.js';
import {isAwaited, type Presets} from '../services/index.js';
import {hold, holdBack, release} from '../services/stub.js';
import {policy} from './trusted-types.js';

/** `stopped` has run here: its script is in the page and is not fetched again. */
type Status = 'running' | 'stopped';

export interface ServiceGate {
  /** Kill switch, consent call and destroy for what is not granted. */
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
export function serviceGate(presets: Presets, nonce: string): ServiceGate {
  const status = new Map<Service['id'], Status>();
  /** What ran here and can be stopped only by a reload. */
  const alive = new Set<string>();
  const globalsOf = ({id}: Service) => presets[id]?.globals ?? [];
  // The owner may write out that Google's tags run before consent, told that everything is denied.
  const mayRun = ({id}: Service, {grants, config}: GateState) =>
    grants.has(id) || (config.google?.consentMode === 'advanced' && isGoogleTag(id));

  /** One call to a preset. A vendor's failure must not keep the others from being started or stopped. */
  const call = (
    step: 'block' | 'start' | 'consent' | 'destroy',
    service: Service,
    {grants, config: {services}}: GateState,
  ) =>
    attempt(
      'service-failed',
      () => presets[service.id]?.[step]?.(service, {grants, services}),
      'services.' + service.id,
    );

  const insertScript = (service: Service) => {
    const preset = presets[service.id];
    const src = service.src ?? preset?.src?.(service);
    if (!src) return;
    const script = document.createElement('script');
    const attributes = preset?.attributes?.(service);
    for (const name in attributes) script.setAttribute(name, attributes[name]!);
    script.async = true;
    script.nonce = nonce;
    script.src = policy.createScriptURL(src);
    document.head.append(script);
  };

  return {
    stop(state) {
      const {services} = state.config;
      const running = services.filter((service) => mayRun(service, state));
      // One function may serve two services, as `gtag` does.
      const needed = running.flatMap(globalsOf);
      for (const service of services) {
        if (running.includes(service)) continue;
        call('block', service, state);
        if (status.get(service.id) === 'running') {
          status.set(service.id, 'stopped');
          call('consent', service, state);
          call('destroy', service, state);
        }
        for (const name of globalsOf(service))
          if (!needed.includes(name)) attempt('service-failed', () => hold(name));
      }
    },

    start(state) {
      for (const service of state.config.services) {
        const {id, category} = service;
        const preset = presets[id];
        if (!mayRun(service, state)) continue;
        if (isAwaited(preset)) {
          for (const name of globalsOf(service)) attempt('service-failed', () => holdBack(name));
          continue;
        }
        const before = status.get(id);
        let heldBack: readonly (() => void)[] = [];
        if (before !== 'running') {
          status.set(id, 'running');
          if (!preset?.inert && (service.src || preset?.start || preset?.src)) alive.add(id).add(category);
          heldBack = globalsOf(service).flatMap(
            (name) => attempt('service-failed', () => release(name)) ?? [],
          );
          call('start', service, state);
        }
        call('consent', service, state);
        if (!before) attempt('service-failed', () => insertScript(service), 'services.' + id);
        for (const action of heldBack) attempt('service-failed', action);
      }
    },

    ran: (id) => alive.has(id),
  };
}
