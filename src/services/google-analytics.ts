import {counterOf, vendorOptions} from './counter.js';
import {gtag} from './google.js';
import {globals, type Preset} from './service.js';

interface Extra {
  readonly cookie_prefix?: string;
}

/** Google Analytics 4. Facts: https://developers.google.com/analytics/devguides/collection/ga4 */
export const googleAnalytics: Preset = {
  category: 'analytics',
  google: true,
  publicFunction: 'gtag',
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
  destroy() {},
};
