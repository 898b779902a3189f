import {counterOf} from './counter.js';
import {dataLayer} from './google.js';
import type {Preset, ServiceFacts} from './service.js';

/** One event starts all containers of a page; a second one would fire their page tags again. */
const begins = (entry: unknown) => !!(entry as Record<string, unknown> | undefined)?.['gtm.start'];

type Push = (...entries: unknown[]) => number;

/** The list's own `push`, while the container is held. */
let push: Push | undefined;

/** Page code that goes on in its `eventCallback` must not wait for a container that is held. */
const withoutCallback = (entry: unknown) => {
  const {eventCallback, ...rest} = Object(entry) as {eventCallback?: () => void};
  if (typeof eventCallback !== 'function') return entry;
  setTimeout(eventCallback);
  return rest;
};

/**
 * A container may bring any vendor, of which the gate then sees nothing: hence marketing, the strictest.
 * `dataLayer` is a list that pages and other Google tags share, so it is never a stub.
 * https://developers.google.com/tag-platform/security/guides/consent
 */
export const preset: Preset = {
  category: 'marketing',
  id: /^GTM-[A-Z\d]{4,10}$/,
  cookies: [],
  storage: [],
  src: (service) => 'https://www.googletagmanager.com/gtm.js?id=' + counterOf(service).id[0],

  block() {
    const layer = dataLayer() as unknown[] & {push: Push};
    if (push) return;
    push = layer.push.bind(layer);
    const held = push;
    layer.push = (...entries) => held(...entries.map(withoutCallback));
  },

  start() {
    const layer = dataLayer() as unknown[] & {push: Push};
    if (push) layer.push = push;
    push = undefined;
    if (!layer.some(begins)) layer.push({'gtm.start': Date.now(), event: 'gtm.js'});
  },

  // A container cannot be unloaded: Consent Mode, which the gate updates, is what its tags can obey.
};

export const facts: ServiceFacts = {
  title: {ru: 'Google Менеджер тегов', kk: 'Google Tag Manager', en: 'Google Tag Manager'},
  vendor: 'Google LLC',
  country: 'US',
  does: 'tags',
  data: ['pages', 'actions', 'device', 'ip'],
  policy: 'https://policies.google.com/privacy',
  hosts: ['www.googletagmanager.com/gtm.js', 'www.googletagmanager.com/ns.html'],
  cookies: [],
  storage: [],
  id: 'a container id such as GTM-XXXXXXX; of a list the first is loaded',
  // Preview mode needs more; what the tags inside need is theirs.
  csp: {
    'script-src': ['https://www.googletagmanager.com'],
    'img-src': ['https://www.googletagmanager.com'],
    'connect-src': ['https://www.googletagmanager.com', 'https://www.google.com'],
  },
  sources: [
    'https://developers.google.com/tag-platform/security/guides/csp',
    'https://developers.google.com/tag-platform/security/guides/consent',
    'https://github.com/AmauriC/tarteaucitron.js',
  ],
  unconfirmed: ['What the tags inside a container store is not known here: configure those services too.'],
};
