import {expect} from '@open-wc/testing';
import type {ConsentState} from '../../src/api.js';
import {segmentConsent} from '../../src/bridges/segment.js';

type Queue = [name: string, callback: (state: ConsentState) => void][];

const page = globalThis as unknown as {soglasie?: Queue | {push(call: Queue[0]): void}};

const state = (answers: Record<string, boolean> | null): ConsentState => ({
  status: answers ? 'valid' : 'unset',
  record: answers && {
    recordId: null,
    consentId: null,
    revision: '1',
    decidedAt: 0,
    expiresAt: 1,
    categories: answers,
    services: {},
  },
  granted: ['necessary', ...Object.keys(answers ?? {}).filter((id) => answers![id])],
});

/** The settings, and the way in which Soglasie tells them of a state. */
function connected(needed?: string) {
  const queue: Queue = (page.soglasie = []);
  const settings = segmentConsent(needed);
  const [[name, tell]] = queue as [Queue[0]];
  expect(name).to.equal('onChange');
  return {settings, tell: (answers: Record<string, boolean> | null) => tell(state(answers))};
}

/** Was Segment told to load, as far as tasks up to now go? */
async function loads({shouldLoadSegment}: ReturnType<typeof segmentConsent>) {
  const told: unknown[] = [];
  void shouldLoadSegment({load: (options) => void told.push(options)});
  await new Promise((resolve) => setTimeout(resolve));
  return told;
}

afterEach(() => {
  delete page.soglasie;
});

describe('segmentConsent', () => {
  it('asks Soglasie through the queue, or the API where it is already', () => {
    const calls: Queue = [];
    page.soglasie = {push: (call: Queue[0]) => void calls.push(call)};
    segmentConsent();
    expect(calls.map(([name]) => name)).to.deep.equal(['onChange']);

    delete page.soglasie;
    segmentConsent();
    expect((page.soglasie as unknown as Queue).map(([name]) => name)).to.deep.equal(['onChange']);
  });

  it('does not load Segment before a decision, nor after a refusal', async () => {
    const {settings, tell} = connected();
    expect(await loads(settings)).to.deep.equal([]);

    tell(null);
    expect(await loads(settings)).to.deep.equal([]);

    tell({analytics: false, marketing: true});
    expect(await loads(settings)).to.deep.equal([]);
  });

  it('loads it by opt-in once it is granted, at once for who returns', async () => {
    const {settings, tell} = connected();
    const told: unknown[] = [];
    const waiting = settings.shouldLoadSegment({load: (options) => void told.push(options)});
    tell({analytics: true, marketing: false});
    await waiting;

    expect(told).to.deep.equal([{consentModel: 'opt-in'}]);
    expect(await loads(settings)).to.deep.equal([{consentModel: 'opt-in'}]);
  });

  it('may hang on another category or a service', async () => {
    const {settings, tell} = connected('marketing');
    tell({analytics: true, marketing: false});
    expect(await loads(settings)).to.deep.equal([]);

    tell({analytics: true, marketing: true});
    expect(await loads(settings)).to.have.lengthOf(1);
  });

  it('names every category that was asked, and denies what is no longer on record', () => {
    const {settings, tell} = connected();
    expect(settings.getCategories()).to.deep.equal({});

    tell({analytics: true, marketing: false});
    expect(settings.getCategories()).to.deep.equal({analytics: true, marketing: false});

    tell(null);
    expect(settings.getCategories()).to.deep.equal({analytics: false, marketing: false});
  });

  it('reports changes of what Segment has seen, and nothing else', () => {
    const {settings, tell} = connected();
    const seen: unknown[] = [];
    settings.registerOnConsentChanged((categories) => seen.push(categories));

    tell(null);
    tell({analytics: false, marketing: false});
    tell({analytics: true, marketing: false});
    tell({analytics: true, marketing: false});
    expect(seen).to.deep.equal([]);

    tell({analytics: true, marketing: true});
    tell({analytics: false, marketing: false});
    expect(seen).to.deep.equal([
      {analytics: true, marketing: true},
      {analytics: false, marketing: false},
    ]);
  });
});
