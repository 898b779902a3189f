import {expect} from '@open-wc/testing';
import type {Service} from '../../src/core/types.js';
import {facts as clarityFacts, preset as clarity} from '../../src/services/microsoft-clarity.js';
import {globals} from '../../src/services/service.js';
import {facts as youtubeFacts, preset as youtube} from '../../src/services/youtube.js';

const service: Service = {
  id: 'microsoft-clarity',
  category: 'analytics',
  cookies: [],
  storage: [],
  options: {id: ['abcdefghij']},
};
const calls = () => ((globals.clarity as {q?: ArrayLike<unknown>[]}).q ?? []).map((each) => Array.from(each));

describe('microsoft-clarity', () => {
  afterEach(() => {
    delete globals.clarity;
  });

  for (const [granted, ad, analytics] of [
    [['microsoft-clarity', 'analytics'], 'denied', 'granted'],
    [['microsoft-clarity', 'analytics', 'marketing'], 'granted', 'granted'],
    [[], 'denied', 'denied'],
  ] as const)
    it(`is told by its own names, both of them, what is granted: ${granted}`, () => {
      const context = {grants: new Set(granted), services: [service]};
      clarity.start!(service, context);
      clarity.consent!(service, context);

      expect(calls()).to.deep.equal([['consentv2', {ad_Storage: ad, analytics_Storage: analytics}]]);
    });

  it('goes on with the queue that is there already', () => {
    const own = () => {};
    globals.clarity = own;

    clarity.start!(service, {grants: new Set(), services: [service]});

    expect(globals.clarity).to.equal(own);
  });

  it('comes from Microsoft, under its id', () => {
    expect(clarity.src!(service)).to.equal('https://www.clarity.ms/tag/abcdefghij');
  });

  it('takes a project id and nothing else', () => {
    expect(['abcdefghij', '3t0wlogvdz'].every((id) => clarity.id!.test(id))).to.equal(true);
    for (const id of ['', 'a/b/c/d/e/f', '<script>', 'ABCDEFGHIJ', '../../evil1', 'abcdefghij '])
      expect(clarity.id!.test(id), id).to.equal(false);
  });

  it('says of each cookie that it forgets what it is for', () => {
    expect(clarityFacts.cookies.map(([name]) => name)).to.deep.equal(clarity.cookies);
  });
});

describe('youtube', () => {
  it('has nothing to start: its frames are held where they stand', () => {
    expect([youtube.start, youtube.src, youtube.globals, youtube.id]).to.deep.equal([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(youtube.category).to.equal('marketing');
  });

  it('is known by the hosts of its thumbnails too', () => {
    expect(youtubeFacts.hosts).to.include.members(['youtube.com', 'youtube-nocookie.com', 'ytimg.com']);
  });
});
