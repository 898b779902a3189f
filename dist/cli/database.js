class StartError extends Error {
  constructor() {
    super(...arguments);
    this.name = "StartError";
  }
}
async function openDatabase(options) {
  if (options.url) {
    const { openPostgres } = await import('./postgres.js');
    return openPostgres(options.url, options.log);
  }
  const { openEmbedded } = await import('./embedded.js');
  return openEmbedded(options.folder);
}
async function optionalPackage(name, load) {
  try {
    return await load();
  } catch (error) {
    const { code, message } = error;
    if (code !== "ERR_MODULE_NOT_FOUND" || !message.includes(`'${name}'`)) throw error;
    throw new StartError(
      `The package ${name} is not installed. Run:

  npx -p soglasie -p ${name} soglasie serve

or add it to the project: npm install ${name}`
    );
  }
}

export { StartError as S, optionalPackage as a, openDatabase as o };
