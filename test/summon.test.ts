import {expect} from '@open-wc/testing';
import type {ConsentEvent, Draft} from '../src/core/event.js';
import {clearBrowser, nextTask, until} from './fixtures/browser.js';
import {loadedPage, type LoadedPage, type LoaderOptions} from './fixtures/loader.js';

const SERVICES = {ads: {category: 'marketing', src: '/test/fixtures/scripts/vendor.js'}};
const CRAWLER = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)';

describe('views', () => {
  const open: LoadedPage[] = [];
  const load = async (options: LoaderOptions = {}) => {
    const page = await loadedPage({inline: {services: SERVICES}, ...options});
    open.push(page);
    return page;
  };
  /** Until what may come has come. */
  const settled = () => new Promise((resolve) => setTimeout(resolve, 100));
  const seen = ({views}: LoadedPage) => [...new Set(views())];

  beforeEach(clearBrowser);
  afterEach(() => {
    open.splice(0).forEach((page) => page.remove());
    clearBrowser();
  });

  it('come only when there is something to show', async () => {
    const page = await load({inline: {}});
    await settled();

    expect(seen(page)).to.deep.equal([]);
  });

  it('come with the texts in the language of the page', async () => {
    const page = await load({before: ({document}) => void (document.documentElement.lang = 'kk-KZ')});
    await until(() => page.views().length);

    const [mounted] = page.window.mounted as {language: string; messages: object}[];
    expect(mounted).to.deep.include({language: 'kk', messages: {greeting: 'kk'}});
  });

  it('show the notice again when a record has run out or is outdated', async () => {
    const first = await load({inline: {services: SERVICES, revision: '1'}});
    first.soglasie.rejectAll();

    const same = await load({inline: {services: SERVICES, revision: '1'}});
    const newer = await load({inline: {services: SERVICES, revision: '2'}});
    await until(() => newer.views().length);
    await settled();

    expect(seen(same)).to.not.include('ui');
    expect(seen(newer)).to.include('ui');
  });

  for (const [hideFromBots, shown] of [
    [true, false],
    [false, true],
  ])
    it(`${shown ? 'show' : 'hide'} the notice ${shown ? 'to' : 'from'} a crawler with hideFromBots ${hideFromBots}`, async () => {
      const page = await load({
        inline: {services: SERVICES, hideFromBots},
        before: ({window}) =>
          Object.defineProperty(window.navigator, 'userAgent', {configurable: true, value: CRAWLER}),
      });
      await settled();

      expect(seen(page).includes('ui')).to.equal(shown);
    });

  it('leave the notice to a page that asks by itself', async () => {
    const page = await load({inline: {services: SERVICES, banner: {layout: 'none'}}});
    await settled();

    expect(page.soglasie.pending).to.include('marketing');
    expect(seen(page)).to.deep.equal([]);
  });

  it('follow the page when it changes its language', async () => {
    const page = await load({before: ({document}) => void (document.documentElement.lang = 'ru')});
    await until(() => page.views().length);

    page.document.documentElement.lang = 'en';
    const languages = () => (page.window.mounted as {language: string}[]).map(({language}) => language);
    await until(() => languages().includes('en'));
    const shown = languages().length;
    page.document.documentElement.lang = 'en-GB';
    await settled();

    expect(languages().at(-1)).to.equal('en');
    expect(languages()).to.have.length(shown);
  });

  it('bring the configured theme along, once, and go on without one that does not come', async () => {
    const page = await load({inline: {services: SERVICES, banner: {theme: 'steppe'}}});
    await until(() => page.views().length);

    // The folder of the test has no themes.
    expect(page.errors.map((error) => error.split(' ')[0])).to.deep.equal(['theme-unavailable']);
    expect(seen(page)).to.deep.equal(['ui']);
  });

  it('take no theme from elsewhere', async () => {
    const page = await load({inline: {services: SERVICES, banner: {theme: '../../evil'}}});
    await until(() => page.views().length);

    expect(page.errors.filter((error) => error.startsWith('theme'))).to.deep.equal([]);
  });

  it('show the notice to a visitor with hideFromBots', async () => {
    const page = await load({inline: {services: SERVICES, hideFromBots: true}});
    await until(() => page.views().length);

    expect(seen(page)).to.deep.equal(['ui']);
  });

  describe('offer the way back', () => {
    it('once there is a choice to go back to', async () => {
      const page = await load();
      await settled();
      expect(seen(page)).to.not.include('settings');

      page.soglasie.rejectAll();
      await until(() => page.views().includes('settings'));

      expect(seen(page)).to.deep.equal(['ui', 'settings']);
    });

    for (const html of [
      '<a href="#soglasie-settings">Cookies</a>',
      '<button data-soglasie="settings">Cookies</button>',
    ])
      it(`not where the page has its own: ${html}`, async () => {
        const page = await load({html});
        page.soglasie.rejectAll();
        await settled();

        expect(seen(page)).to.not.include('settings');
      });

    it('at once where the page has the element', async () => {
      const page = await load({inline: {}, html: '<soglasie-settings></soglasie-settings>'});
      await until(() => page.views().length);

      expect(seen(page)).to.deep.equal(['settings']);
    });
  });

  for (const html of [
    '<a href="#soglasie-settings"><b>Cookies</b></a>',
    '<button data-soglasie="settings"><b>Cookies</b></button>',
  ])
    it(`open the preferences from ${html}, and go nowhere`, async () => {
      const page = await load({inline: {}, html});

      page.document.querySelector('b')!.click();
      await until(() => page.views().length);

      expect(seen(page)).to.deep.equal(['preferences']);
      expect(page.window.location.hash).to.equal('');
    });

  it('leave other links alone', async () => {
    const page = await load({inline: {}, html: '<a href="#elsewhere">x</a>'});

    page.document.querySelector('a')!.click();
    await settled();

    expect(page.window.location.hash).to.equal('#elsewhere');
    expect(seen(page)).to.deep.equal([]);
  });

  describe('and forms', () => {
    const FORM = `<form id="order" action="/sent"><input name="name" value="x">
      <soglasie-checkbox></soglasie-checkbox><button name="by" value="button">Send</button></form>`;
    /** Submits that reached the page. */
    const submits = ({document}: LoadedPage) => {
      const seen: SubmitEvent[] = [];
      document.addEventListener('submit', (event) => {
        event.preventDefault();
        seen.push(event);
      });
      return seen;
    };

    it('come with a consent box that is there, or is added', async () => {
      const there = await load({inline: {}, html: FORM});
      const later = await load({inline: {}});
      await settled();
      expect(seen(later)).to.deep.equal([]);

      later.document.body.insertAdjacentHTML('beforeend', FORM);
      await until(() => later.views().length);

      expect(seen(later)).to.deep.equal(['form']);
      await until(() => there.views().length);
      expect(seen(there)).to.deep.equal(['form']);
    });

    it('hold a form whose box does not work yet, then send it once, by the same button', async () => {
      const page = await load({inline: {}, html: FORM});
      const sent = submits(page);

      page.document.querySelector('button')!.click();
      expect(sent).to.have.lengthOf(0);
      await until(() => sent.length);
      await settled();

      expect(sent).to.have.lengthOf(1);
      expect((sent[0]!.submitter as HTMLButtonElement).name).to.equal('by');
      expect(seen(page)).to.deep.equal(['form']);
    });

    it('hold a form that is sent before the configuration has come', async () => {
      let answer!: (response: Response) => void;
      const page = await load({
        inline: undefined,
        html: FORM,
        tag: {'data-config': '/soglasie.json'},
        before: ({window}) =>
          Object.assign(window, {fetch: () => new Promise<Response>((resolve) => (answer = resolve))}),
      });
      const sent = submits(page);

      page.document.querySelector('button')!.click();
      await settled();
      expect(sent).to.have.lengthOf(0);
      expect(seen(page)).to.deep.equal([]);

      answer(new Response('{}'));
      await until(() => sent.length);
      await settled();

      expect(sent).to.have.lengthOf(1);
      expect((sent[0]!.submitter as HTMLButtonElement).name).to.equal('by');
      expect(seen(page)).to.deep.equal(['form']);
    });

    it('leave a form without a consent box alone', async () => {
      const page = await load({inline: {}, html: '<form><button>Send</button></form>'});
      const sent = submits(page);

      page.document.querySelector('button')!.click();

      expect(sent).to.have.lengthOf(1);
      expect(seen(page)).to.deep.equal([]);
    });

    it('are collected on demand', async () => {
      const page = await load({inline: {}, html: '<form></form>'});
      const form = page.document.querySelector('form')!;

      await page.soglasie.collect(form);

      expect(page.window.collected).to.deep.equal([form]);
    });
  });

  it('of a form keep its tick when the language of the page changes, and report it', async () => {
    const page = await load({
      inline: {endpoint: '/e'},
      html: '<form><soglasie-checkbox></soglasie-checkbox></form>',
      base: '/test/fixtures/lazy-with-forms/',
      before: ({window}) => Object.assign(window, {fetch: async () => new Response(null, {status: 202})}),
    });
    const {document} = page;
    const box = document.querySelector('soglasie-checkbox')!;
    await until(() => box.shadowRoot?.querySelector('input'));
    box.shadowRoot!.querySelector('input')!.click();
    const {recordId} = box;
    const told: ConsentEvent[] = [];
    document.addEventListener('soglasie-form', ({record}) => told.push(record));

    document.documentElement.lang = 'kk';
    await page.soglasie.collect(document.querySelector('form')!);

    expect(box.checked).to.equal(true);
    expect(told.map((each) => each.recordId)).to.deep.equal([recordId]);
  });

  it('that do not come are reported, and leave everything held', async () => {
    const page = await load({base: '/test/fixtures/lazy-without-views/'});
    await until(() => page.errors.length);
    await nextTask();

    expect(page.errors[0]).to.match(/^ui-blocked TypeError/);
    expect(page.soglasie.isGranted('marketing')).to.equal(false);
    expect(page.document.cookie).to.equal('');
  });

  it('and whatever decides, where it does not come, is reported, and leaves everything held', async () => {
    const page = await load({base: '/test/fixtures/nowhere/', decider: false});
    await until(() => page.errors.length);
    await page.soglasie.acceptAll();

    expect(page.errors[0]).to.match(/^decision-unavailable TypeError/);
    expect(page.soglasie.isGranted('marketing')).to.equal(false);
    expect(page.document.cookie).to.equal('');
  });

  it('do not ask again and again when the file that follows a decision does not come', async () => {
    const page = await load({base: '/test/fixtures/lazy-without-follow-up/'});
    await until(() => page.views().includes('ui') && page.errors.length);
    await new Promise((resolve) => setTimeout(resolve, 500));

    expect(page.errors.length).to.be.lessThan(4);
    expect(page.errors[0]).to.match(/^follow-up-unavailable /);
    expect(page.soglasie.isGranted('marketing')).to.equal(false);
  });

  it('are not needed for a choice: it is stored, in force and told, and a later page reports it', async () => {
    const inline = {services: SERVICES, endpoint: '/consent-events'};
    const before = ({window}: {window: Window}) =>
      Object.assign(window, {
        sent: [] as string[],
        fetch: async (_url: string, {body}: {body: string}) => {
          (window as unknown as {sent: string[]}).sent.push(body);
          return new Response(null, {status: 202});
        },
      });
    const first = await load({inline, before, base: '/test/fixtures/lazy-without-follow-up/'});
    let told = 0;
    first.document.addEventListener('soglasie-change', () => told++);

    first.soglasie.acceptAll();
    expect(first.soglasie.isGranted('ads')).to.equal(true);
    expect(first.document.querySelector(`script[src="${SERVICES.ads.src}"]`)).to.not.equal(null);
    expect(told).to.equal(1);
    const {recordId} = first.soglasie.record!;
    const kept = Object.keys(localStorage).filter((key) => key.startsWith('soglasie.outbox.'));
    expect(kept).to.deep.equal(['soglasie.outbox.' + recordId]);
    const {draft} = JSON.parse(localStorage.getItem(kept[0]!)!) as {draft: Draft};
    expect(draft).to.deep.include({recordId, source: {method: 'api', action: 'call'}});
    await settled();
    expect(first.window.sent).to.deep.equal([]);

    const later = await load({inline, before});
    await until(() => (later.window.sent as string[]).length);
    await settled();

    expect(later.soglasie.status).to.equal('valid');
    expect(later.window.sent).to.have.lengthOf(1);
    const event = JSON.parse((later.window.sent as string[])[0]!) as ConsentEvent;
    expect(event).to.deep.include({
      schema: 'soglasie/1',
      recordId,
      consentId: later.soglasie.record!.consentId,
      event: 'given',
      method: 'api',
      action: 'call',
    });
    expect(Object.keys(localStorage)).to.deep.equal(['consent_soglasie']);
  });
});
