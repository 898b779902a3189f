import {expect} from '@open-wc/testing';
import {holder, type HolderContext} from '../../src/guard/holder.js';
import {knownServices} from '../../src/guard/known-services.js';
import {config} from '../fixtures/config.js';

const CATEGORIES: Readonly<Record<string, string>> = {
  'yandex-metrika': 'analytics',
  'google-analytics': 'analytics',
  'google-ads': 'marketing',
  'google-tag-manager': 'marketing',
  'google-maps': 'functional',
  youtube: 'marketing',
};

/** What holds this address where these ids are granted. */
function heldBy(
  url: string,
  services: object = {},
  granted: readonly string[] = [],
  raw: object = {},
): string {
  const context: HolderContext = {
    config: config({services, ...raw}),
    grants: new Set(['necessary', ...granted]),
    categoryOf: (id) => CATEGORIES[id],
    ownHosts: ['www.example.kz', 'static.example.kz'],
    base: 'https://www.example.kz/courses/',
  };
  const {service, category} = holder(url, context) ?? {};
  return service ? `${service} ${category}` : '';
}

describe('knownServices', () => {
  for (const [address, ids] of [
    ['https://mc.yandex.ru/watch/1', ['yandex-metrika']],
    ['https://mc.yandex.ru.:8443/watch/1', ['yandex-metrika']],
    ['https://img.youtube.com/vi/1/0.jpg', ['youtube']],
    ['https://notyoutube.com/', []],
    ['https://com/', []],
    ['https://www.google.com/maps/embed?pb=1', ['google-maps']],
    ['https://www.google.com/search?q=maps', []],
    ['https://www.googletagmanager.com/gtag/js?id=G-XXXX', ['google-analytics']],
    ['https://www.googletagmanager.com/gtag/js?id=AW-1', ['google-ads']],
    ['https://www.googletagmanager.com/gtm.js?id=GTM-X', ['google-tag-manager']],
    ['https://vk.com/js/api/openapi.js?169', ['vk-pixel', 'vk-widgets']],
    ['https://vk.com/school', []],
    ['data:text/plain,mc.yandex.ru', []],
  ] as const)
    it(`${address} → ${ids.join() || 'none'}`, () => {
      expect(knownServices(new URL(address))).to.deep.equal(ids);
    });
});

describe('holder', () => {
  for (const [what, url, services, granted, held] of [
    ['a known service before an answer', 'https://mc.yandex.ru/watch/1', {}, [], 'yandex-metrika analytics'],
    ['a known service whose category is granted', 'https://mc.yandex.ru/watch/1', {}, ['analytics'], ''],
    [
      'a configured service that is refused in a category that is granted',
      'https://mc.yandex.ru/watch/1',
      {'yandex-metrika': {id: 1}},
      ['analytics'],
      'yandex-metrika analytics',
    ],
    [
      'a configured service that is granted',
      'https://mc.yandex.ru/watch/1',
      {'yandex-metrika': {id: 1}},
      ['yandex-metrika'],
      '',
    ],
    ['a socket', 'wss://mc.yandex.ru/solid.ws', {}, [], 'yandex-metrika analytics'],
    ['an address without its protocol', '//www.youtube.com/embed/1', {}, [], 'youtube marketing'],
    ['spaces around an address', '\n https://www.youtube.com/embed/1', {}, [], 'youtube marketing'],
    ['a relative address', 'watch/1', {}, [], ''],
    ["the page's own host", 'https://www.example.kz/youtube.com', {}, [], ''],
    ["the host of the library's files", 'https://static.example.kz/soglasie-ui.js', {}, [], ''],
    ['an unknown host', 'https://images.example.org/1.png', {}, [], ''],
    ['data', 'data:text/javascript,1', {}, [], ''],
    ['a blob', 'blob:https://www.youtube.com/1', {}, [], ''],
    ['what is no address', 'https://', {}, [], ''],
    [
      'a service of its own, by the host of its script',
      'https://ab.example.org/hit',
      {ab: {category: 'functional', src: 'https://ab.example.org/ab.js'}},
      [],
      'ab functional',
    ],
    [
      'that service, once it is granted',
      'https://ab.example.org/hit',
      {ab: {category: 'functional', src: 'https://ab.example.org/ab.js'}},
      ['ab'],
      '',
    ],
    [
      "a service of its own on the page's host",
      'https://www.example.kz/hit',
      {ab: {category: 'functional', src: '/ab.js'}},
      [],
      '',
    ],
    [
      'the very file of a service in a public store',
      'https://cdn.jsdelivr.net/npm/ab@1/ab.js?x',
      {ab: {category: 'functional', src: 'https://cdn.jsdelivr.net/npm/ab@1/ab.js'}},
      [],
      'ab functional',
    ],
    [
      'another file of that store',
      'https://cdn.jsdelivr.net/npm/swiper@1/swiper.js',
      {ab: {category: 'functional', src: 'https://cdn.jsdelivr.net/npm/ab@1/ab.js'}},
      [],
      '',
    ],
    [
      'a known service, beside one whose address cannot be read',
      'https://www.youtube.com/embed/1',
      {ab: {category: 'functional', src: 'https://[/ab.js'}},
      [],
      'youtube marketing',
    ],
  ] as const)
    it(`${held ? 'holds' : 'lets pass'} ${what}`, () => {
      expect(heldBy(url, services, granted)).to.equal(held);
    });

  it('lets pass what several services share once one of them is granted', () => {
    const url = 'https://vk.com/js/api/openapi.js';
    const services = {a: {category: 'marketing', src: url}, b: {category: 'analytics', src: url}};

    expect(heldBy(url, services)).to.equal('a marketing');
    expect(heldBy(url, services, ['b'])).to.equal('');
  });

  it("lets Google's tags pass where the owner has chosen the advanced mode", () => {
    const services = {'google-analytics': {id: 'G-XXXX'}};
    const url = 'https://www.googletagmanager.com/gtag/js?id=G-XXXX';

    expect(heldBy(url, services)).to.equal('google-analytics analytics');
    expect(heldBy(url, services, [], {google: {consentMode: 'advanced'}})).to.equal('');
  });
});
