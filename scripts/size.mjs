// Prints what a visitor downloads: every file of dist/ raw, gzip and brotli, and the sums that have a budget.
import {readFileSync, readdirSync, statSync} from 'node:fs';
import {join, relative} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

const KB = 1024;

const dist = new URL('../dist/', import.meta.url).pathname;
const rows = list(dist)
  .filter((path) => path.endsWith('.js') && !path.endsWith('.dev.js') && !path.includes('/cli/'))
  .map((path) => {
    const bytes = readFileSync(path);
    const gzip = gzipSync(bytes, {level: 9}).length;
    const brotli = brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
    return {file: relative(dist, path), raw: bytes.length, gzip, brotli};
  });

console.log(line('file', 'raw', 'gzip', 'brotli'));
for (const {file, raw, gzip, brotli} of rows) console.log(line(file, raw, gzip, brotli));

/** Brotli bytes; what a visitor downloads in each situation. */
const budgets = [
  {name: 'loader, with Metrika and GA', limit: 4.5 * KB, files: ['soglasie.js']},
  {name: 'loader with the guard, instead', limit: 5.5 * KB, files: ['soglasie-guard.js']},
  {
    name: 'until the notice is shown',
    limit: 10 * KB,
    files: ['soglasie.js', 'soglasie-ui.js', 'locales/ru.js'],
  },
  {
    name: 'preferences, on top of that',
    limit: 10 * KB,
    files: [
      'soglasie-preferences.js',
      'chunks/base.js',
      'locales/ru.preferences.js',
      'locales/ru.services.js',
    ],
  },
  {name: 'what follows a decision', limit: 2.5 * KB, files: ['soglasie-follow-up.js']},
  {name: 'the way back', limit: 1 * KB, files: ['soglasie-settings.js', 'locales/ru.settings.js']},
  {
    // Beside the base, which it shares with the preferences.
    name: 'placeholders for held frames',
    limit: 4 * KB,
    files: ['soglasie-resources.js', 'soglasie-embed.js', 'locales/ru.embed.js'],
  },
  {name: 'the largest other service', limit: 0.5 * KB, files: [largestService()]},
];

let over = 0;
console.log('\n' + line('sum (brotli)', 'bytes', 'budget', ''));
for (const {name, limit, files} of budgets) {
  const sum = files.reduce((total, file) => total + rows.find((row) => row.file === file).brotli, 0);
  if (sum > limit) over++;
  console.log(line(name, sum, limit, sum > limit ? `OVER by ${sum - limit}` : 'ok'));
}
if (process.argv.includes('--strict') && over) process.exit(1);

/** What a page downloads of one configured service; what its visitor may read of it is another file. */
function largestService() {
  const services = rows.filter(({file}) => file.startsWith('services/') && !file.endsWith('.facts.js'));
  return services.reduce((a, b) => (b.brotli > a.brotli ? b : a)).file;
}

function line(name, ...cells) {
  return name.padEnd(34) + cells.map((cell) => String(cell).padStart(12)).join('');
}

function list(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (!statSync(path).isDirectory()) return [path];
    return name === 'types' ? [] : list(path);
  });
}
