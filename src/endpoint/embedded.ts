import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {optionalPackage, StartError} from './database.js';
import type {Database} from './database.js';
import {lockFolder} from './folder-lock.js';
import {journalOf} from './journal.js';

/** PGlite: PostgreSQL inside this process, its data in a folder. One connection; statements queue. */
export async function openEmbedded(folder: string): Promise<Database> {
  const {PGlite} = await optionalPackage('@electric-sql/pglite', () => import('@electric-sql/pglite'));
  await makeFolder(folder);
  const unlock = await lockFolder(folder);
  const data = join(folder, 'database');
  try {
    // Not relaxed: a statement resolves after its files are written.
    const pglite = await PGlite.create(data, {relaxedDurability: false});
    const journal = journalOf(data);
    return {
      async query<Row>(text: string, parameters: readonly unknown[] = []) {
        const {rows} = await pglite.query<Row>(text, [...parameters]);
        // Also when nothing was inserted: a repeat may not be acknowledged before the first one is on the disk.
        if (!/^\s*select/.test(text)) await journal.flush();
        return rows;
      },
      async run(text) {
        await pglite.exec(text);
        await journal.flush();
      },
      async close() {
        await pglite.close();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw new StartError(
      `The database in ${data} cannot be opened: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, {recursive: true, mode: 0o700});
  } catch (error) {
    throw new StartError(`The data folder ${folder} cannot be made: ${(error as Error).message}`);
  }
}
