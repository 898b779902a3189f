/**
 * The tables, step by step. A step that was released is never edited: a change is a new step. Nothing here is newer than
 * PostgreSQL 15, and nothing needs an extension, a trigger or a procedural language.
 *
 * Rows are only ever added: the ledger holds no statement that changes or deletes one.
 */
export const STEPS: readonly string[] = [
  `
  create table if not exists consent_texts (
    hash text primary key,
    content text not null,
    first_seen_at timestamptz not null default date_trunc('milliseconds', now())
  );

  create table if not exists consent_events (
    record_id uuid primary key,
    received_at timestamptz not null default date_trunc('milliseconds', now()),
    occurred_at timestamptz not null,
    expires_at timestamptz not null,
    kind text not null,
    event text not null,
    consent_id uuid,
    previous_record_id uuid,
    origin text not null,
    path text not null,
    form text,
    profile text not null,
    locale text not null,
    revision text not null,
    method text not null,
    action text not null,
    purpose text,
    text_hash text references consent_texts (hash),
    body jsonb not null
  );

  create index if not exists consent_events_received on consent_events (received_at desc);
  create index if not exists consent_events_consent on consent_events (consent_id);

  create table if not exists endpoint_settings (
    name text primary key,
    value text not null
  );
  `,
];

/** Number of the newest step. */
export const VERSION = STEPS.length;

/** One text of statements, so that server and embedded database run it as one transaction. */
export function migration(from: number): string {
  // Two servers that start together would both create the tables; the second waits here until the first has.
  const lock = 'select pg_advisory_xact_lock(7305513);';
  const steps = STEPS.slice(from).map(
    (step, index) =>
      `${step} insert into schema_steps (step) values (${from + index + 1}) on conflict do nothing;`,
  );
  return lock + steps.join('\n');
}

/** Where the steps that were taken are written down. */
export const STEPS_TABLE = `
  select pg_advisory_xact_lock(7305513);
  create table if not exists schema_steps (
    step integer primary key,
    taken_at timestamptz not null default now()
  );
`;
