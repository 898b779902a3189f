import './globals.js';
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {soglasie} from '../cli/command.js';
import {openDatabase} from '../../src/endpoint/database.js';
import {openLedger} from '../../src/endpoint/ledger.js';
import {ORIGIN, sampleEvent} from './event.js';
import {temporaryFolder} from './temporary-folder.js';

describe('the embedded database', () => {
  it('has every acknowledged event after the server was killed, three times over', async () => {
    const {folder, remove} = await temporaryFolder();
    const data = join(folder, 'data');
    const acknowledged: string[] = [];
    try {
      for (let round = 0; round < 3; round++) {
        const server = soglasie(['serve', '--port', '0', '--data', data, '--origin', ORIGIN]);
        const url = await server.printed(/Endpoint: +(\S+)\n/);
        for (let i = 0; i < 5; i++) {
          const event = sampleEvent();
          const response = await fetch(url, {
            method: 'POST',
            headers: {'content-type': 'application/json', origin: ORIGIN},
            body: JSON.stringify(event),
          });
          assert.equal(response.status, 202);
          acknowledged.push(event.recordId);
        }
        server.process.kill('SIGKILL');
        await server.ended();
      }

      // The dead server's lock is still there: opening takes it over.
      const database = await openDatabase({folder: data});
      const stored = await (await openLedger(database)).latest(100);
      await database.close();

      assert.deepEqual(stored.map(({event}) => event.recordId).sort(), acknowledged.sort());
    } finally {
      await remove();
    }
  });

  it('is opened by one process only', async () => {
    const {folder, remove} = await temporaryFolder();
    const database = await openDatabase({folder});
    try {
      const second = await soglasie(['serve', '--port', '0', '--data', folder]).ended();

      assert.equal(second.code, 1);
      assert.match(second.output, new RegExp(`in use by process ${process.pid}\\.`));
    } finally {
      await database.close();
      await remove();
    }
  });
});
