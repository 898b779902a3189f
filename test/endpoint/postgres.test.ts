import './globals.js';
import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {openDatabase} from '../../src/endpoint/database.js';
import {startPostgres} from './postgres.js';
import {tellStory} from './story.js';
import {startTestServer} from './test-server.js';

const postgres = await startPostgres();

if (postgres) {
  after(() => postgres.stop());
  tellStory('PostgreSQL', () => startTestServer({databaseUrl: postgres.url}));
} else {
  it('endpoint on PostgreSQL', {skip: 'no DATABASE_URL, and no PostgreSQL 15 or newer to start'}, () => {});
}

describe('openDatabase', () => {
  it('says in one sentence that the server does not answer', async () => {
    const opened = openDatabase({url: 'postgres://127.0.0.1:1/none', folder: '/nowhere'});

    await assert.rejects(opened, {
      name: 'StartError',
      message: /^The database at DATABASE_URL does not answer: .*ECONNREFUSED/,
    });
  });
});
