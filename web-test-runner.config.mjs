import {fileURLToPath} from 'node:url';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {resolveBrowser} from './scripts/browser.mjs';

/** One plain line with the sums, for `scripts/test.mjs`. */
const count = {
  onTestRunFinished({sessions}) {
    let [passed, failed, skipped] = [0, 0, 0];
    const walk = (suite) => {
      for (const test of suite.tests) test.skipped ? skipped++ : test.passed ? passed++ : failed++;
      suite.suites.forEach(walk);
    };
    for (const session of sessions) {
      const before = failed;
      if (session.testResults) walk(session.testResults);
      if (!session.passed && failed === before) failed++; // a file that did not load has no tests to count
    }
    process.stdout.write(`\nunit: ${passed} passed, ${failed} failed, ${skipped} skipped\n`);
  },
};

export default {
  files: [
    'test/**/*.test.ts',
    'test/**/*.test.html',
    '!test/endpoint/**',
    '!test/cli/**',
    '!test/e2e/**',
    '!test/core/event-schema.test.ts',
    '!test/services-check.test.ts',
  ],
  nodeResolve: {exportConditions: ['development']},
  concurrency: 1, // cookies and storage belong to the origin, which all files share
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.base.json', import.meta.url)),
      define: {__DEV__: 'true', __VERSION__: '"0.0.0-test"'},
    }),
  ],
  browsers: [chromeLauncher({launchOptions: await resolveBrowser()})],
  reporters: [defaultReporter({reportTestProgress: false}), count],
  testFramework: {config: {timeout: 5000}},
  coverageConfig: {
    include: ['src/**'],
    exclude: ['src/endpoint/**', 'src/cli/**'],
    reporters: ['text-summary'],
  },
};
