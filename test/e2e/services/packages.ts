import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {build} from 'esbuild';
import {ROOT} from '../harness/readme.js';
import {TABLE} from './table.js';

/** The vendor's own code as the npm registry has it, and just enough of the vendor's servers for it to go on. */
export interface Package {
  readonly script: () => Promise<string>;
  readonly options?: object;
  /** Hosts that it talks to, beside the one of its script. */
  readonly hosts: readonly string[];
  /** What they answer, by the beginning of host and path; all else gets `{}`. */
  readonly answers?: Readonly<Record<string, unknown>>;
  /** A call of the page. */
  readonly call: string;
  /** Where what it collects arrives: beginning of host and path. */
  readonly hit: string;
  /** True where it leaves something in the browser. */
  readonly leaves: boolean;
}

const file = (path: string) => () => readFile(join(ROOT, 'node_modules', path), 'utf8');
const bundled = (contents: string) => async () => {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: ROOT},
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'silent',
  });
  return outputFiles[0]!.text; // one entry, one file
};

const {options: segment} = TABLE.segment as {options: {id: string}};
const {options: sentry} = TABLE.sentry as {options: {id: string}};

/** By the id of the service. */
export const PACKAGES: Readonly<Record<string, Package>> = {
  posthog: {
    script: file('posthog-js/dist/array.js'),
    // It would take a browser that is steered by a test for a robot.
    options: {opt_out_useragent_filter: true},
    hosts: ['us.i.posthog.com'],
    call: `posthog.capture('order')`,
    hit: 'us.i.posthog.com/e/',
    leaves: true,
  },
  mixpanel: {
    script: file('mixpanel-browser/dist/mixpanel.min.js'),
    hosts: ['api-js.mixpanel.com'],
    call: `mixpanel.track('order')`,
    hit: 'api-js.mixpanel.com/track/',
    leaves: true,
  },
  amplitude: {
    script: file('@amplitude/analytics-browser/lib/scripts/amplitude-min.js'),
    hosts: ['api2.amplitude.com', 'sr-client-cfg.amplitude.com'],
    answers: {'api2.amplitude.com/2/httpapi': {code: 200}},
    call: `amplitude.track('order')`,
    hit: 'api2.amplitude.com/2/httpapi',
    leaves: true,
  },
  segment: {
    script: file('@segment/analytics-next/dist/umd/standalone.js'),
    hosts: ['api.segment.io'],
    answers: {
      [`cdn.segment.com/v1/projects/${segment.id}/settings`]: {
        integrations: {'Segment.io': {apiKey: segment.id}},
        plan: {},
        metrics: {sampleRate: 0},
        remotePlugins: [],
      },
    },
    call: `analytics.track('order')`,
    hit: 'api.segment.io/v1/t',
    leaves: true,
  },
  // The vendor's loader is not in the registry: what it does is played, what it loads is real.
  sentry: {
    script: bundled(`import * as Sentry from '@sentry/browser';
      window.Sentry = {...Sentry};
      window.sentryOnLoad();`),
    options: {dsn: `https://${sentry.id}@o1.ingest.sentry.io/1`},
    hosts: ['o1.ingest.sentry.io'],
    call: `Sentry.captureMessage('order')`,
    hit: 'o1.ingest.sentry.io/api/1/envelope/',
    leaves: false,
  },
  // A package for bundlers, told by the attributes of its script what the vendor's own script is told.
  plausible: {
    script: bundled(`import Plausible from 'plausible-tracker';
      const {domain, api} = document.currentScript.dataset;
      const {enableAutoPageviews, trackEvent} = Plausible({domain, apiHost: new URL(api).origin});
      enableAutoPageviews();
      window.plausible = trackEvent;`),
    hosts: [],
    call: `plausible('order')`,
    hit: 'plausible.io/api/event',
    leaves: false,
  },
};
