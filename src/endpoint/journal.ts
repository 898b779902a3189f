import {open, readdir} from 'node:fs/promises';
import {join} from 'node:path';

export interface Journal {
  /** Resolves once everything written before the call is on the disk. */
  flush(): Promise<void>;
}

/**
 * The write-ahead log of an embedded database. PGlite hands every write to the operating system before a statement
 * resolves, so a killed process loses nothing; but it never asks for fsync (it runs with `fsync = off`, and its file
 * system layer has none), so a power cut would. From the log PostgreSQL restores the rest by itself.
 */
export function journalOf(data: string): Journal {
  const folder = join(data, 'pg_wal');
  let running: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | undefined;
  return {
    // All who ask while one flush runs share the next one.
    flush: () =>
      (waiting ??= running
        .catch(() => {}) // told to those who waited for it
        .then(() => {
          waiting = undefined;
          return (running = flushFolder(folder));
        })),
  };
}

async function flushFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, {withFileTypes: true});
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(folder, entry.name));
  for (const file of files) await flushFile(file);
}

async function flushFile(path: string): Promise<void> {
  const file = await open(path, 'r+').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return; // a segment may be recycled between the listing and here
    throw error;
  });
  try {
    await file?.datasync();
  } finally {
    await file?.close();
  }
}
