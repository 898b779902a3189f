// Every test, one after the other: types, unit tests in the browser, the server's tests, whole-page stories.
// `node scripts/test.mjs node` or `e2e` runs one part. The last line is the sum.
import {spawn} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {resolveBrowser} from './browser.mjs';

const only = process.argv[2];
const sums = {passed: 0, failed: 0, skipped: 0};

const filesIn = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `${folder}/${file}`);

const parts = {
  unit: {
    command: ['node_modules/@web/test-runner/dist/bin.js'],
    count: /^unit: (?<passed>\d+) passed, (?<failed>\d+) failed, (?<skipped>\d+) skipped/gm,
  },
  node: {
    command: nodeTests([
      ...filesIn('test/endpoint'),
      ...filesIn('test/cli'),
      'test/core/event-schema.test.ts',
      'test/services-check.test.ts',
    ]),
  },
  // Stories wait for the network more than they work: two at a time.
  e2e: {command: nodeTests([...filesIn('test/e2e'), ...filesIn('test/e2e/services')], 2)},
};

/** As many files at a time: they share two processors. */
function nodeTests(files, atATime = 1) {
  return ['--import', 'tsx', '--test', `--test-concurrency=${atATime}`, '--test-reporter=spec', ...files];
}

const {executablePath} = await resolveBrowser();
for (const [name, {command, count}] of Object.entries(parts)) {
  if (only && only !== name) continue;
  console.log(`\n── ${name}`);
  const {code, output} = await run(command, {CHROME_PATH: executablePath});
  const before = sums.failed;
  if (count) for (const {groups} of output.matchAll(count)) for (const key in sums) sums[key] += +groups[key];
  else
    for (const [, word, number] of output.matchAll(/^ℹ (pass|fail|cancelled|skipped) (\d+)$/gm))
      sums[{pass: 'passed', fail: 'failed', cancelled: 'failed', skipped: 'skipped'}[word]] += +number;
  if (code && sums.failed === before) sums.failed++; // it broke before it could count
}
console.log(`\n${sums.passed} passed, ${sums.failed} failed, ${sums.skipped} skipped`);
process.exit(sums.failed || !sums.passed ? 1 : 0);

function run(command, env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, {
      env: {...process.env, ...env},
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
