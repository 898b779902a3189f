import {expect} from '@open-wc/testing';
import type {ConsentChangeEvent, ReadyEvent} from '../src/events.js';
import type {ConsentState} from '../src/api.js';
import {setClock} from './fixtures/browser.js';
import {answered, fakePage, listenTo, settle, type FakePage} from './fixtures/manager.js';

const EVERYTHING = ['analytics', 'marketing', 'yandex-metrika', 'google-analytics', 'ads'];

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
      manager.acceptAll();
      manager.decide({services: {ads: false}});
      const shown = manager.showBanner();
      await settle();
      expect(page.did).to.deep.equal([]);

      await page.begin();
      await shown;

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

  it('goes on with the calls that wait when a callback of the page fails', async () => {
    page.stored = answered(false);
    let fails = true;
    page.manager.onChange(() => {
      if (fails) throw new Error('the page’s own');
    });
    page.manager.onChange(() => void (fails = false));
    page.manager.acceptAll();
    void page.manager.showBanner();

    await page.begin();
    await settle();

    expect(page.manager.isGranted('ads')).to.equal(true);
    expect(page.views).to.deep.equal(['ui']);
  });

  it('records nothing when «necessary» is withdrawn', async () => {
    await page.begin();
    page.did.length = 0;

    page.manager.withdraw('necessary');

    expect(page.did).to.deep.equal([]);
    expect(page.manager.status).to.equal('unset');
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
      page.manager.decide({categories: {analytics: true}});

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
      page.manager.acceptAll();

      expect([first, second]).to.deep.equal([1, 2]);
    });
  });

  describe('push', () => {
    it('passes over what is no call of ours', async () => {
      await page.begin();
      page.did.length = 0;

      for (const call of [['acceptEverything'], [], ['version']]) page.manager.push(call);
      await settle();

      expect(page.did).to.deep.equal([]);
    });

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
  });

  describe('follows another tab', () => {
    const begun = async (stored: FakePage['stored'], over: Partial<FakePage> = {}) => {
      Object.assign(page, {stored, ...over});
      await page.begin();
      await page.manager.prepare();
      page.did.length = page.withdrawn.length = 0;
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
      expect(page.did[0]).to.equal('open');
      expect([...page.manager.grants]).to.deep.equal(['necessary']);
      await settle();

      expect(page.did).to.deep.equal(['open', 'forget', 'dispatch', 'reload']);
      expect(page.withdrawn).to.deep.equal([EVERYTHING]);
      expect(changes[0]!.withdrawn).to.deep.equal(EVERYTHING);
      expect(page.posted).to.deep.equal([]);
    });

    it('but does not reload where a field was edited', async () => {
      await begun(answered(true), {ran: ['ads'], edited: true});
      page.stored = answered(false);

      page.manager.refresh();
      await settle();

      expect(page.did).to.deep.equal(['open', 'forget', 'dispatch']);
    });

    it('that granted: opens', async () => {
      await begun(null);
      page.stored = answered(true);

      page.manager.refresh();
      await settle();

      expect(page.did).to.deep.equal(['open', 'forget', 'dispatch']);
      expect(page.withdrawn).to.deep.equal([[]]);
      expect(page.manager.isGranted('ads')).to.equal(true);
    });

    it('that removed the record: closes', async () => {
      await begun(answered(true));
      page.stored = null;

      page.manager.refresh();
      await settle();

      expect(page.manager.status).to.equal('unset');
      expect(page.did).to.deep.equal(['open', 'forget', 'dispatch']);
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
      page.manager.acceptAll();
      page.did.length = 0;

      page.manager.refresh();
      await settle();

      expect(page.did).to.deep.equal([]);
      expect(page.manager.isGranted('ads')).to.equal(true);
    });
  });

  describe('when the file that follows a decision does not come', () => {
    for (const [decide, did, status] of [
      ['acceptAll', ['write', 'open', 'keep', 'dispatch'], 'valid'],
      ['rejectAll', ['write', 'open', 'keep', 'dispatch', 'reload'], 'valid'],
      ['withdraw', ['write', 'open', 'keep', 'dispatch', 'reload'], 'valid'],
      ['reset', ['remove', 'open', 'dispatch', 'reload'], 'unset'],
    ] as const)
      it(`does all that must be done on ${decide}`, async () => {
        Object.assign(page, {stored: answered(true), followUp: 'fails', ran: ['ads']});
        await page.begin();
        page.did.length = 0;

        page.manager[decide]();
        await settle();

        expect(page.did).to.deep.equal(did);
        expect(page.manager).to.include({record: page.stored, status});
        expect(page.manager.isGranted('ads')).to.equal(decide === 'acceptAll');
      });

    it('keeps the record when it was only to tidy up', async () => {
      Object.assign(page, {stored: answered(false), leftovers: true, whole: false, followUp: 'fails'});

      await page.begin();

      expect(page.did.filter((each) => each !== 'write')).to.deep.equal(['open']);
      expect(page.stored).to.deep.equal(answered(false));
      expect(page.manager.status).to.equal('valid');
    });

    it('keeps the record when it was only to be ready', async () => {
      Object.assign(page, {stored: answered(true), followUp: 'fails'});
      await page.begin();

      await page.manager.prepare();

      expect(page.did).to.deep.equal(['open']);
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
    await page.manager.collect(form);

    expect(page.views).to.deep.equal(['ui', 'preferences', 'form']);
    expect(page.collected).to.deep.equal([form, form]);
  });
});
