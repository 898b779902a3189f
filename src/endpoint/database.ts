/** All that the ledger needs to know about a database. */
export interface Database {
  /** One statement with parameters `$1`, `$2`, …; answers its rows. Durable when the promise resolves. */
  query<Row>(text: string, parameters?: readonly unknown[]): Promise<readonly Row[]>;
  /** Several statements without parameters, as one transaction. */
  run(text: string): Promise<void>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** `postgres://…` of a server; without it the embedded database in `folder` is opened. */
  readonly url?: string | undefined;
  readonly folder: string;
  readonly log?: (line: string) => void;
}

/** A mistake of whoever starts the server: its text is all there is to say, no stack. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** Opens the server's database, or the embedded one. Each is loaded only when it is asked for: both packages are optional. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  if (options.url) {
    const {openPostgres} = await import('./postgres.js');
    return openPostgres(options.url, options.log);
  }
  const {openEmbedded} = await import('./embedded.js');
  return openEmbedded(options.folder);
}

/** The package, or an error that names the line which brings it along. */
export async function optionalPackage<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    if (code !== 'ERR_MODULE_NOT_FOUND' || !message.includes(`'${name}'`)) throw error;
    throw new StartError(
      `The package ${name} is not installed. Run:\n\n  npx -p soglasie -p ${name} soglasie serve\n\n` +
        `or add it to the project: npm install ${name}`,
    );
  }
}
