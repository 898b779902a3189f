// The services and what is made from them. Reads TypeScript: `node --import tsx scripts/services.mjs [--check]`.
// Without --check it writes; with it, it fails with one line for each fault of a service, or where a made file is old.
import {readFileSync, writeFileSync} from 'node:fs';
import {faultsOf} from './services/check.mjs';
import {makeFiles} from './services/make.mjs';
import {readCatalogue} from './services/read.mjs';

const root = new URL('../', import.meta.url);
const catalogue = await readCatalogue();

if (process.argv.includes('--check')) {
  const faults = [...faultsOf(catalogue), ...(await staleFiles())];
  for (const fault of faults) console.error(fault);
  console.log(`${catalogue.services.length} services, ${faults.length} faults.`);
  if (faults.length) process.exit(1);
} else
  for (const [path, text] of await makeFiles(catalogue)) {
    if (read(path) === text) continue;
    writeFileSync(new URL(path, root), text);
    console.log('wrote ' + path);
  }

async function staleFiles() {
  try {
    return [...(await makeFiles(catalogue))]
      .filter(([path, text]) => read(path) !== text)
      .map(([path]) => `${path} is old: run \`npm run services:write\`.`);
  } catch (error) {
    return [`Nothing can be made of these facts: ${error.message}`];
  }
}

function read(path) {
  try {
    return readFileSync(new URL(path, root), 'utf8');
  } catch {
    return undefined; // not made yet
  }
}
