import {counterOf, vendorOptions} from './counter.js';
import {globals, type Preset} from './service.js';

/** The queue that the tag takes over when it arrives: calls in `a`, time of insertion in `l`. */
interface Queue {
  (...args: unknown[]): void;
  a?: IArguments[];
  l?: number;
}

/** Yandex Metrika. Facts: https://yandex.com/support/metrica/ and the published source, github.com/yandex/metrica-tag. */
export const yandexMetrika: Preset = {
  category: 'analytics',
  publicFunction: 'ym',
  id: /^\d{1,12}$/,
  cookies: () => ['_ym_*'],
  // The tag restores its cookie from localStorage, and re-sends failed hits from there on later pages.
  storage: ['_ym*'],
  src: () => 'https://mc.yandex.ru/metrika/tag.js',

  block(service) {
    // Read once, when the counter is made: https://yandex.com/support/metrica/general/user-opt-out.html
    for (const id of counterOf(service).id) globals['disableYaCounter' + id] = true;
  },

  start(service) {
    globals.ym ??= function () {
      // The tag expects `arguments` objects, not arrays.
      // eslint-disable-next-line prefer-rest-params
      (queue.a ??= []).push(arguments);
    };
    const queue = globals.ym as Queue;
    queue.l ??= Date.now();
    for (const counter of counterOf(service).id) {
      delete globals['disableYaCounter' + counter];
      queue(+counter, 'init', {...vendorOptions(service), webvisor: false});
    }
  },

  destroy(service) {
    for (const id of counterOf(service).id) (globals.ym as Queue)(+id, 'destruct');
  },
};
