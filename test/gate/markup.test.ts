import {expect} from '@open-wc/testing';
import type {GateState} from '../../src/effects.js';
import {markupGate, type MarkupGate} from '../../src/gate/markup.js';
import {createResources, type Resources} from '../../src/gate/resources.js';
import type {Presets} from '../../src/services/index.js';
import type {OnChanges, Watch} from '../../src/watch.js';
import {nextTask, until} from '../fixtures/browser.js';
import {config} from '../fixtures/config.js';
import {record} from '../fixtures/record.js';

declare global {
  interface Window {
    /** What ran on this page, in order. */
    ran: string[];
  }
}

/** Watches nothing: a test says itself what has changed. */
let changed: OnChanges = () => {};
const idle = (): Watch => ({
  add: () => {},
  tell: (onChanges) => void (changed = onChanges),
  unseen: (action) => {
    const answer = action();
    changed();
    return answer;
  },
});

const CONFIG = config({services: {'yandex-metrika': {id: 1}, youtube: {}}});

function state(categories: Record<string, boolean>, services: Record<string, boolean> = {}): GateState {
  const granted = [...Object.entries(categories), ...Object.entries(services)].filter(([, yes]) => yes);
  return {
    config: CONFIG,
    grants: new Set(['necessary', ...granted.map(([id]) => id)]),
    record: record({categories, services}),
    status: 'valid',
  };
}

const GRANTED = state({analytics: true, marketing: false}, {'yandex-metrika': true});
const REFUSED = state({analytics: false, marketing: false}, {'yandex-metrika': false});
const UNSET: GateState = {config: CONFIG, grants: new Set(['necessary']), record: null, status: 'unset'};

/** An address of a script; `ms` is how long it takes the browser to come to its end, more or less. */
const file = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`;
const slowFile = (code: string) =>
  URL.createObjectURL(new Blob([code, '/*', 'x'.repeat(8_000_000), '*/'], {type: 'text/javascript'}));

const inline = (name: string, attributes = '') =>
  `<script type="text/plain" data-category="analytics" ${attributes}>ran.push('${name}')</script>`;
const external = (name: string, attributes = '') =>
  `<script type="text/plain" data-category="analytics" data-src="${file(`ran.push('${name}')`)}" ${attributes}></script>`;
const slow = (name: string, attributes = '') =>
  `<script type="text/plain" data-category="analytics" data-src="${slowFile(`ran.push('${name}')`)}" ${attributes}></script>`;

/** Waits until nothing more runs. */
async function settled(): Promise<readonly string[]> {
  let before = -1;
  while (before < window.ran.length) {
    before = window.ran.length;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  return window.ran;
}

describe('markupGate', () => {
  let page: HTMLElement;
  let gate: MarkupGate;
  let resources: Resources | undefined;
  const gateFor = (nonce: string) =>
    markupGate({youtube: {category: 'marketing', cookies: [], storage: []}} as Presets, nonce, {
      watch: idle(),
      bringResources: async (state) => (resources = createResources(state)),
    });
  const added = () => [{addedNodes: page.childNodes}] as unknown as MutationRecord[];

  beforeEach(() => {
    window.ran = [];
    page = document.createElement('div');
    document.body.append(page);
    gate = gateFor('');
    resources = undefined;
  });

  afterEach(() => {
    page.remove();
    document.querySelectorAll('link[rel*=preload]').forEach((each) => each.remove());
  });

  it('runs nothing before it is opened', async () => {
    page.innerHTML = inline('a') + external('b');
    changed(added());

    expect(await settled()).to.deep.equal([]);
  });

  for (const [what, shut] of [
    ['nothing was decided', UNSET],
    ['all was refused', REFUSED],
    ['the record is outdated', {...GRANTED, grants: UNSET.grants, status: 'outdated'}],
  ] as const)
    it(`runs nothing while ${what}`, async () => {
      page.innerHTML =
        inline('a') + external('b') + `<template data-category="analytics">${inline('c')}</template>`;
      gate.open(shut);

      expect(await settled()).to.deep.equal([]);
      expect(page.querySelectorAll('script[type="text/plain"]')).to.have.lengthOf(2);
    });

  it('runs what is granted, and what has no say in it stays held', async () => {
    page.innerHTML =
      inline('a') +
      inline('m').replace('analytics', 'marketing') +
      inline('x').replace('analytics', 'unknown');
    gate.open(GRANTED);

    expect(await settled()).to.deep.equal(['a']);
    expect(gate.ran('analytics')).to.equal(true);
    expect(gate.ran('marketing')).to.equal(false);
  });

  describe('order', () => {
    for (const [what, html, order] of [
      ['inline scripts', inline('1') + inline('2') + inline('3'), '123'],
      ['external scripts, a slow one first', slow('1') + external('2') + external('3'), '123'],
      ['inline after a slow external', slow('1') + inline('2') + external('3') + inline('4'), '1234'],
      ['external after inline', inline('1') + slow('2') + inline('3') + slow('4') + inline('5'), '12345'],
      ['modules among classic scripts', slow('1') + external('2', 'data-type="module"') + inline('3'), '123'],
      [
        'inline and external modules',
        slow('1', 'data-type="module"') +
          inline('2', 'data-type="module"') +
          external('3', 'data-type="module"'),
        '123',
      ],
      [
        'scripts that spell out their type',
        slow('1', 'data-type="text/javascript"') +
          inline('2', 'data-type="text/javascript"') +
          inline('3') +
          external('4'),
        '1234',
      ],
      ['deferred scripts in their place', external('1', 'defer') + inline('2') + external('3'), '123'],
      [
        'templates among scripts',
        slow('1') +
          `<template data-category="analytics"><script>ran.push('2')</script></template>` +
          inline('3'),
        '123',
      ],
    ] as const)
      it(`keeps that of the page: ${what}`, async () => {
        page.innerHTML = html;
        gate.open(GRANTED);
        await until(() => window.ran.length >= order.length);

        expect((await settled()).join('')).to.equal(order);
      });

    // As in any page: an inline module is deferred, and tells nobody when it has run.
    it('keeps inline modules in order among themselves and with files; inline scripts do not wait for them', async () => {
      page.innerHTML =
        inline('m1', 'data-type="module"') +
        slow('f1') +
        inline('m2', 'data-type="module"') +
        external('f2') +
        inline('last');
      gate.open(GRANTED);
      await until(() => window.ran.length === 5);

      expect(window.ran.filter((name) => name !== 'm2')).to.deep.equal(['m1', 'f1', 'f2', 'last']);
      expect(window.ran.indexOf('m2')).to.be.greaterThan(window.ran.indexOf('m1'));
    });

    it('does not make the others wait for an async one', async () => {
      page.innerHTML = slow('async', 'async') + external('1') + inline('2');
      gate.open(GRANTED);
      await until(() => window.ran.length === 3);

      expect(window.ran.filter((name) => name !== 'async')).to.deep.equal(['1', '2']);
      expect(window.ran.at(-1)).to.equal('async');
    });

    it('lets a pass that comes later wait for the one before it', async () => {
      page.innerHTML = slow('1') + inline('2');
      gate.open(GRANTED);
      await nextTask();
      page.insertAdjacentHTML('beforeend', inline('3'));
      changed(added());
      await until(() => window.ran.length === 3);

      expect(window.ran).to.deep.equal(['1', '2', '3']);
    });

    it('is fetched side by side: those in a row at once, those after an inline one ahead of their turn', async () => {
      page.innerHTML =
        slow('1') +
        slow('2') +
        inline('3') +
        external('4') +
        external('5', 'data-type="module"') +
        external('6', 'async');
      gate.open(GRANTED);
      await nextTask();

      expect(page.querySelectorAll('script[src]')).to.have.lengthOf(2);
      const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel*=preload]')];
      expect(links.map(({rel, as, href}) => [rel, as, href])).to.deep.equal([
        ['preload', 'script', file("ran.push('4')")],
        ['modulepreload', 'script', file("ran.push('5')")],
      ]);
      await until(() => window.ran.length === 6);
    });

    it('preloads a classic script as such, even if it spells out its type', async () => {
      page.innerHTML = inline('1') + external('2', 'data-type="text/javascript"');
      gate.open(GRANTED);
      await until(() => window.ran.length === 2);

      expect(
        [...document.querySelectorAll<HTMLLinkElement>('link')]
          .map(({rel}) => rel)
          .filter((rel) => rel.includes('preload')),
      ).to.deep.equal(['preload']);
    });
  });

  describe('a failing script', () => {
    const expectErrors = (expected: readonly string[]) => {
      const onerror = window.onerror;
      const seen: string[] = [];
      window.onerror = (message) => {
        seen.push(String(message));
        return true;
      };
      return () => {
        window.onerror = onerror;
        expect(
          seen.map((each) => each.replace(/^Uncaught (\w+: ).*?(?=one$|Unexpected)/, '$1')),
        ).to.deep.equal(expected);
      };
    };

    it('does not stop the next: inline', async () => {
      const done = expectErrors(['Error: one']);
      page.innerHTML =
        `<script type="text/plain" data-category="analytics">throw new Error('one')</script>` + inline('2');
      gate.open(GRANTED);
      await until(() => window.ran.length);

      expect(await settled()).to.deep.equal(['2']);
      done();
    });

    it('does not stop the next: a syntax error', async () => {
      const done = expectErrors(["SyntaxError: Unexpected token ')'"]);
      page.innerHTML = `<script type="text/plain" data-category="analytics">)</script>` + inline('2');
      gate.open(GRANTED);
      await until(() => window.ran.length);

      expect(await settled()).to.deep.equal(['2']);
      done();
    });

    for (const type of ['', 'data-type="module"'])
      it(`does not stop the next: an address that answers with nothing ${type}`, async () => {
        page.innerHTML =
          `<script type="text/plain" data-category="analytics" ${type} data-src="/no-such-file.js"></script>` +
          inline('2') +
          external('3');
        gate.open(GRANTED);
        await until(() => window.ran.length === 2);

        expect(window.ran).to.deep.equal(['2', '3']);
      });

    it('does not stop the next: no address at all', async () => {
      page.innerHTML =
        `<script type="text/plain" data-category="analytics" data-src=""></script>` + inline('2');
      gate.open(GRANTED);
      await until(() => window.ran.length);

      expect(await settled()).to.deep.equal(['2']);
    });

    it('does not stop the next: attributes that only the parser can make', async () => {
      page.innerHTML = inline('1', '" @click="x" {{y}}') + inline('2');
      gate.open(GRANTED);
      await until(() => window.ran.length === 2);

      expect(window.ran).to.deep.equal(['1', '2']);
    });
  });

  describe('once', () => {
    it('runs nothing twice across accept, withdraw and accept', async () => {
      page.innerHTML =
        inline('a') +
        external('b') +
        `<template data-category="analytics"><script>ran.push('c')</script></template>`;

      for (const each of [GRANTED, REFUSED, GRANTED, GRANTED]) {
        gate.open(each);
        await settled();
      }

      expect(window.ran).to.deep.equal(['a', 'b', 'c']);
    });

    it('runs what was added later, and only that', async () => {
      page.innerHTML = inline('a');
      gate.open(GRANTED);
      await until(() => window.ran.length);

      page.insertAdjacentHTML('afterbegin', inline('b'));
      changed(added());

      expect(await settled()).to.deep.equal(['a', 'b']);
    });

    it('does not run what was added after a withdrawal', async () => {
      gate.open(GRANTED);
      gate.open(REFUSED);
      page.innerHTML = inline('a') + external('b');
      changed(added());

      expect(await settled()).to.deep.equal([]);
    });

    it('does not run the rest of a row when a withdrawal comes in between', async () => {
      page.innerHTML = slow('1') + inline('2') + external('3');
      gate.open(GRANTED);
      await nextTask();
      gate.open(REFUSED);
      await until(() => window.ran.length);

      expect(await settled()).to.deep.equal(['1']);
      expect(page.querySelectorAll('script[type="text/plain"]')).to.have.lengthOf(2);
    });

    it('does not run what the page took away in between, nor count it', async () => {
      page.innerHTML = slow('1') + inline('2', 'id="second"').replace('analytics', 'marketing') + inline('3');
      gate.open(state({analytics: true, marketing: true}));
      await nextTask();
      document.getElementById('second')!.remove();
      await until(() => window.ran.length === 2);

      expect(await settled()).to.deep.equal(['1', '3']);
      expect(gate.ran('marketing')).to.equal(false);
    });
  });

  describe('ran', () => {
    it('counts a template without scripts: what it put in can be taken away only by a reload', async () => {
      page.innerHTML = '<template data-category="analytics"><img alt=""></template>';
      gate.open(UNSET);
      await settled();
      expect(gate.ran('analytics')).to.equal(false);

      gate.open(GRANTED);
      await settled();

      expect(gate.ran('analytics')).to.equal(true);
      expect(gate.ran('marketing')).to.equal(false);
    });

    it('is once for a script that says of itself that it is held', async () => {
      page.innerHTML = inline('plain', 'data-type="text/plain"') + inline('next');
      gate.open(GRANTED);
      changed(added());
      changed(added());

      expect(await settled()).to.deep.equal(['plain', 'next']);
      expect(page.querySelector('script[type="text/plain"]')).to.equal(null);
    });

    it('is once for such a script in a template', async () => {
      page.innerHTML = `<template data-category="analytics">${inline('plain', 'data-type="text/plain"')}</template>`;
      gate.open(GRANTED);
      changed(added());

      expect(await settled()).to.deep.equal(['plain']);
    });
  });

  describe('«!category»', () => {
    const not = `<script type="text/plain" data-category="!analytics">ran.push('not')</script>`;

    for (const [what, states, ran] of [
      ['before a decision', [UNSET], []],
      ['once it is granted', [GRANTED], []],
      ['where it was not asked about', [state({marketing: true})], []],
      ['once it is refused', [REFUSED], ['not']],
      ['once it is withdrawn', [GRANTED, REFUSED], ['not']],
      ['once only, when it is refused again', [REFUSED, GRANTED, REFUSED], ['not']],
      ['while the refusal is outdated', [{...REFUSED, status: 'outdated'} as GateState], []],
    ] as const)
      it(`${ran.length ? 'runs' : 'does not run'} ${what}`, async () => {
        page.innerHTML = not;
        for (const each of states) {
          gate.open(each);
          await settled();
        }

        expect(window.ran).to.deep.equal(ran);
      });

    it('runs for a service that is refused', async () => {
      page.innerHTML = not.replace('!analytics', '!yandex-metrika');
      gate.open(state({analytics: true}, {'yandex-metrika': false}));

      expect(await settled()).to.deep.equal(['not']);
    });
  });

  describe('a template', () => {
    const template = (content: string, attributes = 'data-category="analytics"') =>
      `<i></i><template ${attributes}>${content}</template><b></b>`;

    it('puts its HTML in its place', async () => {
      page.innerHTML = template('<p>one <em>two</em></p>text<!-- three -->');
      gate.open(GRANTED);
      await settled();

      expect(page.innerHTML).to.equal('<i></i><p>one <em>two</em></p>text<!-- three --><b></b>');
      expect(page.querySelector('template')).to.equal(null);
    });

    it('runs its scripts in order with those around it, whatever they are', async () => {
      page.innerHTML =
        slow('1') +
        template(`<script>ran.push('2')</script><script src="${slowFile("ran.push('3')")}"></script>
          <script type="text/javascript">ran.push('4')</script>
          <script type="module" src="${file("ran.push('5') // of the template")}"></script>`) +
        inline('6');
      gate.open(GRANTED);
      await until(() => window.ran.length === 6);

      expect(window.ran).to.deep.equal(['1', '2', '3', '4', '5', '6']);
    });

    it('leaves data alone', async () => {
      const data =
        '<script type="application/json" id="d">{"a":1}</script><script type="application/ld+json">{}</script>';
      page.innerHTML = template(data);
      gate.open(GRANTED);
      await settled();

      expect(page.innerHTML).to.equal(`<i></i>${data}<b></b>`);
    });

    it('keeps held what is held inside by another category', async () => {
      page.innerHTML = template(
        inline('m').replace('analytics', 'marketing') + `<script>ran.push('a')</script>`,
      );
      gate.open(GRANTED);

      expect(await settled()).to.deep.equal(['a']);
      gate.open(state({analytics: true, marketing: true}));
      expect(await settled()).to.deep.equal(['a', 'm']);
    });

    it('unfolds the one inside it too', async () => {
      page.innerHTML = template(template(`<script>ran.push('in')</script>`));
      gate.open(GRANTED);

      expect(await settled()).to.deep.equal(['in']);
      expect(page.querySelector('template')).to.equal(null);
    });

    it('leaves a template alone that is not marked', async () => {
      page.innerHTML = '<template><script>ran.push("x")</script></template>';
      gate.open(GRANTED);

      expect(await settled()).to.deep.equal([]);
      expect(page.querySelector('template')).to.not.equal(null);
    });
  });

  describe('data-service', () => {
    const service = (attributes: string) => `<script type="text/plain" ${attributes}>ran.push('s')</script>`;

    for (const [attributes, over, runs] of [
      ['data-service="yandex-metrika"', state({analytics: false}, {'yandex-metrika': true}), true],
      ['data-name="yandex-metrika"', state({analytics: false}, {'yandex-metrika': true}), true],
      ['data-service="yandex-metrika"', state({analytics: true}, {'yandex-metrika': false}), false],
      ['data-name="yandex-metrika"', state({analytics: true}, {'yandex-metrika': false}), false],
      [
        'data-service="yandex-metrika" data-category="analytics"',
        state({analytics: true}, {'yandex-metrika': false}),
        false,
      ],
      ['data-service="my-counter" data-category="analytics"', state({analytics: true}), true],
      ['data-service="my-counter" data-category="analytics"', state({analytics: false}), false],
      ['data-service="my-counter"', state({analytics: true}), false],
      ['data-name="my-counter"', state({analytics: true}), false],
    ] as const)
      it(`${runs ? 'runs' : 'holds'} ${attributes} under ${JSON.stringify([...over.grants])}`, async () => {
        page.innerHTML = service(attributes);
        gate.open(over);

        expect(await settled()).to.deep.equal(runs ? ['s'] : []);
      });
  });

  for (const id of [
    'necessary',
    '',
    '!',
    '!necessary',
    'constructor',
    '__proto__',
    '!constructor',
    '!__proto__',
  ])
    it(`never runs what is held as «${id}»`, async () => {
      page.innerHTML =
        inline('x').replace('"analytics"', `"${id}"`) +
        `<template data-category="${id}"><script>ran.push('t')</script></template>`;
      gate.open(REFUSED);
      gate.open(GRANTED);

      expect(await settled()).to.deep.equal([]);
    });

  describe('a released script', () => {
    it('carries every attribute of the held one', async () => {
      page.innerHTML = external(
        'a',
        `id="i" class="c" crossorigin="anonymous" integrity="sha256-AAAA" referrerpolicy="no-referrer" defer
         fetchpriority="low" data-domain="example.kz" nonce="n" charset="utf-8"`,
      ).replace(/data-src="[^"]*"/, 'data-src="/no-such-file.js"');
      const held = page.querySelector('script')!;
      gate.open(GRANTED);
      await until(() => page.querySelector('script') !== held);

      const script = page.querySelector('script')!;
      expect(script).to.include({
        type: '',
        id: 'i',
        className: 'c',
        crossOrigin: 'anonymous',
        integrity: 'sha256-AAAA',
        referrerPolicy: 'no-referrer',
        defer: true,
        async: false,
        nonce: 'n',
        charset: 'utf-8',
      });
      expect(script.dataset).to.include({domain: 'example.kz', category: 'analytics'});
      expect(script.getAttribute('fetchpriority')).to.equal('low');
      expect(new URL(script.src).pathname).to.equal('/no-such-file.js');
    });

    it('carries the nonce that the browser hides', async () => {
      page.innerHTML = inline('a', 'id="i"');
      document.getElementById('i')!.nonce = 'secret';
      gate.open(GRANTED);
      await until(() => window.ran.length);

      expect(document.getElementById('i')!.nonce).to.equal('secret');
    });

    it('stays async, and a module', async () => {
      page.innerHTML = external('a', 'async id="i"') + external('b', 'data-type="module" id="m"');
      gate.open(GRANTED);
      await until(() => window.ran.length === 2);

      expect((document.getElementById('i') as HTMLScriptElement).async).to.equal(true);
      expect((document.getElementById('m') as HTMLScriptElement).type).to.equal('module');
    });

    it('stands where the held one stood', async () => {
      page.innerHTML = '<p></p>' + inline('a') + '<b></b>';
      gate.open(GRANTED);
      await until(() => window.ran.length);

      expect([...page.children].map(({localName}) => localName)).to.deep.equal(['p', 'script', 'b']);
    });
  });

  describe('what it is held by', () => {
    const by = (attribute: string, name = attribute) =>
      `<script type="text/plain" ${attribute}>ran.push(${JSON.stringify(name).replace(/"/g, "'")})</script>`;

    it('is a category, a configured service, or both names that other libraries have for them', async () => {
      page.innerHTML = [
        by('data-category="analytics"', 'category'),
        by('data-service="yandex-metrika"', 'service'),
        by('data-name="yandex-metrika"', 'Klaro'),
        by('data-cookieconsent="statistics"', 'Cookiebot'),
      ].join('');
      gate.open(state({analytics: true, marketing: false}, {'yandex-metrika': true, youtube: false}));

      expect(await settled()).to.deep.equal(['category', 'service', 'Klaro', 'Cookiebot']);
    });

    it('is the service where both are named, and the category where the service is not configured', async () => {
      page.innerHTML =
        by('data-category="analytics" data-service="youtube"', 'denied service') +
        by('data-category="analytics" data-service="other"', 'unknown service');
      gate.open(state({analytics: true, marketing: false}, {'yandex-metrika': true, youtube: false}));

      expect(await settled()).to.deep.equal(['unknown service']);
    });

    it('is every one of Cookiebot’s list, and nobody where it says to ignore', async () => {
      page.innerHTML =
        by('data-cookieconsent="statistics, marketing"', 'both') +
        by('data-cookieconsent="statistics"', 'one') +
        by('data-cookieconsent="ignore"', 'ignored');
      gate.open(GRANTED);
      expect(await settled()).to.deep.equal(['one']);

      gate.open(state({analytics: true, marketing: true}));

      expect(await settled()).to.deep.equal(['one', 'both']);
      expect(page.querySelector('[data-cookieconsent=ignore]')!.getAttribute('type')).to.equal('text/plain');
    });

    it('may keep its address in src, as Cookiebot’s does', async () => {
      page.innerHTML = `<script type="text/plain" data-cookieconsent="statistics" src="${file(`ran.push('src')`)}"></script>`;
      gate.open(GRANTED);

      expect(await settled()).to.deep.equal(['src']);
    });

    it('waits until the file of its service has come', async () => {
      const presets = {youtube: {category: 'marketing', cookies: [], storage: [], awaited: true}} as Presets;
      gate = markupGate(presets, '', {watch: idle(), bringResources: async () => {}});
      page.innerHTML = by('data-service="youtube"', 'youtube');
      const granted = state({analytics: true, marketing: true}, {youtube: true});
      gate.open(granted);
      expect(await settled()).to.deep.equal([]);

      delete presets.youtube;
      gate.open(granted);

      expect(await settled()).to.deep.equal(['youtube']);
    });
  });

  describe('a frame, a picture and a link', () => {
    const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
    const frame = () => page.querySelector('iframe')!;
    const GRANTED_ALL = state({analytics: true, marketing: true}, {youtube: true});

    it('have no address until granted, and have it at once then', async () => {
      page.innerHTML = `<iframe data-category="marketing" data-src="about:blank?1" title="x"></iframe>
        <img data-category="marketing" data-src="/p.gif?held" data-srcset="/q.gif?held 2x" alt="">
        <link data-category="analytics" rel="prefetch" data-href="/x.css?held">`;
      frame().dataset.src = '/test/fixtures/scripts/page.html';
      gate.open(UNSET);
      await settled();
      for (const element of page.children)
        for (const name of ['src', 'srcset', 'href']) expect(element.hasAttribute(name)).to.equal(false);

      gate.open(GRANTED_ALL);
      await settled();

      expect(frame().getAttribute('src')).to.equal('/test/fixtures/scripts/page.html');
      const [, picture, link] = page.children;
      expect([picture!.getAttribute('src'), picture!.getAttribute('srcset')]).to.deep.equal([
        '/p.gif?held',
        '/q.gif?held 2x',
      ]);
      expect(link!.getAttribute('href')).to.equal('/x.css?held');
    });

    it('go again after a withdrawal, need no reload for it, and come back', async () => {
      page.innerHTML =
        '<iframe data-service="youtube" data-src="/test/fixtures/scripts/page.html" title="x"></iframe>';
      gate.open(GRANTED_ALL);
      await until(() => frame().contentWindow?.location.pathname.endsWith('page.html'));

      gate.open(state({analytics: true, marketing: false}, {youtube: false}));
      await until(() => frame().contentWindow?.location.href === 'about:blank');

      expect(frame().hasAttribute('src')).to.equal(false);
      expect(gate.ran('youtube')).to.equal(false);
      gate.open(GRANTED_ALL);
      await settled();
      expect(frame().getAttribute('src')).to.equal('/test/fixtures/scripts/page.html');
    });

    it('lose an address that the author has left in, but only where the configuration knows what holds them', async () => {
      page.innerHTML = `<img data-category="marketing" src="${PICTURE}" alt=""><img data-category="shoes" src="${PICTURE}" alt="">`;
      gate.open(UNSET);
      await settled();

      const [held, foreign] = page.children as unknown as HTMLImageElement[];
      expect([held!.hasAttribute('src'), held!.dataset.src]).to.deep.equal([false, PICTURE]);
      expect(foreign!.getAttribute('src')).to.equal(PICTURE);
    });

    it('never get an address that runs code', async () => {
      page.innerHTML =
        '<iframe data-category="marketing" data-src="javascript:parent.ran.push(1)" title="x"></iframe>';
      gate.open(GRANTED_ALL);

      expect(await settled()).to.deep.equal([]);
      expect(frame().hasAttribute('src')).to.equal(false);
    });

    it('are told of while they are held', async () => {
      page.innerHTML = '<img data-category="marketing" data-src="/p.gif" alt="">';
      gate.open(UNSET);
      await settled();
      expect(resources!.heldFrames()).to.deep.equal([]);

      page.innerHTML = '<iframe data-service="youtube" data-src="/p.html" title="x"></iframe>';
      changed(added());
      await settled();

      expect(resources!.heldFrames()).to.deep.equal([frame()]);
      gate.open(GRANTED_ALL);
      await settled();
      expect(resources!.heldFrames()).to.deep.equal([]);
    });

    it('stay held, and scripts go on, where their own file does not come', async () => {
      gate = markupGate({}, '', {watch: idle(), bringResources: async () => {}});
      page.innerHTML = '<iframe data-service="youtube" data-src="/p.html" title="x"></iframe>' + inline('a');
      gate.open(GRANTED_ALL);

      expect(await settled()).to.deep.equal(['a']);
      expect(frame().hasAttribute('src')).to.equal(false);
    });

    it('are shown once though a refusal stands, and stay when the page changes', async () => {
      page.innerHTML =
        '<iframe data-service="youtube" data-src="/test/fixtures/scripts/page.html" title="x"></iframe>';
      gate.open(state({analytics: true, marketing: false}, {youtube: false}));
      await settled();

      resources!.loadOnce(frame());
      changed(added());
      await settled();

      expect(frame().hasAttribute('src')).to.equal(true);
    });

    it('are shown once without a grant, until what holds them is refused', async () => {
      page.innerHTML =
        '<iframe data-service="youtube" data-src="/test/fixtures/scripts/page.html" title="x"></iframe>'.repeat(
          2,
        );
      gate.open(UNSET);
      await settled();

      resources!.loadOnce(frame());
      await settled();
      const [first, second] = page.querySelectorAll('iframe');
      expect([first!.hasAttribute('src'), second!.hasAttribute('src')]).to.deep.equal([true, false]);

      gate.open(state({analytics: true, marketing: false}, {youtube: false}));
      await settled();
      expect(first!.hasAttribute('src')).to.equal(false);
    });
  });

  describe('shadow roots', () => {
    const host = (html: string) => {
      const element = page.appendChild(document.createElement('div'));
      element.attachShadow({mode: 'open'}).innerHTML = html;
      return element;
    };

    it('are looked through, those inside of them too, and what is added to them later', async () => {
      const outer = host(inline('outer') + '<div></div>');
      outer.shadowRoot!.querySelector('div')!.attachShadow({mode: 'open'}).innerHTML = inline('inner');
      const watched: Node[] = [];
      gate = markupGate({}, '', {
        watch: {...idle(), add: (root) => void watched.push(root)},
        bringResources: async () => {},
      });
      gate.open(GRANTED);
      expect(await settled()).to.deep.equal([]);

      gate.scan(document);
      expect(await settled()).to.deep.equal(['outer', 'inner']);
      outer.shadowRoot!.innerHTML += inline('later');
      changed([{addedNodes: outer.shadowRoot!.childNodes}] as unknown as MutationRecord[]);

      expect(await settled()).to.deep.equal(['outer', 'inner', 'later']);
      expect(watched).to.have.lengthOf(3);
    });

    it('that are closed can be handed over', async () => {
      const root = page.appendChild(document.createElement('div')).attachShadow({mode: 'closed'});
      root.innerHTML = inline('closed');
      gate.open(GRANTED);

      gate.scan(root);

      expect(await settled()).to.deep.equal(['closed']);
    });
  });

  describe('a long row', () => {
    it('lets the page paint in between, keeps its order, and stops at a withdrawal', async () => {
      const busy = '{const end = performance.now() + 4; while (performance.now() < end);}';
      page.innerHTML = Array.from(
        {length: 40},
        (_, i) => `<script type="text/plain" data-category="analytics">${busy} ran.push('${i}')</script>`,
      ).join('');
      let seen = 0;
      requestAnimationFrame(() => {
        seen = window.ran.length;
        gate.open(REFUSED);
      });

      gate.open(GRANTED);
      await until(() => seen > 0);
      const ran = await settled();

      expect(seen).to.be.within(1, 30);
      expect(ran).to.deep.equal(Array.from({length: ran.length}, (_, i) => String(i)));
      expect(ran.length).to.be.lessThan(40);
    });
  });

  describe('under a nonce', () => {
    beforeEach(() => {
      gate = gateFor('ours');
    });

    it('runs only what carries it', async () => {
      page.innerHTML = inline('none') + inline('other', 'nonce="theirs"') + inline('ours', 'nonce="ours"');
      gate.open(GRANTED);

      expect(await settled()).to.deep.equal(['ours']);
    });

    it('runs only what carries it in a template, too', async () => {
      page.innerHTML = `<template data-category="analytics"><script>ran.push('none')</script>
        <script nonce="theirs">ran.push('other')</script><script nonce="ours">ran.push('ours')</script><p></p></template>`;
      gate.open(GRANTED);

      expect(await settled()).to.deep.equal(['ours']);
      expect(page.querySelector('p')).to.not.equal(null);
    });
  });
});
