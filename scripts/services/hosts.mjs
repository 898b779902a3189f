// src/guard/known-hosts.ts: whose a request is.

export function hostsOf(services) {
  const lines = services
    .filter(({facts}) => facts.hosts.length)
    .map(({id, facts}) => [id, ...facts.hosts.filter((host) => !isCovered(host, facts.hosts))].join(' '));
  return `// Made by \`npm run services:write\`: do not edit.

/**
 * Hosts of the known services, by which the guard knows whose a request is: one service a line, its id and then its hosts,
 * some with the beginning of a path.
 */
export const KNOWN_HOSTS = \`${lines.join('\n')}\`;
`;
}

/** A host below another one of the same service, which says the same. */
function isCovered(host, hosts) {
  return hosts.some((other) => other !== host && host.split('/')[0].endsWith('.' + other));
}
