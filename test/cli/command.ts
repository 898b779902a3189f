import {spawn} from 'node:child_process';
import type {ChildProcessWithoutNullStreams} from 'node:child_process';
import {once} from 'node:events';

const ARGUMENTS = ['--import', 'tsx', '--import', './test/endpoint/globals.ts', 'src/cli/soglasie.ts'];

export interface RunningCommand {
  readonly process: ChildProcessWithoutNullStreams;
  /** All that was printed so far. */
  output(): string;
  /** What the first group of the pattern matched; rejects when the command ends first. */
  printed(pattern: RegExp): Promise<string>;
  ended(): Promise<{code: number | null; output: string}>;
}

/** `soglasie …` from the sources. */
export function soglasie(args: readonly string[], env: NodeJS.ProcessEnv = {}): RunningCommand {
  return start(process.execPath, [...ARGUMENTS, ...args], env);
}

export function start(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): RunningCommand {
  // What the tests' own environment says must not reach the command.
  const unset = {DATABASE_URL: undefined, PORT: undefined, SOGLASIE_ORIGINS: undefined};
  const child = spawn(program, args, {env: {...process.env, ...unset, ...env}});
  let output = '';
  const exit = once(child, 'close').then(([code]) => ({code: code as number | null, output}));
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      child.emit('printed');
    });
  return {
    process: child,
    output: () => output,
    ended: () => exit,
    printed: (pattern) =>
      new Promise((done, fail) => {
        const look = () => {
          const found = pattern.exec(output);
          if (found) done(found[1] ?? found[0]);
        };
        child.on('printed', look);
        void exit.then(({code}) => fail(new Error(`ended with ${code} before ${pattern}:\n${output}`)));
        look();
      }),
  };
}
