import {isGoogleTag} from '../core/names.js';
import type {CategoryId, Config, Grants, ServiceId} from '../core/types.js';
import {knownServices} from './known-services.js';

/** What holds a request: the attributes of held markup. A service that is not configured is held by its category. */
export interface Holding {
  readonly service: ServiceId;
  readonly category: CategoryId;
}

/** What the guard goes by. */
export interface HolderContext {
  readonly config: Pick<Config, 'services' | 'google'>;
  readonly grants: Grants;
  /** Category of a known service, configured or not. */
  categoryOf(id: ServiceId): CategoryId | undefined;
  /** Never held: the host of the page, and that of the library's own files, with their ports. */
  readonly ownHosts: readonly string[];
  /** What relative addresses are relative to. */
  readonly base: string;
}

/** Public stores of everybody's files: there, one address says nothing of the others. */
const SHARED = /^(cdn\.jsdelivr\.net|unpkg\.com|cdnjs\.cloudflare\.com|ajax\.googleapis\.com)$/;

/** What holds a request to this address now; nothing where it may go. It may, where any of those whose host it is may run. */
export function holder(url: string, context: HolderContext): Holding | undefined {
  const {config, grants, categoryOf, ownHosts, base} = context;
  const address = parse(url, base);
  if (!address || !/^(http|ws)/.test(address.protocol) || ownHosts.includes(address.host)) return;
  const {services, google} = config;
  const known = knownServices(address);
  const isOf = (src: string | undefined) => {
    const own = src && parse(src, base);
    return own && own.host === address.host && (!SHARED.test(own.host) || own.pathname === address.pathname);
  };

  const configured = services.filter(({id, src}) => known.includes(id) || isOf(src));
  const others = known.flatMap((id) =>
    configured.some((service) => service.id === id) ? [] : {id, category: categoryOf(id) ?? ''},
  );
  // The owner may write out that Google's tags run before consent, told that everything is denied.
  const advanced = google?.consentMode === 'advanced';
  if (
    configured.some(({id}) => grants.has(id) || (advanced && isGoogleTag(id))) ||
    others.some(({category}) => grants.has(category))
  )
    return;
  const [owner] = [...configured, ...others];
  return owner && {service: owner.id, category: owner.category};
}

function parse(url: string, base: string): URL | undefined {
  try {
    return new URL(url, base);
  } catch {
    return undefined; // no address: the browser will say so itself
  }
}
