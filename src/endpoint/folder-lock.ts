import {randomUUID} from 'node:crypto';
import {link, readFile, rename, unlink, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {StartError} from './database.js';

/** Who holds the folder. A process id alone may be another program's by now; the start time tells them apart. */
interface Holder {
  readonly pid: number;
  readonly startedAt: string | null;
}

/** Folders of this process: its own id in a lock says nothing, as ids come back after a restart (in containers at once). */
const held = new Set<string>();

/**
 * Takes the folder for this process: two servers in one folder would destroy the database, and PGlite does not notice.
 * A lock whose process is gone is taken over. Answers the function that gives the folder back.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(resolve(folder), 'lock');
  if (held.has(path)) throw new StartError(`The data folder ${folder} is already open in this process.`);
  held.add(path);
  try {
    await takeLock(path, folder);
  } catch (error) {
    held.delete(path);
    throw error;
  }
  return async () => {
    await unlink(path);
    held.delete(path);
  };
}

async function takeLock(path: string, folder: string): Promise<void> {
  const own: Holder = {pid: process.pid, startedAt: await startOf(process.pid)};
  while (!(await created(path, JSON.stringify(own)))) {
    const text = await readFile(path, 'utf8').catch(() => ''); // gone in between: the next turn sees to it
    const holder = parseHolder(text);
    if (holder && (await isAlive(holder)))
      throw new StartError(
        `The data folder ${folder} is in use by process ${holder.pid}. ` +
          'Stop it first, or choose another folder with --data.',
      );
    await removeStale(path, text);
  }
}

async function created(path: string, text: string): Promise<boolean> {
  // A link appears with its content, so that nobody reads a lock that is not written yet.
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, text);
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await unlink(draft);
  }
}

/** Moves the lock away and looks at it again: another starter may have replaced it in between. */
async function removeStale(path: string, seen: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if ((await readFile(aside, 'utf8')) !== seen) await link(aside, path).catch(() => {});
  await unlink(aside);
}

async function isAlive(holder: Holder): Promise<boolean> {
  // Our own id, and `held` does not know the folder: an earlier process had the id.
  if (holder.pid === process.pid) return false;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    // EPERM: it is there and belongs to somebody else.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return holder.startedAt === null || holder.startedAt === (await startOf(holder.pid));
}

/** Start time of a process in clock ticks since boot; null where the system has no /proc. */
async function startOf(pid: number): Promise<string | null> {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // Field 22; the second is the name in brackets and may hold spaces.
  return line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

function parseHolder(text: string): Holder | undefined {
  try {
    const {pid, startedAt} = JSON.parse(text) as Holder;
    if (Number.isSafeInteger(pid)) return {pid, startedAt};
  } catch {
    return; // half a file after a full disk: nobody holds it
  }
}
