import { a as optionalPackage, S as StartError } from './database.js';

async function openPostgres(url, log = () => {
}) {
  const { default: pg } = await optionalPackage("pg", () => import('pg'));
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5e3,
    // An unanswered statement must turn into a 503 while the visitor's browser still listens.
    query_timeout: 1e4
  });
  pool.on("error", (error) => log(`database connection lost: ${error.message}`));
  try {
    await pool.query("select 1");
  } catch (error) {
    await pool.end();
    throw new StartError(`The database at DATABASE_URL does not answer: ${reasonOf(error)}`);
  }
  return {
    query: async (text, parameters = []) => (await pool.query(text, [...parameters])).rows,
    run: async (text) => void await pool.query(text),
    close: () => pool.end()
  };
}
function reasonOf(error) {
  if (error instanceof AggregateError) return error.errors.map(String).join("; ");
  return error instanceof Error ? error.message : String(error);
}

export { openPostgres };
