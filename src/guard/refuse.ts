import type {HolderOf} from './guard.js';
import {wrap} from './wrap.js';

/** No address at all: images and `fetch` fail with it at once, and no policy of the page has a say in it. */
export const NOWHERE = '//';

/** Lets requests of the page's code fail as under an ad blocker: by the browser's own means, and without the network. */
export function refuse(holderOf: HolderOf): void {
  const fail = (owner: object, key: string, url: string, at = 0, answer?: readonly unknown[]) =>
    wrap(owner, key, (args) => {
      const input = args[at] as Request | string;
      if (!holderOf(String((input as Partial<Request>).url ?? input))) return;
      args[at] = url;
      return answer;
    });

  fail(window, 'fetch', NOWHERE);
  // Those two throw at what is no address; a blob that is not there they take, and fail later.
  fail(XMLHttpRequest.prototype, 'open', 'blob:-', 1);
  fail(window, 'EventSource', 'blob:-');
  // A port that browsers never connect to: https://fetch.spec.whatwg.org/#port-blocking
  fail(window, 'WebSocket', 'wss://localhost:1');
  fail(Navigator.prototype, 'sendBeacon', '', 0, [true]);
}
