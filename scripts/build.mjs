// Builds dist/ from src/. With --check it fails when dist/ is not what the build makes.
import {execFileSync} from 'node:child_process';
import {chmodSync, readFileSync, readdirSync, rmSync, statSync} from 'node:fs';
import {join, relative} from 'node:path';
import {rollup} from 'rollup';
import {loadConfigFile} from 'rollup/loadConfigFile';

const check = process.argv.includes('--check');
const before = check ? contents('dist') : undefined;

rmSync('dist', {recursive: true, force: true});
const {options, warnings} = await loadConfigFile(
  new URL('../rollup.config.js', import.meta.url).pathname,
  {},
);
warnings.flush();
for (const entry of options) {
  const bundle = await rollup({
    ...entry,
    onwarn: (warning) => {
      throw new Error(warning.message);
    },
  });
  for (const output of entry.output) await bundle.write(output);
  await bundle.close();
}
chmodSync('dist/cli/soglasie.js', 0o755);
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
});

if (before) {
  const after = contents('dist');
  const names = new Set([...before.keys(), ...after.keys()]);
  const stale = [...names].filter((name) => before.get(name) !== after.get(name));
  if (stale.length) {
    console.error('dist/ is not what `npm run build` makes. Build and commit:\n  ' + stale.join('\n  '));
    process.exit(1);
  }
  console.log(`dist/ is up to date: ${after.size} files.`);
}

function contents(dir) {
  const files = new Map();
  const walk = (at) => {
    for (const name of readdirSync(at)) {
      const path = join(at, name);
      if (statSync(path).isDirectory()) walk(path);
      else files.set(relative(dir, path), readFileSync(path, 'utf8'));
    }
  };
  walk(dir);
  return files;
}
