import {expect} from '@open-wc/testing';
import type {ConsentChangeEvent, FormConsentEvent} from '../../src/events.js';
import type {ConsentEvent} from '../../src/core/event.js';
import {answered, fakePage, listenTo, settle, type FakePage} from '../fixtures/manager.js';

const SERVICES = ['yandex-metrika', 'google-analytics', 'ads'];
const FORGOTTEN = SERVICES.map((id) => 'forget ' + id);

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
    page.did.length = 0;
  }

  describe('is one straight line', () => {
    it('of a grant: write, open, post, dispatch', async () => {
      await begun();

      await page.manager.acceptAll();

      expect(page.did).to.deep.equal(['write', 'open', 'post', 'dispatch']);
    });

    it('of a refusal: write, open, forget, post, dispatch', async () => {
      await begun();

      await page.manager.rejectAll();

      expect(page.did).to.deep.equal(['write', 'open', ...FORGOTTEN, 'post', 'dispatch']);
    });

    it('of a withdrawal: write, open, forget, post, dispatch, then reload', async () => {
      await begun({stored: answered(true), ran: ['yandex-metrika']});

      await page.manager.withdraw('analytics');

      expect(page.did).to.deep.equal([
        'write',
        'open',
        'forget yandex-metrika',
        'forget google-analytics',
        'post',
        'dispatch',
        'reload',
      ]);
    });
  });

  describe('reloads the page', () => {
    it('never where nothing of what was withdrawn ran', async () => {
      await begun({stored: answered(true), ran: ['ads']});

      await page.manager.withdraw('analytics');

      expect(page.did).to.not.include('reload');
    });

    it('never for a grant', async () => {
      await begun({stored: answered(false), ran: SERVICES});

      await page.manager.acceptAll();

      expect(page.did).to.not.include('reload');
    });

    it('not when the page objects', async () => {
      await begun({stored: answered(true), ran: SERVICES});
      document.addEventListener('soglasie-change', (event) => event.preventDefault(), {once: true});

      await page.manager.rejectAll();

      expect(page.did.at(-1)).to.equal('dispatch');
    });

    it('though a field was edited: the visitor asked for it here', async () => {
      await begun({stored: answered(true), ran: SERVICES, edited: true});

      await page.manager.rejectAll();

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

      await page.manager.rejectAll();
      window.onerror = onerror;

      expect(page.did.at(-1)).to.equal('reload');
    });
  });

  it('is in force, stored and posted when the page hears of it', async () => {
    await begun();
    const heard = nextChange();

    void page.manager.decide({categories: {analytics: true}});
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

    void page.manager.withdraw('google-analytics');
    const {previous, granted, withdrawn, kept} = await heard;

    expect(previous).to.deep.equal(before);
    expect([granted, withdrawn, kept]).to.deep.equal([[], ['google-analytics'], ['_ga']]);
    expect(page.manager.isGranted('analytics')).to.equal(true);
  });

  it('withdraws everything without an id', async () => {
    await begun({stored: answered(true)});

    await page.manager.withdraw();

    expect([...page.manager.grants]).to.deep.equal(['necessary']);
    expect(last()).to.include({event: 'withdrawn', previousRecordId: answered(true).recordId});
  });

  it('keeps what it does not name, while the last answer is valid', async () => {
    await begun({stored: answered(true)});

    await page.manager.decide({services: {ads: false}});

    expect(page.manager.record!.categories).to.deep.equal({analytics: true, marketing: true});
    expect(page.manager.isGranted('ads')).to.equal(false);
  });

  for (const [what, over, raw] of [
    ['expired', {expiresAt: Date.now() - 1000}, {}],
    ['of another revision', {}, {revision: '2'}],
  ] as const)
    it(`carries nothing over from a record that is ${what}`, async () => {
      await begun({stored: answered(true, over)}, raw);

      await page.manager.decide({categories: {marketing: true}});

      expect([...page.manager.grants]).to.deep.equal(['necessary', 'marketing', 'ads']);
      expect(page.manager.record!.consentId).to.equal(answered(true).consentId);
      expect(last().event).to.equal('withdrawn');
    });

  it('leaves marketing out of «accept all» under Global Privacy Control, and says so', async () => {
    await begun({gpc: true});

    await page.manager.acceptAll();

    expect([...page.manager.grants]).to.not.include.members(['marketing']);
    expect(page.manager.isGranted('ads')).to.equal(false);
    expect(last()).to.deep.include({signals: {gpc: true}, event: 'given'});
    await page.manager.decide({categories: {marketing: true}});
    expect(page.manager.isGranted('ads')).to.equal(true);
  });

  describe('posts', () => {
    it('the id of the record, where it was made and how', async () => {
      await begun();

      await page.manager.acceptAll();

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

      await page.manager.rejectAll({method: 'banner', action: 'reject-all', locale: 'kk', text});

      expect(last()).to.deep.include({method: 'banner', action: 'reject-all', locale: 'kk', text});
    });

    it('a refusal without the id of this browser, but with one of its own', async () => {
      await begun();

      await page.manager.rejectAll();

      expect(last().consentId).to.equal(null);
      expect(last().recordId).to.match(/^01936b3e-/);
      expect(page.manager.record!.recordId).to.equal(null);
    });

    it('one event for each decision, each with its own id', async () => {
      await begun();

      await page.manager.acceptAll();
      await page.manager.rejectAll();
      await page.manager.acceptAll();

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

      await page.manager.reset();

      expect(page.did).to.deep.equal(['remove', 'open', ...FORGOTTEN, 'dispatch', 'reload']);
      expect(page.posted).to.deep.equal([]);
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

      expect(page.did).to.deep.equal(['open', 'write', 'forget google-analytics', 'forget ads', 'retry']);
    });

    it('has nothing to do where the record is whole and nothing is left', async () => {
      page.stored = answered(true);

      await page.begin();

      expect(page.did).to.deep.equal(['open']);
    });

    it('sends what is unsent without a record', async () => {
      page.leftovers = true;

      await page.begin();

      expect(page.did).to.deep.equal(['open', 'retry']);
    });

    it('does not forget what is paused by a new revision: it was not refused', async () => {
      page.stored = answered(true);
      page.leftovers = true;

      await page.begin({revision: '2'});

      expect(page.did).to.deep.equal(['open', 'write', 'retry']);
    });
  });

  it('posts the consent of a form and tells the page', async () => {
    await begun();
    await page.manager.prepare();
    const event = {recordId: 'x'} as ConsentEvent;
    const heard = new Promise<FormConsentEvent>((resolve) =>
      document.addEventListener('soglasie-form', resolve, {once: true}),
    );

    page.manager.submitForm(event);

    expect((await heard).record).to.equal(event);
    expect(page.posted).to.deep.equal([event]);
    await settle();
    expect(page.did).to.deep.equal(['post']);
  });
});
