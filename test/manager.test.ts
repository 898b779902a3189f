import {expect} from '@open-wc/testing';
import type {ConsentChangeEvent, ReadyEvent} from '../src/events.js';
import type {ConsentState} from '../src/manager.js';
import {setClock} from './fixtures/browser.js';
import {answered, fakePage, listenTo, settle, type FakePage} from './fixtures/manager.js';

const EVERYTHING = ['analytics', 'marketing', 'yandex-metrika', 'google-analytics', 'ads'];
const FORGOTTEN = ['forget yandex-metrika', 'forget google-analytics', 'forget ads'];

describe('the manager', () => {
  let page: FakePage;
  let undo: (() => void)[] = [];

  beforeEach(() => {
    page = fakePage();
    undo = [listenTo(page)];
  });
  afterEach(() => undo.forEach((each) => each()));

  const listen = <T extends Event>(type: string) => {
    const seen: T[] = [];
    const take = (event: Event) => void seen.push(event as T);
    document.addEventListener(type, take);
    undo.push(() => document.removeEventListener(type, take));
    return seen;
  };

  describe('before the configuration is known', () => {
    it('grants nothing and says so', () => {
      const {manager} = page;

      expect(manager).to.include({record: null, status: 'unset', version: '0.0.0-test'});
      expect(manager.pending).to.deep.equal([]);
      expect(manager.isGranted('necessary')).to.equal(true);
      expect(manager.isGranted('analytics')).to.equal(false);
      expect(manager.config.categories).to.deep.equal([]);
    });

    it('lets calls wait, and does them in their order', async () => {
      const {manager} = page;
      page.stored = answered(false);
      const done = [manager.acceptAll(), manager.decide({services: {ads: false}}), manager.showBanner()];
      await settle();
      expect(page.did).to.deep.equal([]);

      await page.begin();
      await Promise.all(done);

      expect(page.did.filter((each) => each === 'post')).to.have.lengthOf(2);
      expect([...manager.grants]).to.deep.equal([
        'necessary',
        'analytics',
        'marketing',
        'yandex-metrika',
        'google-analytics',
      ]);
      expect(page.views).to.deep.equal(['ui']);
    });

    it('lets onChange wait, and tells it once', async () => {
      const told: ConsentState[] = [];
      page.stored = answered(true);
      page.manager.onChange((state) => told.push(state));
      await settle();
      expect(told).to.deep.equal([]);

      await page.begin();

      expect(told).to.have.lengthOf(1);
      expect(told[0]!.granted).to.deep.equal(['necessary', ...EVERYTHING]);
    });
  });

  describe('begin', () => {
    for (const [status, over, raw] of [
      ['expired', {expiresAt: Date.now() - 1000}, {}],
      ['outdated', {}, {revision: '2'}],
    ] as const)
      it(`opens nothing for a record that is ${status}, and asks all again`, async () => {
        page.stored = answered(true, over);

        await page.begin(raw);

        expect(page.manager.status).to.equal(status);
        expect([...page.opened[0]!.grants]).to.deep.equal(['necessary']);
        expect(page.manager.pending).to.deep.equal(EVERYTHING);
      });

    it('opens what the stored record grants, then tells that it is ready', async () => {
      page.stored = answered(true);
      let openedBefore = 0;
      document.addEventListener('soglasie-ready', () => (openedBefore = page.opened.length), {once: true});
      const ready = listen<ReadyEvent>('soglasie-ready');

      await page.begin();

      expect(openedBefore).to.equal(1);
      expect(ready.map(({record}) => record)).to.deep.equal([page.stored]);
      expect([...page.opened[0]!.grants]).to.deep.equal(['necessary', ...EVERYTHING]);
      expect(page.opened[0]).to.deep.include({status: 'valid', record: page.stored});
      expect(page.did).to.not.include('dispatch');
    });

    it('writes and posts nothing', async () => {
      await page.begin();

      expect(page.did).to.deep.equal(['open']);
    });
  });

  describe('onChange', () => {
    it('calls back at once with the present state, then at each change', async () => {
      await page.begin();
      const told: ConsentState[] = [];

      page.manager.onChange((state) => told.push(state));
      expect(told).to.have.lengthOf(1);
      expect(told[0]).to.deep.include({status: 'unset', record: null, granted: ['necessary']});
      await page.manager.decide({categories: {analytics: true}});

      expect(told).to.have.lengthOf(2);
      expect(told[1]!.granted).to.deep.equal([
        'necessary',
        'analytics',
        'yandex-metrika',
        'google-analytics',
      ]);
      expect(told[1]).to.include({status: 'valid', record: page.manager.record});
    });

    it('stops when it is told to, and only that one', async () => {
      await page.begin();
      let first = 0;
      let second = 0;
      const stop = page.manager.onChange(() => first++);
      page.manager.onChange(() => second++);

      stop();
      await page.manager.acceptAll();

      expect([first, second]).to.deep.equal([1, 2]);
    });
  });

  describe('push', () => {
    it('calls by name with the arguments', async () => {
      await page.begin();
      const told: ConsentState[] = [];

      page.manager.push(['onChange', (state: ConsentState) => told.push(state)]);
      page.manager.push(['decide', {categories: {marketing: true}}]);
      await settle();

      expect(told.map(({granted}) => granted)).to.deep.equal([
        ['necessary'],
        ['necessary', 'marketing', 'ads'],
      ]);
    });

    it('passes over a name that it does not know', async () => {
      await page.begin();
      page.did.length = 0;

      page.manager.push(['acceptEverything']);
      page.manager.push([]);
      await settle();

      expect(page.did).to.deep.equal([]);
    });
  });

  describe('follows another tab', () => {
    const begun = async (stored: FakePage['stored'], over: Partial<FakePage> = {}) => {
      Object.assign(page, {stored, ...over});
      await page.begin();
      page.did.length = 0;
    };

    it('does nothing while nothing changed', async () => {
      await begun(answered(true));

      page.manager.refresh();
      await settle();

      expect(page.did).to.deep.equal([]);
    });

    it('that withdrew: closes at once, forgets, tells the page, reloads; posts nothing', async () => {
      await begun(answered(true), {ran: ['ads']});
      page.stored = answered(false);
      const changes = listen<ConsentChangeEvent>('soglasie-change');

      page.manager.refresh();
      expect(page.did).to.deep.equal(['open']);
      expect([...page.manager.grants]).to.deep.equal(['necessary']);
      await settle();

      expect(page.did).to.deep.equal(['open', ...FORGOTTEN, 'dispatch', 'reload']);
      expect(changes[0]!.withdrawn).to.deep.equal(EVERYTHING);
      expect(page.posted).to.deep.equal([]);
    });

    it('but does not reload where a field was edited', async () => {
      await begun(answered(true), {ran: ['ads'], edited: true});
      page.stored = answered(false);

      page.manager.refresh();
      await settle();

      expect(page.did).to.deep.equal(['open', ...FORGOTTEN, 'dispatch']);
    });

    it('that granted: opens', async () => {
      await begun(null);
      page.stored = answered(true);

      page.manager.refresh();
      await settle();

      expect(page.did).to.deep.equal(['open', 'dispatch']);
      expect(page.manager.isGranted('ads')).to.equal(true);
    });

    it('that removed the record: closes', async () => {
      await begun(answered(true));
      page.stored = null;

      page.manager.refresh();
      await settle();

      expect(page.manager.status).to.equal('unset');
      expect(page.did).to.deep.equal(['open', ...FORGOTTEN, 'dispatch']);
    });

    it('tells what could not be removed', async () => {
      await begun(answered(true), {kept: ['_ga']});
      page.stored = answered(true, {
        services: {'yandex-metrika': true, 'google-analytics': false, ads: true},
      });
      const changes = listen<ConsentChangeEvent>('soglasie-change');

      page.manager.refresh();
      await settle();

      expect(changes[0]).to.deep.include({withdrawn: ['google-analytics'], kept: ['_ga']});
    });

    it('keeps a record that could not be stored: finding none is no news', async () => {
      await begun(null, {writable: false});
      await page.manager.acceptAll();
      page.did.length = 0;

      page.manager.refresh();
      await settle();

      expect(page.did).to.deep.equal([]);
      expect(page.manager.isGranted('ads')).to.equal(true);
    });
  });

  describe('when the file that decides does not come', () => {
    for (const decide of ['acceptAll', 'rejectAll', 'withdraw', 'reset', 'decide'] as const)
      it(`closes everything and removes the record on ${decide}`, async () => {
        Object.assign(page, {stored: answered(true), online: false, ran: ['ads']});
        await page.begin();
        page.did.length = 0;

        await page.manager[decide]({} as never);

        expect(page.did).to.deep.equal(['clear', 'open', 'dispatch', 'reload']);
        expect(page.stored).to.equal(null);
        expect(page.manager).to.include({record: null, status: 'unset'});
        expect([...page.manager.grants]).to.deep.equal(['necessary']);
      });

    it('keeps the record when it was only to tidy up', async () => {
      Object.assign(page, {stored: answered(false), leftovers: true, whole: false, online: false});

      await page.begin();

      expect(page.did).to.deep.equal(['open']);
      expect(page.manager.status).to.equal('valid');
    });

    it('keeps the record when it was only to be ready', async () => {
      Object.assign(page, {stored: answered(true), online: false});
      await page.begin();

      await page.manager.prepare();

      expect(page.did).to.deep.equal(['open']);
      expect(page.manager.isGranted('ads')).to.equal(true);
    });

    it('tries again with the next call', async () => {
      page.online = false;
      await page.begin();
      await page.manager.acceptAll();
      page.online = true;

      await page.manager.acceptAll();

      expect(page.manager.isGranted('ads')).to.equal(true);
    });
  });

  it('says that a record has run out', async () => {
    const stored = answered(true);
    page.stored = stored;
    await page.begin();
    undo.push(setClock(stored.expiresAt));

    expect(page.manager.status).to.equal('expired');
    expect(page.manager.pending).to.deep.equal(EVERYTHING);
  });

  it('shows views, and hands forms on', async () => {
    await page.begin();
    const form = document.createElement('form');

    await page.manager.showBanner();
    await page.manager.showPreferences();
    await page.manager.collect(form);

    expect(page.views).to.deep.equal(['ui', 'preferences', 'form']);
    expect(page.collected).to.deep.equal([form]);
  });
});
