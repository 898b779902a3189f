import {expect} from '@open-wc/testing';
import type {Service} from '../../src/core/types.js';
import * as amplitude from '../../src/services/amplitude.js';
import * as instagram from '../../src/services/instagram.js';
import * as intercom from '../../src/services/intercom.js';
import * as mixpanel from '../../src/services/mixpanel.js';
import * as posthog from '../../src/services/posthog.js';
import * as segment from '../../src/services/segment.js';
import * as sentry from '../../src/services/sentry.js';
import {globals, type Preset, type ServiceContext, type ServiceFacts} from '../../src/services/service.js';
import * as spotify from '../../src/services/spotify.js';
import * as vimeo from '../../src/services/vimeo.js';

const HEX = '0123456789abcdef0123456789abcdef';

interface File {
  readonly preset: Preset;
  readonly facts: ServiceFacts;
}

type Method = (...args: unknown[]) => unknown;
type Methods = Record<string, Method>;

const files: Readonly<Record<string, File>> = {
  posthog,
  mixpanel,
  amplitude,
  segment,
  sentry,
  intercom,
  vimeo,
  spotify,
  instagram,
};
const ids: Readonly<Record<string, string>> = {
  posthog: 'phc_0123456789abcdefghijABCDEFGHIJ0123456789abc',
  mixpanel: HEX,
  amplitude: HEX,
  segment: 'AbCdEfGhIjKlMnOpQrStUvWxYz012345',
  sentry: HEX,
  intercom: 'abc12345',
};

const service = (name: string, options: object = {}): Service => ({
  id: name,
  category: files[name]!.preset.category,
  cookies: [],
  storage: [],
  options: {...options, id: [ids[name]]},
});
const context = (...granted: string[]): ServiceContext => ({
  grants: new Set(['necessary', ...granted]),
  services: [service('segment'), service('sentry'), service('instagram')],
});
const start = (name: string, options?: object) => {
  const {preset} = files[name]!;
  preset.start?.(service(name, options), context(name));
  return globals[preset.globals![0]!] as unknown[] & Methods & Record<string, unknown>;
};
const consent = (name: string, ...granted: string[]) =>
  files[name]!.preset.consent?.(service(name), context(...granted));
const plain = (calls: unknown) => Array.from(calls as unknown[]);

afterEach(() => {
  for (const name of [
    'sentryOnLoad',
    'intercomSettings',
    ...Object.values(files).flatMap(({preset}) => preset.globals ?? []),
  ])
    delete globals[name];
});

describe('product analytics, errors, chat and players', () => {
  for (const [name, {preset, facts}] of Object.entries(files)) {
    it(`${name} tells the visitor of all that it forgets, and forgets all that it tells of`, () => {
      const forgotten = [...(preset.cookies as string[]), ...preset.storage, ...(preset.databases ?? [])];
      const told = [...facts.cookies, ...facts.storage].map(([pattern]) => pattern);

      expect([...new Set(told)].sort()).to.deep.equal([...new Set(forgotten)].sort());
    });

    it(`${name} takes an id as its vendor prints it, and nothing else`, () => {
      const {id} = preset;
      const example = ids[name];
      expect(Boolean(id)).to.equal(Boolean(example));
      if (!id || !example) return;
      expect(id.test(example)).to.equal(true);
      for (const wrong of [
        '',
        '1',
        ` ${example}`,
        `${example}\n`,
        `${example}/`,
        `${example}"`,
        `<b>${example}`,
        'javascript:alert(1)',
      ])
        expect(id.test(wrong), wrong).to.equal(false);
      expect(encodeURIComponent(example)).to.equal(example);
    });

    it(`${name} leaves a running one alone when it is started again`, () => {
      if (!preset.start || name === 'intercom') return;
      const running = {reset() {}};
      globals[preset.globals![0]!] = running;

      start(name);

      expect(globals[preset.globals![0]!]).to.equal(running);
    });
  }

  it('frames have nothing to start', () => {
    for (const {preset} of [vimeo, spotify, instagram])
      expect([preset.start, preset.src, preset.consent]).to.deep.equal([undefined, undefined, undefined]);
  });
});

describe('posthog', () => {
  const config = (queue: Record<string, unknown>) =>
    (queue._i as [string, Record<string, unknown>, string][])[0]!;

  it('waits in a list with `_i` of init calls, which is the list of calls by its own name', () => {
    const queue = start('posthog');
    queue.capture!('early', {a: 1});

    expect(Array.isArray(queue)).to.equal(true);
    expect(queue.__SV).to.equal(1);
    expect(config(queue)[0]).to.equal(ids.posthog);
    expect(config(queue)[2]).to.equal('posthog');
    expect(queue.posthog).to.equal(queue);
    expect(plain(queue)).to.deep.equal([['capture', 'early', {a: 1}]]);
  });

  it('records no session, click, or mouse movement, and nothing at all without an opt-in', () => {
    expect(config(start('posthog'))[1]).to.deep.equal({
      autocapture: false,
      capture_heatmaps: false,
      capture_dead_clicks: false,
      disable_session_recording: true,
      opt_out_capturing_by_default: true,
      opt_out_persistence_by_default: true,
    });
  });

  it('takes what the owner writes, except that it stays opted out until it is opted in', () => {
    const told = config(
      start('posthog', {
        title: 'x',
        autocapture: true,
        opt_out_capturing_by_default: false,
        api_host: 'https://eu.i.posthog.com',
      }),
    )[1];

    expect(told.autocapture).to.equal(true);
    expect(told.api_host).to.equal('https://eu.i.posthog.com');
    expect(told.opt_out_capturing_by_default).to.equal(true);
    expect(told).to.not.have.property('title');
  });

  it('opts in without an event, and out', () => {
    const queue = start('posthog');
    consent('posthog', 'posthog');
    consent('posthog');

    expect(plain(queue)).to.deep.equal([
      ['opt_in_capturing', {captureEventName: false}],
      ['opt_out_capturing', {captureEventName: false}],
    ]);
  });

  it('comes from the region of the project or from a proxy, over https only', () => {
    const src = (api_host?: unknown) => posthog.preset.src!(service('posthog', {api_host}));

    expect(src()).to.equal('https://us-assets.i.posthog.com/static/array.js');
    expect(src('https://eu.i.posthog.com')).to.equal('https://eu-assets.i.posthog.com/static/array.js');
    expect(src('https://example.kz/ph')).to.equal('https://example.kz/ph/static/array.js');
    for (const wrong of [
      'http://example.kz',
      '//example.kz',
      'javascript:alert(1)',
      'https://a b',
      'https://a?b',
      5,
    ])
      expect(() => src(wrong), String(wrong)).to.throw('api_host');
  });
});

describe('mixpanel', () => {
  it('waits in a list with `_i` of init calls and a version that the script accepts', () => {
    const queue = start('mixpanel', {vendor: 'x', api_host: 'https://api-eu.mixpanel.com'});

    expect(queue._i).to.deep.equal([
      [
        HEX,
        {
          track_pageview: true,
          autocapture: false,
          record_sessions_percent: 0,
          api_host: 'https://api-eu.mixpanel.com',
        },
        'mixpanel',
      ],
    ]);
    expect(queue.__SV).to.equal(1.2);
    // What is truthy here the script takes for itself.
    expect([queue.__loaded, queue.config].filter(Boolean)).to.deep.equal([]);
  });

  it('queues events, people and groups where the script looks for each', () => {
    const queue = start('mixpanel');
    queue.track!('early', {a: 1});
    (queue.people as unknown as Methods).set!({b: 2});
    (queue.get_group!('company', 'x') as Methods).set!({c: 3});

    expect(plain(queue)).to.deep.equal([
      ['track', 'early', {a: 1}],
      [
        ['get_group', 'company', 'x'],
        ['set', {c: 3}],
      ],
    ]);
    expect(plain(queue.people)).to.deep.equal([['set', {b: 2}]]);
  });

  it('takes a refusal back without an event, and refuses without a request', () => {
    const queue = start('mixpanel');
    consent('mixpanel', 'mixpanel');
    consent('mixpanel');

    expect(plain(queue)).to.deep.equal([
      ['clear_opt_in_out_tracking'],
      ['opt_out_tracking', {delete_user: false}],
    ]);
  });

  it('comes from Mixpanel', () => {
    expect(mixpanel.preset.src!(service('mixpanel'))).to.equal(
      'https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js',
    );
  });
});

describe('amplitude', () => {
  interface Call {
    readonly name: string;
    readonly args: unknown[];
    readonly resolve?: (result: unknown) => void;
  }
  const calls = ({_q}: Record<string, unknown>) => (_q as Call[]).map(({name, args}) => [name, ...args]);

  it('waits as the snippet does, without forms, clicks and what the console switches on', () => {
    const queue = start('amplitude', {text: 'x', serverZone: 'EU'});

    expect(queue.invoked).to.equal(true);
    expect(queue._iq).to.deep.equal({});
    expect(calls(queue)).to.deep.equal([
      ['init', HEX, {autocapture: {formInteractions: false}, fetchRemoteConfig: false, serverZone: 'EU'}],
    ]);
  });

  it('answers calls with the promise of their result', async () => {
    const queue = start('amplitude');
    const {promise} = queue.track!('early', {a: 1}) as {promise: Promise<unknown>};
    const call = (queue._q as unknown as Call[]).at(-1)!;

    expect([call.name, ...call.args]).to.deep.equal(['track', 'early', {a: 1}]);
    call.resolve!('sent');
    expect(await promise).to.equal('sent');
  });

  it('collects what is said of a user until the script takes it over', () => {
    const queue = start('amplitude');
    const Identify = queue.Identify as unknown as new () => Methods;
    const identify = new Identify();

    expect((identify.set!('a', 1) as Methods).add!('b', 2)).to.equal(identify);
    expect(calls(identify)).to.deep.equal([
      ['set', 'a', 1],
      ['add', 'b', 2],
    ]);
  });

  it('lets the script fill it', () => {
    const queue = start('amplitude');
    const track = () => {};
    Object.assign(queue, {track});

    expect(queue.track).to.equal(track);
  });

  it('is opted in and out', () => {
    const queue = start('amplitude');
    consent('amplitude', 'amplitude');
    consent('amplitude');

    expect(calls(queue).slice(1)).to.deep.equal([
      ['setOptOut', false],
      ['setOptOut', true],
    ]);
  });

  it('comes from Amplitude, in one version', () => {
    expect(amplitude.preset.src!(service('amplitude'))).to.match(
      /^https:\/\/cdn\.amplitude\.com\/libs\/analytics-browser-[\d.]+-min\.js\.gz$/,
    );
  });
});

describe('segment', () => {
  type Middleware = (params: {payload: {obj: {context: object}}; next: (payload: unknown) => void}) => void;

  const passes = (middleware: Middleware) => {
    const payload = {obj: {context: {page: 1}}};
    let passed: unknown;
    middleware({payload, next: (each) => (passed = each)});
    return passed;
  };

  it('waits as the snippet does: the middleware and the first page come first', () => {
    const queue = start('segment', {title: 'x', integrations: {All: false}});
    queue.track!('early', {a: 1});

    expect(Array.isArray(queue)).to.equal(true);
    expect(queue._writeKey).to.equal(ids.segment);
    expect(queue._loadOptions).to.deep.equal({integrations: {All: false}});
    expect(Boolean(queue._cdn)).to.equal(false);
    const [[first, middleware], ...rest] = plain(queue) as [[string, unknown], ...unknown[]];
    expect([first, typeof middleware]).to.deep.equal(['addSourceMiddleware', 'function']);
    expect(rest).to.deep.equal([['page'], ['track', 'early', {a: 1}]]);
  });

  it('lets events through only with consent, and stamps it on them', () => {
    const [[, middleware]] = plain(start('segment')) as [[string, Middleware]];

    consent('segment', 'segment', 'analytics');
    expect(passes(middleware)).to.deep.equal({
      obj: {
        context: {
          page: 1,
          consent: {categoryPreferences: {analytics: true, functional: false, marketing: false}},
        },
      },
    });

    consent('segment', 'analytics');
    expect(passes(middleware)).to.equal(undefined);
  });

  it('goes on through the real object for code that kept the queue', () => {
    const queue = start('segment');
    const seen: unknown[][] = [];
    globals.analytics = {track: (...args: unknown[]) => void seen.push(args)};

    queue.track!('late', 1);

    expect(seen).to.deep.equal([['late', 1]]);
    expect(plain(queue)).to.have.lengthOf(2);
  });

  it('forgets who the visitor is', () => {
    const queue = start('segment');
    segment.preset.destroy!(service('segment'), context());

    expect(plain(queue).at(-1)).to.deep.equal(['reset']);
  });

  it('comes from Segment, under the write key', () => {
    expect(segment.preset.src!(service('segment'))).to.equal(
      `https://cdn.segment.com/analytics.js/v1/${ids.segment}/analytics.min.js`,
    );
  });
});

describe('sentry', () => {
  /** What the loader does when the SDK has come. */
  const arrive = (sdk: object) => {
    globals.Sentry = sdk;
    (globals.sentryOnLoad as () => void)();
  };

  it('starts with errors only and nothing personal, and then makes the calls that waited', () => {
    const queue = start('sentry', {vendor: 'x', environment: 'production'});
    consent('sentry', 'sentry');
    queue.setTag!('a', 1);
    queue.captureException!('early');

    const seen: unknown[][] = [];
    const record =
      (name: string) =>
      (...args: unknown[]) =>
        void seen.push([name, ...args]);
    arrive({init: record('init'), setTag: record('setTag'), captureException: record('captureException')});

    expect(seen).to.deep.equal([
      [
        'init',
        {
          tracesSampleRate: 0,
          replaysSessionSampleRate: 0,
          replaysOnErrorSampleRate: 0,
          sendDefaultPii: false,
          dataCollection: {
            userInfo: false,
            cookies: false,
            httpHeaders: false,
            httpBodies: [],
            urlQueryParams: false,
          },
          environment: 'production',
          enabled: true,
        },
      ],
      ['setTag', 'a', 1],
      ['captureException', 'early'],
    ]);
  });

  it('lets the loader put the queue of its own over ours', () => {
    const queue = start('sentry');
    const captureMessage = () => {};
    (queue as Methods).captureMessage = captureMessage;

    expect(queue.captureMessage).to.equal(captureMessage);
  });

  it('is off when the SDK comes after a withdrawal', () => {
    start('sentry');
    consent('sentry', 'sentry');
    consent('sentry');

    let told: {enabled?: boolean} = {};
    arrive({init: (options: object) => (told = options)});

    expect(told.enabled).to.equal(false);
  });

  it('is switched off and on while it runs', () => {
    const options: {enabled?: boolean} = {};
    globals.Sentry = {getClient: () => ({getOptions: () => options})};

    consent('sentry');
    expect(options.enabled).to.equal(false);
    consent('sentry', 'sentry');
    expect(options.enabled).to.equal(true);
  });

  it('comes from Sentry, as its loader', () => {
    expect(sentry.preset.src!(service('sentry'))).to.equal(`https://js.sentry-cdn.com/${HEX}.min.js`);
    expect(sentry.preset.attributes!(service('sentry'))).to.deep.equal({crossorigin: ''});
  });
});

describe('intercom', () => {
  const calls = () => plain((globals.Intercom as {q: unknown}).q).map(plain);

  it('boots with the workspace, again after a withdrawal, and is shut down', () => {
    const settings = {api_base: 'https://api-iam.eu.intercom.io', app_id: 'abc12345'};
    start('intercom', {title: 'x', api_base: 'https://api-iam.eu.intercom.io'});
    expect(globals.intercomSettings).to.deep.equal(settings);

    intercom.preset.destroy!(service('intercom'), context());
    expect('intercomSettings' in globals).to.equal(false);

    start('intercom', {title: 'x', api_base: 'https://api-iam.eu.intercom.io'});
    expect(calls()).to.deep.equal([['boot', settings], ['shutdown'], ['boot', settings]]);
  });

  it('comes from Intercom, under the workspace', () => {
    expect(intercom.preset.src!(service('intercom'))).to.equal('https://widget.intercom.io/widget/abc12345');
  });
});
