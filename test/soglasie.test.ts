import {expect} from '@open-wc/testing';
import {clearBrowser, cookie, nextTask, until} from './fixtures/browser.js';
import {loadedPage, type LoadedPage, type LoaderOptions} from './fixtures/loader.js';

const VENDOR = '/test/fixtures/scripts/vendor.js';
const METRIKA = {'yandex-metrika': {id: 12345678, src: VENDOR}};
const ADS = {ads: {category: 'marketing', src: VENDOR}};

const ids = (all: readonly {readonly id: string}[]) => all.map(({id}) => id);

/** A `fetch` that answers with this when it is told to. */
function pendingFetch() {
  let answer!: (response: Response) => void;
  let fail!: (error: Error) => void;
  let aborted = () => {};
  const asked: string[] = [];
  return {
    onAbort: (action: () => void) => void (aborted = action),
    asked,
    json: (body: unknown) => answer(new Response(JSON.stringify(body))),
    answer: (response: Response) => answer(response),
    fetch: (url: string, {signal}: {signal: AbortSignal}) => {
      asked.push(url);
      signal.addEventListener('abort', () => {
        fail(new Error('aborted'));
        aborted();
      });
      return new Promise<Response>((resolve, reject) => ([answer, fail] = [resolve, reject]));
    },
    fail: (error: Error) => fail(error),
  };
}

describe('the tag', () => {
  const open: LoadedPage[] = [];
  const load = async (options?: LoaderOptions) => {
    const page = await loadedPage(options);
    open.push(page);
    return page;
  };

  beforeEach(clearBrowser);
  afterEach(() => {
    open.splice(0).forEach((page) => page.remove());
    clearBrowser();
  });

  it('stores nothing and runs nothing before a decision, and asks', async () => {
    const {soglasie, views, document, window} = await load({inline: {services: {...METRIKA, ...ADS}}});
    await until(() => views().length);

    expect(new Set(views())).to.deep.equal(new Set(['ui']));
    expect(soglasie.pending).to.deep.equal(['analytics', 'marketing', 'yandex-metrika', 'ads']);
    expect(document.documentElement.dataset.soglasieStatus).to.equal('unset');
    expect(document.querySelector(`script[src="${VENDOR}"]`)).to.equal(null);
    expect(document.cookie).to.equal('');
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
    expect(window.dataLayer).to.equal(undefined);
  });

  it('has nothing to ask without services and categories', async () => {
    const {views, soglasie} = await load();
    await nextTask();

    expect(soglasie.pending).to.deep.equal([]);
    expect(views()).to.deep.equal([]);
  });

  it('runs what is accepted, writes it down, and the next page runs it without asking', async () => {
    const first = await load({inline: {services: METRIKA}});
    first.soglasie.acceptAll();
    expect(first.document.querySelector(`script[src="${VENDOR}"]`)).to.not.equal(null);
    expect(cookie('consent_soglasie')).to.contain('yandex-metrika');

    const second = await load({inline: {services: METRIKA}});
    await nextTask();

    expect(second.soglasie.status).to.equal('valid');
    expect(second.document.documentElement.dataset.soglasieStatus).to.equal('valid');
    expect(second.document.querySelector(`script[src="${VENDOR}"]`)).to.not.equal(null);
    expect(second.views()).to.not.include('ui');
  });

  it('follows a choice made on another page of the site', async () => {
    const first = await load({inline: {services: METRIKA}});
    const second = await load({inline: {services: METRIKA}});

    first.soglasie.acceptAll();
    await until(() => second.document.documentElement.dataset.soglasieStatus === 'valid');

    expect(second.document.querySelector(`script[src="${VENDOR}"]`)).to.not.equal(null);
    expect(second.soglasie.isGranted('yandex-metrika')).to.equal(true);
  });

  describe('takes its configuration', () => {
    it('from its attributes before the inline one', async () => {
      const {soglasie} = await load({
        inline: {revision: '1', policyUrl: '/inline', services: METRIKA},
        tag: {'data-revision': '2', 'data-yandex-metrika': '1'},
      });

      expect(soglasie.config).to.include({revision: '2', policyUrl: '/inline'});
      expect(soglasie.config.services[0]!.options).to.deep.include({id: ['1'], src: VENDOR});
    });

    it('but what is switched off inline stays off', async () => {
      const {soglasie} = await load({
        inline: {services: {'yandex-metrika': false}},
        tag: {'data-yandex-metrika': '1'},
      });

      expect(soglasie.config.services).to.deep.equal([]);
    });

    it('without what it does not understand, which it reports', async () => {
      const {soglasie, errors} = await load({
        inline: {services: {'no-such-tool': true, ...METRIKA}, revision: 5},
      });

      expect(ids(soglasie.config.services)).to.deep.equal(['yandex-metrika']);
      expect(errors).to.have.lengthOf(1);
      expect(errors[0]).to.match(/^config-invalid /);
      expect(errors[0]).to.contain('services.no-such-tool: expected a preset');
      expect(errors[0]).to.contain('revision: expected text');
    });

    for (const inline of ['', '{', 'not JSON', '[1', '<!-- -->'])
      it(`without an inline one that is no JSON: ${inline || 'nothing'}`, async () => {
        const {soglasie, errors} = await load({inline, tag: {'data-yandex-metrika': '1'}});

        expect(errors[0]).to.match(/^config-invalid #soglasie-config SyntaxError/);
        expect(ids(soglasie.config.services)).to.deep.equal(['yandex-metrika']);
        expect(soglasie.isGranted('analytics')).to.equal(false);
      });

    for (const inline of ['null', '5', '"text"', '[]', 'true'])
      it(`without an inline one that is JSON of another kind: ${inline}`, async () => {
        const {soglasie} = await load({inline, tag: {'data-yandex-metrika': '1'}});

        expect(ids(soglasie.config.services)).to.deep.equal(['yandex-metrika']);
      });

    it('under a nonce only from an inline one that carries it', async () => {
      const with_ = (nonce: string) => (frame: {document: Document}) =>
        void (frame.document.getElementById('soglasie-config')!.nonce = nonce);
      const inline = {services: METRIKA};

      const none = await load({inline, tag: {nonce: 'ours'}});
      const other = await load({inline, tag: {nonce: 'ours'}, before: with_('theirs')});
      const ours = await load({inline, tag: {nonce: 'ours'}, before: with_('ours')});

      expect(ids(none.soglasie.config.services)).to.deep.equal([]);
      expect(ids(other.soglasie.config.services)).to.deep.equal([]);
      expect(ids(ours.soglasie.config.services)).to.deep.equal(['yandex-metrika']);
    });
  });

  describe('with data-manual', () => {
    it('holds everything until start, which wins over the other sources', async () => {
      const {soglasie, views} = await load({
        inline: {revision: '1', services: METRIKA},
        tag: {'data-manual': ''},
      });
      soglasie.acceptAll();
      await nextTask();
      expect(soglasie.isGranted('analytics')).to.equal(false);
      expect(soglasie.config.services).to.deep.equal([]);
      expect(views()).to.deep.equal([]);

      soglasie.start({revision: '2', endpoint: null});

      expect(soglasie.config.revision).to.equal('2');
      expect(soglasie.isGranted('yandex-metrika')).to.equal(true);
    });

    it('starts once', async () => {
      const {soglasie} = await load({tag: {'data-manual': ''}});

      soglasie.start({revision: '1'});
      soglasie.start({revision: '2'});

      expect(soglasie.config.revision).to.equal('1');
    });

    it('is needed for start', async () => {
      const {soglasie} = await load({inline: {revision: '1'}});

      soglasie.start({revision: '2', services: METRIKA});

      expect(soglasie.config.revision).to.equal('1');
      expect(soglasie.config.services).to.deep.equal([]);
    });
  });

  describe('with data-config', () => {
    const remote = (over: LoaderOptions = {}, patch?: (window: Record<string, unknown>) => void) => {
      const answers = pendingFetch();
      return load({
        tag: {'data-config': '/soglasie.json', 'data-yandex-metrika': '1', ...over.tag},
        inline: over.inline,
        before: ({window}) => {
          (window as Record<string, unknown>).fetch = answers.fetch;
          patch?.(window);
        },
      }).then((page) => ({...page, answers, soglasie: page.soglasie}));
    };

    it('holds everything until the answer, with Google’s default denied already', async () => {
      const {soglasie, answers, window, views} = await remote();
      await nextTask();

      expect(answers.asked).to.deep.equal(['/soglasie.json']);
      expect(soglasie.isGranted('analytics')).to.equal(false);
      expect(soglasie.config.services).to.deep.equal([]);
      expect(views()).to.deep.equal([]);
      const [first] = window.dataLayer as IArguments[];
      expect(Array.from(first!).slice(0, 2)).to.deep.equal(['consent', 'default']);
    });

    it('lifts that default on grant, though no Google service is configured', async () => {
      const {soglasie, answers, window} = await remote();
      answers.json({});
      await until(() => soglasie.config.services.length);

      soglasie.acceptAll();

      const last = (window.dataLayer as ArrayLike<unknown>[]).at(-1)!;
      expect(Array.from(last).slice(0, 2)).to.deep.equal(['consent', 'update']);
      expect(last[2]).to.deep.include({analytics_storage: 'granted', ad_storage: 'denied'});
    });

    it('lays the other sources over the answer, but what the marketer switched off stays off', async () => {
      const {soglasie, answers} = await remote({inline: {revision: 'inline', endpoint: '/e'}});

      answers.json({revision: 'remote', policyUrl: '/remote', services: {'yandex-metrika': false, ...ADS}});
      await until(() => soglasie.config.policyUrl);

      expect(soglasie.config).to.include({revision: 'inline', policyUrl: '/remote', endpoint: '/e'});
      expect(ids(soglasie.config.services)).to.deep.equal(['ads']);
    });

    for (const [what, answer] of [
      [
        'no connection',
        (answers: ReturnType<typeof pendingFetch>) => answers.fail(new TypeError('Failed to fetch')),
      ],
      [
        '404',
        (answers: ReturnType<typeof pendingFetch>) => answers.answer(new Response('{}', {status: 404})),
      ],
      [
        '500',
        (answers: ReturnType<typeof pendingFetch>) => answers.answer(new Response('{}', {status: 500})),
      ],
      [
        'no JSON',
        (answers: ReturnType<typeof pendingFetch>) => answers.answer(new Response('<!doctype html>')),
      ],
    ] as const)
      it(`leaves the gate shut on ${what}, with one error`, async () => {
        const {soglasie, answers, errors, views} = await remote({inline: {services: ADS, policyUrl: '/p'}});
        answer(answers);
        await until(() => soglasie.config.policyUrl);
        soglasie.acceptAll();

        expect(errors).to.have.lengthOf(1);
        expect(errors[0]).to.match(/^config-unavailable \/soglasie\.json /);
        expect(soglasie.config.services).to.deep.equal([]);
        expect(soglasie.isGranted('marketing')).to.equal(false);
        expect(views()).to.not.include('ui');
      });

    it('waits three seconds at most', async () => {
      let due = 0;
      const {soglasie, errors} = await remote({inline: {policyUrl: '/p'}}, (window) => {
        const real = window.setTimeout as typeof setTimeout;
        window.setTimeout = (action: () => void, ms = 0) => {
          due ||= ms;
          return real(action, ms / 100);
        };
      });
      await until(() => soglasie.config.policyUrl);

      expect(due).to.equal(3000);
      expect(errors[0]).to.match(/^config-unavailable /);
    });

    it('waits three seconds at most for a body that never ends, too', async () => {
      const {soglasie, answers, errors} = await remote({inline: {policyUrl: '/p'}}, (window) => {
        const real = window.setTimeout as typeof setTimeout;
        window.setTimeout = (action: () => void, ms = 0) => real(action, ms / 100);
      });
      // As with a real body: the signal ends it.
      const body = new ReadableStream({
        start: (stream) => answers.onAbort(() => stream.error(new Error('aborted'))),
      });
      answers.answer(new Response(body));
      await new Promise((resolve) => setTimeout(resolve, 200));

      expect(soglasie.config.policyUrl).to.equal('/p');
      expect(errors[0]).to.match(/^config-unavailable /);
    });
  });

  it('holds and releases marked scripts of the page, those added later too', async () => {
    const held = (id: string) =>
      `<script type="text/plain" data-category="analytics" id="${id}">(window.ran ??= []).push('${id}')</script>`;
    const {soglasie, document, window} = await load({
      inline: {categories: {analytics: true}},
      html: held('first'),
    });
    document.body.insertAdjacentHTML('beforeend', held('second'));
    await nextTask();
    expect(window.ran).to.equal(undefined);

    soglasie.acceptAll();
    await until(() => (window.ran as string[] | undefined)?.length === 2);
    document.body.insertAdjacentHTML('beforeend', held('third'));
    await until(() => window.ran.length === 3);

    expect(window.ran).to.deep.equal(['first', 'second', 'third']);
  });

  it('makes the page’s own calls to a held counter harmless, and gives them back on grant', async () => {
    const {soglasie, window} = await load({inline: {services: METRIKA}});
    let done = 0;
    const call = () =>
      (window.ym as unknown as (...args: unknown[]) => void)(
        12345678,
        'reachGoal',
        'order',
        {},
        () => done++,
      );

    call();
    await until(() => done);
    expect((window as Record<string, unknown>).disableYaCounter12345678).to.equal(true);
    soglasie.acceptAll();
    call();

    const {a} = window.ym as unknown as {a: ArrayLike<unknown>[]};
    expect(a.map((each) => Array.from(each).slice(0, 3))).to.deep.equal([
      [12345678, 'init', {webvisor: false}],
      [12345678, 'reachGoal', 'order'],
    ]);
    expect('disableYaCounter12345678' in window).to.equal(false);
  });

  it('does the calls that were queued before it, in order', async () => {
    const told: string[] = [];
    const {soglasie} = await load({
      inline: {services: METRIKA},
      before: ({window}) => {
        (window as Record<string, unknown>).soglasie = [
          ['onChange', ({status}: {status: string}) => told.push(status)],
          ['acceptAll'],
        ];
      },
    });
    await until(() => soglasie.isGranted('analytics'));
    await nextTask();

    expect(told).to.deep.equal(['unset', 'valid']);
    soglasie.push(['onChange', ({status}: {status: string}) => told.push('late ' + status)]);
    expect(told.at(-1)).to.equal('late valid');
  });

  describe('on a page with globals of its own', () => {
    const inline = {services: METRIKA, google: {}};

    it('takes the place of an element with the id soglasie', async () => {
      const {soglasie} = await load({inline, html: '<div id="soglasie"></div>'});

      soglasie.acceptAll();

      expect(soglasie.isGranted('yandex-metrika')).to.equal(true);
    });

    it('goes on where the vendor’s function cannot be replaced', async () => {
      const {soglasie, document, views} = await load({
        inline: {services: {...METRIKA, ...ADS}},
        before: ({window}) => Object.defineProperty(window, 'ym', {value: () => {}, writable: false}),
      });
      await until(() => views().length);
      expect(document.documentElement.dataset.soglasieStatus).to.equal('unset');

      soglasie.acceptAll();

      expect(soglasie.status).to.equal('valid');
      expect(soglasie.isGranted('ads')).to.equal(true);
      expect(document.querySelector(`script[src="${VENDOR}"]`)).to.not.equal(null);
    });

    for (const dataLayer of [{}, 'x', 5, null])
      it(`goes on where dataLayer is no array: ${JSON.stringify(dataLayer)}`, async () => {
        const {soglasie, window} = await load({
          inline,
          before: ({window}) => Object.assign(window, {dataLayer}),
        });

        soglasie.acceptAll();

        expect(soglasie.isGranted('yandex-metrika')).to.equal(true);
        const said = (window.dataLayer as ArrayLike<unknown>[]).map((each) =>
          Array.from(each).slice(0, 2).join(' '),
        );
        expect(said[0]).to.equal('consent default');
        expect(said).to.include('consent update');
      });
  });

  it('does not install itself twice', async () => {
    const page = await load({inline: {services: METRIKA}});
    const {soglasie} = page;

    await page.load('/src/soglasie.ts?again');

    expect(page.window.soglasie).to.equal(soglasie);
    expect(soglasie.config.services).to.have.lengthOf(1);
  });

  it('does nothing on a page that is rendered ahead, until the visitor is there', async () => {
    const page = await load({
      inline: {services: METRIKA},
      before: ({document}) =>
        Object.defineProperty(document, 'prerendering', {configurable: true, value: true}),
    });
    await nextTask();
    expect(page.soglasie.config.services).to.deep.equal([]);
    expect(page.views()).to.deep.equal([]);

    page.document.dispatchEvent(new Event('prerenderingchange'));
    await until(() => page.views().length);

    expect(page.soglasie.config.services).to.have.lengthOf(1);
  });

  describe('with Google', () => {
    const GA = {services: {'google-analytics': {id: 'G-XXXX', src: VENDOR}}};
    const said = (page: LoadedPage) =>
      (page.window.dataLayer as ArrayLike<unknown>[]).map((each) =>
        each.length === undefined
          ? (each as unknown as {event: string}).event
          : Array.from(each).slice(0, 2).join(' '),
      );

    it('says the default before the commands that are queued, then tells the state', async () => {
      const page = await load({
        inline: GA,
        before: ({window}) => void ((window as Record<string, unknown>).dataLayer = [['config', 'G-PAGE']]),
      });

      expect(said(page)).to.deep.equal(['consent default', 'config G-PAGE', 'soglasie_change']);
      expect(page.errors).to.deep.equal([]);
    });

    it('says update, the state, js and config on grant', async () => {
      const page = await load({inline: GA});
      page.soglasie.acceptAll();

      const [js] = said(page).filter((each) => each.startsWith('js '));
      expect(said(page)).to.deep.equal([
        'consent default',
        'soglasie_change',
        'consent update',
        'soglasie_change',
        js,
        'config G-XXXX',
      ]);
    });

    it('reports a tag that ran above it', async () => {
      const page = await load({
        inline: GA,
        before: ({window}) => void ((window as Record<string, unknown>).google_tag_data = {}),
      });

      expect(page.errors[0]).to.match(/^google-tag-first /);
    });

    it('says nothing of consent when that is off', async () => {
      const page = await load({inline: {...GA, google: {consentMode: 'off'}}});

      expect(said(page)).to.deep.equal(['soglasie_change']);
    });
  });

  for (const [respectGpc, marketing] of [
    [true, false],
    [false, true],
  ])
    it(`${marketing ? 'does not read' : 'obeys'} Global Privacy Control with respectGpc ${respectGpc}`, async () => {
      const {soglasie, views} = await load({
        inline: {services: {...METRIKA, ...ADS}, respectGpc},
        before: ({window}) =>
          Object.defineProperty(window.navigator, 'globalPrivacyControl', {configurable: true, value: true}),
      });
      await until(() => views().length);
      expect(new Set(views())).to.deep.equal(new Set(['ui']));
      expect(soglasie.isGranted('analytics')).to.equal(false);

      soglasie.acceptAll();

      expect(soglasie.signals).to.deep.equal({gpc: respectGpc});
      expect(soglasie.isGranted('analytics')).to.equal(true);
      expect(soglasie.isGranted('ads')).to.equal(marketing);
    });

  for (const [lang, language] of [
    ['kz', 'kk'],
    ['ru-RU', 'ru'],
    ['', 'ru'],
  ] as const)
    it(`speaks ${language} on a page in «${lang}»`, async () => {
      const {soglasie} = await load({
        inline: {profile: 'kz'},
        before: ({document, window}) => {
          document.documentElement.lang = lang;
          Object.defineProperty(window.navigator, 'languages', {configurable: true, value: ['sw']});
        },
      });

      expect(soglasie.page.language()).to.equal(language);
    });
});
