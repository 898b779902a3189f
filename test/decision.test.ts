import {expect} from '@open-wc/testing';
import type {ConsentChangeEvent} from '../src/events.js';
import type {ConsentEvent} from '../src/core/event.js';
import {answered, fakePage, listenTo, settle, type FakePage} from './fixtures/manager.js';

const SERVICES = ['yandex-metrika', 'google-analytics', 'ads'];

describe('a decision', () => {
  let page: FakePage;
  let undo: (() => void)[] = [];
  const last = () => page.posted.at(-1)!;

  /** The next change that the page is told of. */
  const nextChange = () =>
    new Promise<ConsentChangeEvent>((resolve) =>
      document.addEventListener('soglasie-change', resolve, {once: true}),
    );

  beforeEach(() => {
    page = fakePage();
    undo = [listenTo(page)];
  });
  afterEach(() => undo.forEach((each) => each()));

  async function begun(over: Partial<FakePage> = {}, raw?: object): Promise<void> {
    Object.assign(page, over);
    await page.begin(raw);
    await page.manager.prepare();
    page.did.length = 0;
  }

  describe('is one straight line', () => {
    it('of a grant: write, open, keep, forget, post, dispatch', async () => {
      await begun();

      page.manager.acceptAll();

      expect(page.did).to.deep.equal(['write', 'open', 'keep', 'forget', 'post', 'dispatch']);
    });

    it('of a refusal: write, open, keep, forget, post, dispatch', async () => {
      await begun();

      page.manager.rejectAll();

      expect(page.did).to.deep.equal(['write', 'open', 'keep', 'forget', 'post', 'dispatch']);
    });

    it('of a withdrawal: write, open, keep, forget, post, dispatch, then reload', async () => {
      await begun({stored: answered(true), ran: ['yandex-metrika']});

      page.manager.withdraw('analytics');

      expect(page.did).to.deep.equal(['write', 'open', 'keep', 'forget', 'post', 'dispatch', 'reload']);
      expect(page.withdrawn.at(-1)).to.deep.equal(['analytics', 'yandex-metrika', 'google-analytics']);
    });
  });

  describe('reloads the page', () => {
    it('never where nothing of what was withdrawn ran', async () => {
      await begun({stored: answered(true), ran: ['ads']});

      page.manager.withdraw('analytics');

      expect(page.did).to.not.include('reload');
    });

    it('never for a grant', async () => {
      await begun({stored: answered(false), ran: SERVICES});

      page.manager.acceptAll();

      expect(page.did).to.not.include('reload');
    });

    it('not when the page objects', async () => {
      await begun({stored: answered(true), ran: SERVICES});
      document.addEventListener('soglasie-change', (event) => event.preventDefault(), {once: true});

      page.manager.rejectAll();

      expect(page.did.at(-1)).to.equal('dispatch');
    });

    it('though a field was edited: the visitor asked for it here', async () => {
      await begun({stored: answered(true), ran: SERVICES, edited: true});

      page.manager.rejectAll();

      expect(page.did.at(-1)).to.equal('reload');
    });

    it('though a listener of the page fails', async () => {
      await begun({stored: answered(true), ran: SERVICES});
      const onerror = window.onerror;
      window.onerror = () => true;
      const fail = () => {
        throw new Error('the page’s own');
      };
      document.addEventListener('soglasie-change', fail, {once: true});

      page.manager.rejectAll();
      window.onerror = onerror;

      expect(page.did.at(-1)).to.equal('reload');
    });
  });

  it('is in force, stored and posted when the page hears of it', async () => {
    await begun();
    const heard = nextChange();

    page.manager.decide({categories: {analytics: true}});
    const {record, previous, granted, withdrawn, kept} = await heard;

    expect(record).to.equal(page.manager.record);
    expect(page.stored).to.equal(record);
    expect(page.posted).to.have.lengthOf(1);
    expect(previous).to.equal(null);
    expect(granted).to.deep.equal(['analytics', 'yandex-metrika', 'google-analytics']);
    expect(withdrawn).to.deep.equal([]);
    expect(kept).to.deep.equal([]);
    expect(page.manager.isGranted('analytics')).to.equal(true);
    expect(page.manager.isGranted('marketing')).to.equal(false);
  });

  it('tells what was withdrawn and what could not be removed', async () => {
    const before = answered(true);
    await begun({stored: before, kept: ['_ga']});
    const heard = nextChange();

    page.manager.withdraw('google-analytics');
    const {previous, granted, withdrawn, kept} = await heard;

    expect(previous).to.deep.equal(before);
    expect([granted, withdrawn, kept]).to.deep.equal([[], ['google-analytics'], ['_ga']]);
    expect(page.manager.isGranted('analytics')).to.equal(true);
  });

  it('withdraws everything without an id', async () => {
    await begun({stored: answered(true)});

    page.manager.withdraw();

    expect([...page.manager.grants]).to.deep.equal(['necessary']);
    expect(last()).to.include({event: 'withdrawn', previousRecordId: answered(true).recordId});
  });

  it('keeps what it does not name, while the last answer is valid', async () => {
    await begun({stored: answered(true)});

    page.manager.decide({services: {ads: false}});

    expect(page.manager.record!.categories).to.deep.equal({analytics: true, marketing: true});
    expect(page.manager.isGranted('ads')).to.equal(false);
  });

  for (const [what, over, raw] of [
    ['expired', {expiresAt: Date.now() - 1000}, {}],
    ['of another revision', {}, {revision: '2'}],
  ] as const)
    it(`carries nothing over from a record that is ${what}`, async () => {
      await begun({stored: answered(true, over)}, raw);

      page.manager.decide({categories: {marketing: true}});

      expect([...page.manager.grants]).to.deep.equal(['necessary', 'marketing', 'ads']);
      expect(page.manager.record!.consentId).to.equal(answered(true).consentId);
      expect(last().event).to.equal('withdrawn');
    });

  it('leaves marketing out of «accept all» under Global Privacy Control, and says so', async () => {
    await begun({gpc: true});

    page.manager.acceptAll();

    expect([...page.manager.grants]).to.not.include.members(['marketing']);
    expect(page.manager.isGranted('ads')).to.equal(false);
    expect(last()).to.deep.include({signals: {gpc: true}, event: 'given'});
    page.manager.decide({categories: {marketing: true}});
    expect(page.manager.isGranted('ads')).to.equal(true);
  });

  describe('posts', () => {
    it('the id of the record, where it was made and how', async () => {
      await begun();

      page.manager.acceptAll();

      expect(last()).to.deep.include({
        recordId: page.manager.record!.recordId,
        consentId: page.manager.record!.consentId,
        scope: {origin: 'https://example.kz', path: '/courses', form: null},
        method: 'api',
        action: 'call',
        locale: 'ru',
        text: null,
      });
    });

    it('what was shown, in the language it was shown in', async () => {
      await begun();
      const text = {hash: 'sha256-x', content: 'Мы спрашиваем'};

      page.manager.decideFrom('reject-all', {
        method: 'banner',
        action: 'reject-all',
        locale: 'kk',
        text,
      });

      expect(last()).to.deep.include({method: 'banner', action: 'reject-all', locale: 'kk', text});
    });

    it('a refusal without the id of this browser, but with one of its own', async () => {
      await begun();

      page.manager.rejectAll();

      expect(last().consentId).to.equal(null);
      expect(last().recordId).to.match(/^01936b3e-/);
      expect(page.manager.record!.recordId).to.equal(null);
    });

    it('one event for each decision, each with its own id', async () => {
      await begun();

      page.manager.acceptAll();
      page.manager.rejectAll();
      page.manager.acceptAll();

      expect(page.posted.map(({event}) => event)).to.deep.equal(['given', 'withdrawn', 'changed']);
      expect(new Set(page.posted.map(({recordId}) => recordId)).size).to.equal(3);
      expect(page.posted.map(({previousRecordId}) => previousRecordId)).to.deep.equal([
        null,
        page.posted[0]!.recordId,
        page.posted[1]!.recordId,
      ]);
    });
  });

  describe('reset', () => {
    it('removes the record, closes and forgets, and posts nothing', async () => {
      await begun({stored: answered(true), ran: SERVICES});

      page.manager.reset();

      expect(page.did).to.deep.equal(['remove', 'open', 'forget', 'dispatch', 'reload']);
      expect(page.withdrawn.at(-1)).to.include.members(SERVICES);
      expect([page.posted, page.outbox]).to.deep.equal([[], []]);
      expect(page.stored).to.equal(null);
      expect(page.manager.status).to.equal('unset');
    });
  });

  describe('tidy', () => {
    it('repairs the copies, forgets what is denied, and sends what is unsent', async () => {
      page.stored = answered(true, {
        services: {'yandex-metrika': true, 'google-analytics': false, ads: false},
      });
      page.whole = false;

      await page.begin();

      expect(page.did).to.deep.equal(['open', 'write', 'forget', 'retry']);
    });

    it('has nothing to do where the record is whole and nothing is left', async () => {
      page.stored = answered(true);

      await page.begin();

      expect(page.did).to.deep.equal(['open']);
    });

    it('sends what is unsent without a record', async () => {
      page.leftovers = true;

      await page.begin();

      expect(page.did).to.deep.equal(['open', 'forget', 'retry']);
    });

    it('takes nothing for withdrawn', async () => {
      page.stored = answered(true);
      page.leftovers = true;

      await page.begin({revision: '2'});

      expect(page.did).to.deep.equal(['open', 'write', 'forget', 'retry']);
      expect(page.withdrawn).to.deep.equal([[]]);
    });
  });

  it('posts the consent of a form, kept first', async () => {
    await begun();
    const event = {recordId: 'x'} as ConsentEvent;

    page.manager.submitForm(event);

    expect(page.posted).to.deep.equal([event]);
    expect(page.outbox).to.deep.equal([{recordId: 'x', event}]);
    await settle();
    expect(page.did).to.deep.equal(['keep', 'forget', 'post']);
  });

  describe('without an endpoint', () => {
    it('is neither kept nor posted', async () => {
      await begun({}, {endpoint: ''});

      page.manager.acceptAll();
      page.manager.submitForm({recordId: 'x'} as ConsentEvent);

      expect([page.outbox, page.posted]).to.deep.equal([[], []]);
      expect(page.manager.isGranted('ads')).to.equal(true);
    });
  });

  describe('where no category is configured', () => {
    for (const decide of ['acceptAll', 'rejectAll', 'withdraw', 'decide'] as const)
      it(`records nothing on ${decide}, and leaves the record as it was`, async () => {
        const before = answered(true);
        await begun({stored: before}, {categories: {}, services: {}});

        page.manager[decide]({categories: {analytics: false}} as never);
        await settle();

        expect(page.did).to.deep.equal([]);
        expect(page.stored).to.equal(before);
      });
  });

  describe('before what follows it has come', () => {
    /** Begun on a page that has not fetched it. */
    async function early(over: Partial<FakePage> = {}): Promise<void> {
      Object.assign(page, over);
      await page.begin();
      page.did.length = 0;
    }

    it('is stored, in force, kept and told at once', async () => {
      await early({followUp: 'hangs'});

      page.manager.acceptAll();

      expect(page.did).to.deep.equal(['write', 'open', 'keep', 'dispatch']);
      expect(page.stored).to.equal(page.manager.record);
      expect(page.manager.isGranted('ads')).to.equal(true);
      const [report] = page.outbox as {recordId: string; draft: {record: object; recordId: string}}[];
      expect(report!.recordId).to.equal(page.manager.record!.recordId);
      expect(report!.draft).to.deep.equal({
        recordId: report!.recordId,
        record: page.manager.record,
        previous: null,
        source: {method: 'api', action: 'call'},
        locale: 'ru',
        path: '/courses',
        // As they are now: another page may send it under another configuration.
        config: page.manager.config,
        signals: page.manager.signals,
      });
    });

    it('forgets, posts and reloads when that comes', async () => {
      await early({stored: answered(true), ran: ['yandex-metrika']});

      page.manager.withdraw('analytics');
      expect(page.did).to.deep.equal(['write', 'open', 'keep', 'dispatch']);
      await settle();

      const did = page.did.filter((each) => each !== 'forget');
      expect(did).to.deep.equal(['write', 'open', 'keep', 'dispatch', 'post', 'reload']);
      expect(page.did.indexOf('forget')).to.be.greaterThan(page.did.indexOf('dispatch'));
      expect(page.did.at(-1)).to.equal('reload');
      expect(page.withdrawn.at(-1)).to.deep.equal(['analytics', 'yandex-metrika', 'google-analytics']);
      expect(page.posted.map(({event}) => event)).to.deep.equal(['withdrawn']);
    });

    it('reloads after a withdrawal though that does not come', async () => {
      await early({stored: answered(true), ran: ['yandex-metrika'], followUp: 'fails'});

      page.manager.withdraw('analytics');
      await settle();

      expect(page.did).to.deep.equal(['write', 'open', 'keep', 'dispatch', 'reload']);
    });

    it('does not reload where the page objects, though that comes later', async () => {
      await early({stored: answered(true), ran: SERVICES});
      document.addEventListener('soglasie-change', (event) => event.preventDefault(), {once: true});

      page.manager.rejectAll();
      await settle();

      expect(page.did).to.not.include('reload');
      expect(page.did).to.include('post');
    });

    it('is posted with the next one, in order, where that did not come at first', async () => {
      await early({followUp: 'fails'});
      page.manager.acceptAll();
      await settle();
      expect(page.posted).to.deep.equal([]);
      page.followUp = 'comes';

      page.manager.rejectAll();
      await settle();

      expect(page.posted.map(({event}) => event)).to.deep.equal(['given', 'withdrawn']);
      expect(page.posted.map(({recordId}) => recordId)).to.deep.equal(
        page.outbox.map(({recordId}) => recordId),
      );
    });

    it('posts the consent of a form when that comes', async () => {
      await early();
      const event = {recordId: 'x'} as ConsentEvent;
      const prepared = page.manager.prepare();

      page.manager.submitForm(event);
      expect(page.did).to.deep.equal(['keep']);
      await prepared;

      expect(page.posted).to.deep.equal([event]);
    });

    it('posts each of several decisions once', async () => {
      await early();

      page.manager.acceptAll();
      page.manager.rejectAll();
      await settle();

      expect(page.posted.map(({event}) => event)).to.deep.equal(['given', 'withdrawn']);
    });
  });

  describe('made while the page is told of another', () => {
    it('is told after it, to every listener in the same order', async () => {
      await begun();
      const told: string[][] = [[], []];
      const grantsNow = () => String([...page.manager.grants].slice(1));
      const first = () => {
        told[0]!.push(grantsNow());
        page.manager.rejectAll();
        told[0]!.push('asked');
      };
      const second = () => told[1]!.push(grantsNow());
      document.addEventListener('soglasie-change', first, {once: true});
      document.addEventListener('soglasie-change', second);
      undo.push(() => document.removeEventListener('soglasie-change', second));

      page.manager.decide({categories: {marketing: true}});

      expect(told).to.deep.equal([
        ['marketing,ads', 'asked'],
        ['marketing,ads', ''],
      ]);
      expect(page.posted.map(({event}) => event)).to.deep.equal(['given', 'withdrawn']);
    });

    it('goes in the order of the calls', async () => {
      await begun();
      const listener = () => {
        page.manager.decide({categories: {analytics: true}});
        page.manager.decide({categories: {analytics: false, marketing: true}});
      };
      document.addEventListener('soglasie-change', listener, {once: true});

      page.manager.rejectAll();

      expect(page.posted.map(({event}) => event)).to.deep.equal(['refused', 'changed', 'withdrawn']);
      expect([...page.manager.grants]).to.deep.equal(['necessary', 'marketing', 'ads']);
    });
  });

  describe('of a button that has a method for its listener', () => {
    for (const [method, event] of [
      ['acceptAll', 'changed'],
      ['rejectAll', 'withdrawn'],
      ['withdraw', 'withdrawn'],
    ] as const)
      it(`is one of the API: ${method}`, async () => {
        await begun({stored: answered(true)});
        const button = document.createElement('button');
        button.addEventListener('click', page.manager[method] as () => void);

        button.click();

        expect(page.posted).to.have.lengthOf(1);
        expect(last()).to.deep.include({event, method: 'api', action: 'call', locale: 'ru', text: null});
      });
  });

  for (const id of ['unknown', '', 'constructor', '__proto__'])
    it(`is none where «${id}» is withdrawn`, async () => {
      await begun({stored: answered(true)});

      page.manager.withdraw(id);
      await settle();

      expect(page.did).to.deep.equal([]);
    });

  it('is none where something is withdrawn that is not granted', async () => {
    await begun();

    page.manager.withdraw('analytics');

    expect(page.did).to.deep.equal([]);
    expect(page.manager.status).to.equal('unset');
  });

  it('keeps marketing chosen by hand when all is accepted under Global Privacy Control', async () => {
    await begun({gpc: true});
    page.manager.decide({categories: {marketing: true}});

    page.manager.acceptAll();

    expect(page.manager.isGranted('marketing')).to.equal(true);
    expect(page.manager.isGranted('ads')).to.equal(true);
    expect(page.manager.isGranted('analytics')).to.equal(true);
  });
});
