// The unit tests in Firefox and WebKit; run by test-browsers.mjs.
import {chromeLauncher, puppeteerCore} from '@web/test-runner-chrome';
import base from '../web-test-runner.config.mjs';
import {webKitLauncher} from '../test/e2e/harness/engines/launcher.ts';
import {resolveEngines} from './engines.mjs';

/** Test files that do not run there, each with its reason. */
const LEFT_OUT = {
  Firefox: {
    'test/elements/embed.test.ts': 'asks for light and dark, which only Chromium can be asked for',
    'test/embed.test.ts': 'reads layout shifts, which only Chromium measures',
    'test/gate/markup.test.ts':
      'its slow files are slow in Chromium and WebKit only, and Firefox runs an inline module that a script adds when it likes',
    'test/guard/guard.test.ts': 'compares messages with those of Chromium',
  },
  WebKit: {
    'test/elements/embed.test.ts': 'asks for light and dark, which only Chromium can be asked for',
    'test/embed.test.ts': 'reads layout shifts, which only Chromium measures',
    'test/follow-up/forget.test.ts': 'blocks localStorage by a property that WebKit does not let it replace',
    'test/guard/guard.test.ts':
      'waits for a refused WebSocket to close, which WebKitGTK does not say of a port that it blocks',
  },
};

const {firefox, webkit} = resolveEngines();
const launchers = {
  Firefox:
    firefox &&
    chromeLauncher({puppeteer: puppeteerCore, launchOptions: {browser: 'firefox', executablePath: firefox}}),
  WebKit: webkit && webKitLauncher(webkit),
};

const groups = Object.entries(launchers).flatMap(([name, browser]) => {
  if (!browser) return [];
  for (const [file, reason] of Object.entries(LEFT_OUT[name]))
    console.log(`Left out in ${name}: ${file} (${reason}).`);
  const files = [...base.files, ...Object.keys(LEFT_OUT[name]).map((file) => '!' + file)];
  return {name, browsers: [browser], files};
});

const {files, browsers, ...rest} = base;

export default {
  ...rest,
  groups,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 60_000,
};
