import {counterOf, vendorOptions} from './counter.js';
import {queueFunction} from './queue.js';
import {globals, type Preset, type ServiceFacts} from './service.js';

/** Yandex Metrika. Facts: https://yandex.com/support/metrica/ and the published source, github.com/yandex/metrica-tag. */
export const preset: Preset = {
  category: 'analytics',
  globals: ['ym'],
  id: /^\d{1,12}$/,
  cookies: ['_ym_*'],
  // The tag restores its cookie from localStorage, and re-sends failed hits from there on later pages.
  storage: ['_ym*'],
  src: () => 'https://mc.yandex.ru/metrika/tag.js',

  block(service) {
    // Read once, when the counter is made: https://yandex.com/support/metrica/general/user-opt-out.html
    for (const id of counterOf(service).id) globals['disableYaCounter' + id] = true;
  },

  start(service, {grants}) {
    const ym = queueFunction('ym', 'a');
    ym.l ??= Date.now();
    for (const counter of counterOf(service).id) {
      delete globals['disableYaCounter' + counter];
      // Session replay is a service of its own.
      ym(+counter, 'init', {...vendorOptions(service), webvisor: grants.has('yandex-webvisor')});
    }
  },

  destroy(service) {
    for (const id of counterOf(service).id) queueFunction('ym')(+id, 'destruct');
  },
};

export const facts: ServiceFacts = {
  title: {ru: 'Яндекс Метрика', en: 'Yandex Metrica'},
  vendor: {ru: 'ООО «ЯНДЕКС»', en: 'YANDEX LLC'},
  country: 'RU',
  does: 'statistics',
  data: ['pages', 'actions', 'source', 'device', 'ip', 'id'],
  policy: 'https://yandex.ru/legal/confidential/',
  hosts: [
    'mc.yandex.ru',
    'mc.yandex.com',
    'mc.yandex.kz',
    'mc.yandex.by',
    'mc.yandex.az',
    'mc.webvisor.org',
    'mc.webvisor.com',
    'cdn.jsdelivr.net/npm/yandex-metrica-watch',
  ],
  cookies: [
    ['_ym_uid', 'visitor', '1y'],
    ['_ym_d', 'visitor', '1y'],
    ['_ym_isad', 'test', '2d'],
    ['_ym_metrika_enabled*', 'test', '60m'],
    ['_ym_hostIndex', 'limit', '1d'],
    ['_ym_debug', 'debug', 'session'],
    ['_ym_ucs', 'visitor', '1y'],
    ['_ym_*', 'session', '1d'],
  ],
  storage: [
    ['_ym_uid', 'visitor', 'kept'],
    ['_ym_retryReqs', 'retry', '24h'],
    ['_ym*', 'session', 'kept'],
  ],
  id: 'a counter number such as 12345678, or a list of them',
  // https://yandex.com/support/metrica/code/counter-initialize.html
  options: {
    accurateTrackBounce: 'boolean | number',
    childIframe: 'boolean',
    clickmap: 'boolean',
    defer: 'boolean',
    ecommerce: 'boolean | text | list',
    params: 'object',
    sendTitle: 'boolean',
    trackHash: 'boolean',
    trackLinks: 'boolean',
    triggerEvent: 'boolean',
    trustedDomains: 'list',
    type: 'number',
    userParams: 'object',
  },
  csp: {
    'script-src': ['https://mc.yandex.ru', 'https://yastatic.net'],
    'img-src': ['https://mc.yandex.ru', 'https://mc.yandex.com', 'https://mc.yandex.kz'],
    'connect-src': [
      'https://mc.yandex.ru',
      'wss://mc.yandex.ru',
      'https://mc.yandex.com',
      'https://mc.yandex.kz',
    ],
  },
  sources: [
    'https://yandex.com/support/metrica/code/install-counter-csp.html',
    'https://yandex.com/support/metrica/general/user-opt-out.html',
    'https://github.com/yandex/metrica-tag',
  ],
  unconfirmed: ['The lifetime of `_ym_isad` is 20 hours in one list and 2 days in another.'],
};
