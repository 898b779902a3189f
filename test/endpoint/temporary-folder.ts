import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** A new folder, and the function that deletes it. */
export async function temporaryFolder(): Promise<{folder: string; remove: () => Promise<void>}> {
  const folder = await mkdtemp(join(tmpdir(), 'soglasie-'));
  return {folder, remove: () => rm(folder, {recursive: true, force: true, maxRetries: 5})};
}
