import type {Handler, Vendors} from './vendors.js';

/** A vendor's script, frame or picture that is played here. */
export interface StandIn {
  readonly id: string;
  /** Host and path, as far as they are always the same. */
  readonly asks: string;
  readonly kind: 'script' | 'frame' | 'picture';
  /** Where it sends hits to: an address that only a number is missing from. */
  readonly hits: string;
  /** What it leaves on the site: names, each of which it sets anew as long as it lives. */
  readonly cookies: readonly string[];
  readonly keys: readonly string[];
  readonly databases: readonly string[];
  /** What it does with the calls that wait for it: code in which `note` takes down one. */
  readonly takes: string;
}

/** In the address of each hit, by which it is told from the script itself. */
export const HIT = 'stand-in-hit';

/** Milliseconds between two hits. */
const BEAT = 300;

/**
 * Plays these vendors on their hosts. Which of those that share an address is meant tells the site: `https://<id>.…`.
 *
 * @returns what has reached them
 */
export function playVendors(vendors: Vendors, standIns: readonly StandIn[]): string[] {
  const reached: string[] = [];
  const handle: Handler = (request, response) => {
    const address = `${request.headers.host ?? ''}`.replace(/:\d+$/, '') + (request.url ?? '');
    reached.push(address);
    const site = new URL(request.headers.referer ?? 'https://nowhere.test').hostname.split('.')[0];
    const asked = address.includes(HIT) ? [] : standIns.filter(({asks}) => address.startsWith(asks));
    const standIn = asked.find(({id}) => id === site) ?? asked[0];
    response.setHeader('cache-control', 'no-store');
    response.setHeader('access-control-allow-origin', '*');
    if (standIn?.kind === 'script')
      response.writeHead(200, {'content-type': 'text/javascript'}).end(scriptOf(standIn));
    else if (standIn?.kind === 'frame')
      response.writeHead(200, {'content-type': 'text/html'}).end(frameOf(standIn));
    else response.writeHead(204).end();
  };
  for (const {asks, hits} of standIns)
    for (const host of [new URL(`https://${asks}`).host, new URL(hits).host]) vendors.host(host, handle);
  return reached;
}

/** It lives on as real ones do, deaf to every kill switch: only the end of its page ends it. */
function scriptOf({hits, cookies, keys, databases, takes}: StandIn): string {
  return `{
    const parent = location.hostname.split('.').slice(-2).join('.');
    const note = (...call) => tellTest(call.map((each) => typeof each === 'string' ? each : JSON.stringify(each, (key, value) =>
      typeof value === 'function' ? 'ƒ' : value > 1e12 || (key === '' && each instanceof Date) ? 'now' : value)).join(' '));
    const leave = (name) => {
      document.cookie = name + '=1; path=/; max-age=9999';
      document.cookie = name + '=1; path=/; max-age=9999; domain=' + parent;
    };
    const cookies = ${JSON.stringify(cookies)};
    cookies.forEach(leave);
    for (const key of ${JSON.stringify(keys)}) {
      localStorage.setItem(key, '1');
      sessionStorage.setItem(key, '1');
    }
    for (const name of ${JSON.stringify(databases)}) indexedDB.open(name);
    ${takes}
    let beats = 0;
    const beat = () => {
      new Image().src = ${JSON.stringify(hits)} + beats;
      if (cookies.length) leave(cookies[beats % cookies.length]);
      beats++;
    };
    setTimeout(beat);
    setInterval(beat, ${BEAT});
  }`;
}

function frameOf({hits}: StandIn): string {
  return `<!doctype html><title>Frame</title><script>
    let beats = 0;
    const beat = () => { new Image().src = ${JSON.stringify(hits)} + beats++; };
    beat();
    setInterval(beat, ${BEAT});
  </script>`;
}
