import {counterOf, vendorOptions} from './counter.js';
import {gtag} from './google.js';
import {globals, type Preset, type ServiceFacts} from './service.js';

interface Extra {
  readonly cookie_prefix?: string;
}

/** Google Analytics 4. Facts: https://developers.google.com/analytics/devguides/collection/ga4 */
export const preset: Preset = {
  category: 'analytics',
  globals: ['gtag'],
  id: /^G-[A-Z\d]{4,16}$/i,
  cookies: (options) => {
    const {cookie_prefix: prefix = ''} = options as Extra;
    return [
      ...['_ga', '_ga_*', '_gid', '_gat*', '_gac_*'].map((name) => prefix + name),
      '_dc_gtm_*',
      'FPID',
      'FPLC',
    ];
  },
  storage: [],
  src: (service) => 'https://www.googletagmanager.com/gtag/js?id=' + counterOf(service).id[0],

  block(service) {
    // https://developers.google.com/analytics/devguides/collection/gtagjs/user-opt-out
    for (const id of counterOf(service).id) globals['ga-disable-' + id] = true;
  },

  start(service) {
    globals.gtag ??= gtag;
    gtag('js', new Date());
    for (const each of counterOf(service).id) {
      delete globals['ga-disable-' + each];
      gtag('config', each, vendorOptions(service));
    }
  },

  // Google offers no way to unload its tag: the kill switch and the denied consent are what there is.
};

export const facts: ServiceFacts = {
  title: {ru: 'Google Аналитика', kk: 'Google Analytics', en: 'Google Analytics'},
  vendor: 'Google LLC',
  country: 'US',
  does: 'statistics',
  data: ['pages', 'actions', 'source', 'device', 'ip', 'id'],
  policy: 'https://policies.google.com/privacy',
  hosts: ['www.googletagmanager.com/gtag', 'google-analytics.com', 'analytics.google.com'],
  // https://support.google.com/analytics/answer/11397207; Chrome keeps a cookie for 400 days at most, Safari for 7.
  cookies: [
    ['_ga', 'visitor', '2y'],
    ['_ga_*', 'session', '2y'],
    ['_gid', 'visitor', '24h'],
    ['_gat*', 'limit', '1m'],
    ['_dc_gtm_*', 'limit', '1m'],
    ['_gac_*', 'ads', '90d'],
    ['FPID', 'visitor', '2y'],
    ['FPLC', 'session', '20h'],
  ],
  storage: [],
  id: 'a measurement id such as G-XXXXXXXXXX, or a list of them',
  options: '*',
  csp: {
    'script-src': ['https://*.googletagmanager.com'],
    'img-src': ['https://*.google-analytics.com', 'https://*.googletagmanager.com'],
    'connect-src': [
      'https://*.google-analytics.com',
      'https://*.analytics.google.com',
      'https://*.googletagmanager.com',
    ],
  },
  sources: [
    'https://developers.google.com/analytics/devguides/collection/gtagjs/user-opt-out',
    'https://support.google.com/analytics/answer/11397207',
    'https://developers.google.com/tag-platform/security/guides/csp',
  ],
  unconfirmed: [
    'FPID and FPLC are set by a server-side container, often so that scripts cannot remove them.',
  ],
};
