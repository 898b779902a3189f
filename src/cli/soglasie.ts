#!/usr/bin/env node
import {fileURLToPath} from 'node:url';
import {StartError} from '../endpoint/database.js';
import {serve, SERVE_HELP} from './serve.js';
import {UsageError} from './usage-error.js';

const HELP = `soglasie ${__VERSION__}

Usage: soglasie <command> [options]

Commands:
  serve      run the endpoint that stores consent events

Options:
  --help     this text; after a command, its options
  --version  the version
`;

/** Exit codes follow the custom of Unix: 1 = it failed, 2 = it was called wrongly. */
async function main([command, ...rest]: readonly string[]): Promise<number> {
  if (command === '--version') return print(__VERSION__);
  if (command === '--help') return print(HELP);
  if (command === 'serve') {
    if (rest.includes('--help')) return print(SERVE_HELP);
    // Bundled, this file is dist/cli/soglasie.js.
    return serve(rest, {env: process.env, dist: fileURLToPath(new URL('..', import.meta.url))});
  }
  throw new UsageError(
    command ? `There is no command "${command}".` : 'Name a command, for example: soglasie serve',
  );
}

function print(text: string): number {
  console.log(text.trimEnd());
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError) {
    console.error(`${error.message}\nsoglasie --help lists what there is.`);
    process.exitCode = 2;
  } else {
    console.error(error instanceof StartError ? error.message : error);
    process.exitCode = 1;
  }
}
