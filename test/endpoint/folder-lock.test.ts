import './globals.js';
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {lockFolder} from '../../src/endpoint/folder-lock.js';
import {temporaryFolder} from './temporary-folder.js';

describe('lockFolder', () => {
  let folder: string;
  let remove: () => Promise<void>;
  beforeEach(async () => void ({folder, remove} = await temporaryFolder()));
  afterEach(() => remove());

  const leaveLock = (text: string) => writeFile(join(folder, 'lock'), text);

  it('lets one in, the next after it, and leaves nothing behind', async () => {
    const unlock = await lockFolder(folder);
    await assert.rejects(lockFolder(folder), {name: 'StartError', message: /already open in this process/});
    await unlock();

    const again = await lockFolder(folder);
    await again();

    assert.deepEqual(await readdir(folder), []);
  });

  it('lets one of ten in that come at once', async () => {
    const results = await Promise.allSettled(Array.from({length: 10}, () => lockFolder(folder)));

    assert.equal(results.filter(({status}) => status === 'fulfilled').length, 1);
  });

  it('names the process that holds the folder', async () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    await once(other, 'spawn');
    try {
      await leaveLock(JSON.stringify({pid: other.pid, startedAt: null}));

      await assert.rejects(lockFolder(folder), {
        name: 'StartError',
        message: new RegExp(`in use by process ${other.pid}\\. Stop it first, or choose another folder`),
      });
    } finally {
      other.kill();
    }
  });

  it('takes over from a process that is gone', async () => {
    const gone = spawn(process.execPath, ['-e', '']);
    await once(gone, 'exit');
    await leaveLock(JSON.stringify({pid: gone.pid, startedAt: null}));

    await (
      await lockFolder(folder)
    )();

    assert.deepEqual(await readdir(folder), []);
  });

  it('takes over when the same id is another process by now, such as 1 in a restarted container', async () => {
    await leaveLock(JSON.stringify({pid: process.pid, startedAt: '1'}));

    await (
      await lockFolder(folder)
    )();
    await leaveLock(JSON.stringify({pid: process.ppid, startedAt: 'before the flood'}));
    await (
      await lockFolder(folder)
    )();

    assert.deepEqual(await readdir(folder), []);
  });

  it('takes over a lock that was never written to its end', async () => {
    await leaveLock('{"pid":');

    await (
      await lockFolder(folder)
    )();

    assert.deepEqual(await readdir(folder), []);
  });
});
