/** The commands of https://www.w3.org/TR/webdriver2/ that a person at a browser needs. */
export interface Session {
  command<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<T>;
  end(): Promise<void>;
}

/**
 * Begins a session; where the driver is still starting, as soon as it answers.
 *
 * @param url of the driver
 */
export async function startSession(url: string, capabilities: object): Promise<Session> {
  const send = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const response = await fetch(url + path, {method, ...(body && {body: JSON.stringify(body)})});
    const {value} = (await response.json()) as {value: T & {error?: string; message?: string}};
    if (!response.ok) throw new Error(`${method} ${path}: ${value.error} ${value.message}`);
    return value;
  };
  const deadline = Date.now() + 10_000;
  while (!(await fetch(url + '/status').catch(() => null)))
    if (Date.now() > deadline) throw new Error(`Nothing answers at ${url}.`);
    else await new Promise((resolve) => setTimeout(resolve, 50));
  const {sessionId} = await send<{sessionId: string}>('POST', '/session', {
    capabilities: {alwaysMatch: capabilities},
  });
  return {
    command: (method, path, body) => send(method, `/session/${sessionId}${path}`, body),
    end: () => send('DELETE', `/session/${sessionId}`),
  };
}
