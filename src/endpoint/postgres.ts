import {optionalPackage, StartError} from './database.js';
import type {Database} from './database.js';

/** A PostgreSQL server, or anything that speaks its protocol. */
export async function openPostgres(url: string, log: (line: string) => void = () => {}): Promise<Database> {
  const {default: pg} = await optionalPackage('pg', () => import('pg'));
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5000,
    // An unanswered statement must turn into a 503 while the visitor's browser still listens.
    query_timeout: 10_000,
  });
  // Without a listener a dropped idle connection would end the process; the pool opens a new one by itself.
  pool.on('error', (error) => log(`database connection lost: ${error.message}`));
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end();
    throw new StartError(`The database at DATABASE_URL does not answer: ${reasonOf(error)}`);
  }
  return {
    query: async (text, parameters = []) => (await pool.query(text, [...parameters])).rows,
    run: async (text) => void (await pool.query(text)),
    close: () => pool.end(),
  };
}

/** Refused on every address of a host name, the error is a list with an empty text of its own. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(String).join('; ');
  return error instanceof Error ? error.message : String(error);
}
