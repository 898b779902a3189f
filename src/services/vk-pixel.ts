import {counterOf} from './counter.js';
import {queueList} from './queue.js';
import {globals, type Preset, type ServiceFacts} from './service.js';

/** The part of Open API that counts, as the vendor's snippet uses it. */
interface OpenApi {
  readonly Retargeting: {Init(id: string): void; Hit(): void};
}

/** The last grant: a visit that still waits for VK's script counts only under its own. */
let grant: object | undefined;

/** https://vkcom.github.io/vk-ads-retargeting-demo */
export const preset: Preset = {
  category: 'marketing',
  globals: ['VK'],
  id: /^VK-RTRG-\d{1,12}(-[A-Za-z\d]{1,12})?$/,
  cookies: [],
  storage: [],
  src: () => 'https://vk.ru/js/api/openapi.js?173',

  start(service) {
    const mine = (grant = {});
    const visit = () => {
      if (grant !== mine) return;
      const {Retargeting} = globals.VK as OpenApi;
      for (const id of counterOf(service).id) {
        Retargeting.Init(id);
        Retargeting.Hit();
      }
    };
    if ((globals.VK as OpenApi | undefined)?.Retargeting) visit();
    // A list, where `vkAsyncInit` is one function that the page may need for its widgets.
    else queueList('vkAsyncInitCallbacks').push(visit);
  },

  destroy() {
    grant = undefined;
  },
};

export const facts: ServiceFacts = {
  title: {ru: 'Пиксель ВКонтакте', en: 'VK Pixel'},
  vendor: {ru: 'ООО «В Контакте»', en: 'V Kontakte LLC'},
  country: 'RU',
  does: 'ads',
  data: ['pages', 'actions', 'ads', 'device', 'ip', 'source', 'id'],
  policy: 'https://vk.com/privacy',
  // Each with its second domain; links to the network and its other parts are no concern of the pixel.
  hosts: ['vk.ru/js/api/openapi.js', 'vk.com/js/api/openapi.js', 'vk.ru/rtrg', 'vk.com/rtrg'],
  cookies: [],
  storage: [],
  id: 'a pixel code such as VK-RTRG-123456-AbCdE',
  csp: {
    'script-src': ['https://vk.ru', 'https://vk.com'],
    'img-src': ['https://vk.ru', 'https://vk.com'],
    'connect-src': ['https://vk.ru', 'https://vk.com'],
  },
  sources: [
    'https://vkcom.github.io/vk-ads-retargeting-demo',
    'https://vkcom.github.io/vk-ads-retargeting-demo/nojs.html',
    'https://github.com/dao-yan/webstat/wiki/vkPixel',
  ],
  unconfirmed: [
    'Whether VK LLC receives the data beside V Kontakte LLC, who runs the network, is not published with the pixel.',
    'Several pixels on one page are taken from a user wiki, not from VK.',
    'VK documents no cookies of the pixel on the site; those on its own domains nobody here can remove.',
  ],
};
