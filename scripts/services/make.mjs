// The files that are made from the services, by path.
import {format, resolveConfig} from 'prettier';
import {hostsOf} from './hosts.mjs';
import {importsOf} from './imports.mjs';
import {localesOf} from './locales.mjs';
import {pageOf} from './page.mjs';

export async function makeFiles({services, dictionaries}) {
  const whole = services.filter(({preset, facts}) => preset && facts);
  return new Map([
    await formatted('src/services/imports.ts', importsOf(whole)),
    await formatted('src/i18n/files.ts', localesOf(Object.keys(dictionaries))),
    await formatted('src/guard/known-hosts.ts', hostsOf(whole)),
    ['docs/services.md', pageOf(whole, dictionaries.en)],
  ]);
}

async function formatted(path, code) {
  return [path, await format(code, {...(await resolveConfig(path)), filepath: path})];
}
