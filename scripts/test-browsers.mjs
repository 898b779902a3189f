// The story of a page, and the unit tests, in Firefox and WebKitGTK; the story in Chromium too, so that a difference is seen.
// Brings the browsers in where it can, and says what it leaves out. The last line is the sum.
import {spawn} from 'node:child_process';
import {resolveBrowser} from './browser.mjs';
import {resolveEngines} from './engines.mjs';

const {executablePath} = await resolveBrowser();
const engines = resolveEngines();
const sums = {passed: 0, failed: 0, skipped: 0};

console.log('\n── stories');
const stories = await run('--test', '--test-reporter=spec', 'test/e2e/engines/stories.test.ts');
for (const [, word, number] of stories.output.matchAll(/^ℹ (pass|fail|cancelled|skipped) (\d+)$/gm))
  sums[{pass: 'passed', fail: 'failed', cancelled: 'failed', skipped: 'skipped'}[word]] += +number;
if (stories.code && !sums.failed) sums.failed++; // it broke before it could count

if (engines.firefox || engines.webkit) {
  console.log('\n── unit');
  const before = sums.failed;
  const unit = await run(
    'node_modules/@web/test-runner/dist/bin.js',
    '--config',
    'scripts/engines.config.mjs',
  );
  const count = /^unit: (?<passed>\d+) passed, (?<failed>\d+) failed, (?<skipped>\d+) skipped/gm;
  for (const {groups} of unit.output.matchAll(count)) for (const key in sums) sums[key] += +groups[key];
  if (unit.code && sums.failed === before) sums.failed++;
}

console.log(`\n${sums.passed} passed, ${sums.failed} failed, ${sums.skipped} skipped`);
process.exit(sums.failed || !sums.passed ? 1 : 0);

/** TypeScript is read as it is: the drivers of the browsers are part of the tests. */
function run(...command) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', ...command], {
      env: {...process.env, CHROME_PATH: executablePath},
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
      process.stdout.write(data);
    });
    child.on('close', (code) => resolve({code, output: output.replace(/\u001b\[[\d;]*[A-Za-z]/g, '')}));
  });
}
