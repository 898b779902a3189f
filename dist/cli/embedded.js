import { unlink, readFile, writeFile, link, rename, readdir, open, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { S as StartError, a as optionalPackage } from './database.js';
import { randomUUID } from 'node:crypto';

const held = /* @__PURE__ */ new Set();
async function lockFolder(folder) {
  const path = join(resolve(folder), "lock");
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
async function takeLock(path, folder) {
  const own = { pid: process.pid, startedAt: await startOf(process.pid) };
  while (!await created(path, JSON.stringify(own))) {
    const text = await readFile(path, "utf8").catch(() => "");
    const holder = parseHolder(text);
    if (holder && await isAlive(holder))
      throw new StartError(
        `The data folder ${folder} is in use by process ${holder.pid}. Stop it first, or choose another folder with --data.`
      );
    await removeStale(path, text);
  }
}
async function created(path, text) {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, text);
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  } finally {
    await unlink(draft);
  }
}
async function removeStale(path, seen) {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (error.code === "ENOENT") return;
    throw error;
  }
  if (await readFile(aside, "utf8") !== seen) await link(aside, path).catch(() => {
  });
  await unlink(aside);
}
async function isAlive(holder) {
  if (holder.pid === process.pid) return false;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (error.code !== "EPERM") return false;
  }
  return holder.startedAt === null || holder.startedAt === await startOf(holder.pid);
}
async function startOf(pid) {
  const line = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  return line.slice(line.lastIndexOf(")") + 2).split(" ")[19] ?? null;
}
function parseHolder(text) {
  try {
    const { pid, startedAt } = JSON.parse(text);
    if (Number.isSafeInteger(pid)) return { pid, startedAt };
  } catch {
    return;
  }
}

function journalOf(data) {
  const folder = join(data, "pg_wal");
  let running = Promise.resolve();
  let waiting;
  return {
    // All who ask while one flush runs share the next one.
    flush: () => waiting ??= running.catch(() => {
    }).then(() => {
      waiting = void 0;
      return running = flushFolder(folder);
    })
  };
}
async function flushFolder(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(folder, entry.name));
  for (const file of files) await flushFile(file);
}
async function flushFile(path) {
  const file = await open(path, "r+").catch((error) => {
    if (error.code === "ENOENT") return;
    throw error;
  });
  try {
    await file?.datasync();
  } finally {
    await file?.close();
  }
}

async function openEmbedded(folder) {
  const { PGlite } = await optionalPackage("@electric-sql/pglite", () => import('@electric-sql/pglite'));
  await makeFolder(folder);
  const unlock = await lockFolder(folder);
  const data = join(folder, "database");
  try {
    const pglite = await PGlite.create(data, { relaxedDurability: false });
    const journal = journalOf(data);
    return {
      async query(text, parameters = []) {
        const { rows } = await pglite.query(text, [...parameters]);
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
      }
    };
  } catch (error) {
    await unlock();
    throw new StartError(
      `The database in ${data} cannot be opened: ${error instanceof Error ? error.message : String(error)}`
    );
  }
}
async function makeFolder(folder) {
  try {
    await mkdir(folder, { recursive: true, mode: 448 });
  } catch (error) {
    throw new StartError(`The data folder ${folder} cannot be made: ${error.message}`);
  }
}

export { openEmbedded };
