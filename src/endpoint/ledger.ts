import {isDeepStrictEqual} from 'node:util';
import type {ConsentEvent} from '../core/event.js';
import {StartError} from './database.js';
import type {Database} from './database.js';
import {migration, STEPS_TABLE, VERSION} from './schema.js';

/** An event as it is kept. */
export interface StoredEvent {
  readonly receivedAt: Date;
  readonly event: ConsentEvent;
}

/** The store of consent events. All SQL but the tables is in this file, and none of it changes or deletes a row. */
export interface Ledger {
  /** Keeps the event once; a repeat answers the first date. `conflict`: the id belongs to a different event. */
  insertEvent(event: ConsentEvent, textHash: string | null): Promise<Date | 'conflict'>;
  /** Newest first. */
  latest(count: number): Promise<readonly StoredEvent[]>;
  setting(name: string): Promise<string | undefined>;
  /** False when the setting is there already; it stays as it is. */
  createSetting(name: string, value: string): Promise<boolean>;
  /** Rejects when the database does not answer. */
  check(): Promise<void>;
}

interface EventRow {
  readonly received_at: Date;
  readonly text_hash: string | null;
  readonly body: ConsentEvent;
}

// One statement, hence one transaction: a text without its event, or an event without its text, is never left behind.
const INSERT = `
  with shown as (
    insert into consent_texts (hash, content)
    select $17::text, $18::text
    where $17::text is not null and not exists (select from consent_events where record_id = $1::uuid)
    on conflict (hash) do nothing
  )
  insert into consent_events (record_id, occurred_at, expires_at, kind, event, consent_id, previous_record_id,
    origin, path, form, profile, locale, revision, method, action, purpose, text_hash, body)
  values ($1::uuid, $2::timestamptz, $3::timestamptz, $4, $5, $6::uuid, $7::uuid,
    $8, $9, $10, $11, $12, $13, $14, $15, $16, $17::text, $19::jsonb)
  on conflict (record_id) do nothing
  returning received_at`;

const FIND = 'select received_at, text_hash, body from consent_events where record_id = $1';

const LATEST = `
  select received_at, text_hash, body, content
  from consent_events left join consent_texts on hash = text_hash
  order by received_at desc, record_id desc
  limit $1`;

/** The ledger in this database; makes or updates its tables. */
export async function openLedger(database: Database): Promise<Ledger> {
  await migrate(database);
  return {
    async insertEvent(event, textHash) {
      // The text has its own table; there each is kept once, however often it was shown.
      const body = {...event, text: null};
      const [inserted] = await database.query<{received_at: Date}>(INSERT, [
        event.recordId,
        event.occurredAt,
        event.expiresAt,
        event.kind,
        event.event,
        event.consentId,
        event.previousRecordId,
        event.scope.origin,
        event.scope.path,
        event.scope.form,
        event.profile,
        event.locale,
        event.revision,
        event.method,
        event.action,
        event.purpose,
        textHash,
        event.text?.content ?? null,
        JSON.stringify(body),
      ]);
      if (inserted) return inserted.received_at;
      const [known] = await database.query<EventRow>(FIND, [event.recordId]);
      if (!known) throw new Error('The event was neither inserted nor found.');
      return known.text_hash === textHash && isDeepStrictEqual(known.body, body)
        ? known.received_at
        : 'conflict';
    },

    async latest(count) {
      const rows = await database.query<EventRow & {content: string | null}>(LATEST, [count]);
      return rows.map(({received_at, text_hash, body, content}) => ({
        receivedAt: received_at,
        event: {...body, text: content === null ? null : {hash: text_hash, content}},
      }));
    },

    async setting(name) {
      const sql = 'select value from endpoint_settings where name = $1';
      const [row] = await database.query<{value: string}>(sql, [name]);
      return row?.value;
    },

    async createSetting(name, value) {
      const sql =
        'insert into endpoint_settings (name, value) values ($1, $2) on conflict do nothing returning name';
      return (await database.query(sql, [name, value])).length > 0;
    },

    async check() {
      await database.query('select 1');
    },
  };
}

async function migrate(database: Database): Promise<void> {
  await database.run(STEPS_TABLE);
  const [row] = await database.query<{step: number}>(
    'select coalesce(max(step), 0) as step from schema_steps',
  );
  const taken = Number(row?.step ?? 0);
  if (taken > VERSION)
    throw new StartError(
      `The database was made by a newer version (step ${taken}, this one knows ${VERSION}). Update the package.`,
    );
  if (taken < VERSION) await database.run(migration(taken));
}
