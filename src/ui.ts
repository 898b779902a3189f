import {answerPending} from './core/pending.js';
import {directionOf} from './core/language.js';
import type {ShownText} from './core/types.js';
import {warnOfContrast} from './dev/contrast.js';
import {announce} from './elements/announce.js';
import {SoglasieBanner} from './elements/banner.js';
import type {DecideEvent} from './elements/decide-event.js';
import {keepClear} from './elements/keep-clear.js';
import {noticeContent, noticeOf} from './elements/notice.js';
import {shownText} from './elements/shown-text.js';
import {factsOf} from './facts.js';
import type {Host} from './host.js';

// Where something is asked, something is decided: one file less to wait for.
export {deciderOf} from './decision.js';

const TAG = 'soglasie-banner';

/** After so long nobody hides the notice any more who hides it at all; milliseconds. */
const UNTIL_SEEN = 1000;

/** So often in a second a notice that was taken away is put back: Turbo does that three times a visit, blockers for ever. */
const RETURNS = 9;

/** Asks about what is pending by now, in the notice that is on the screen. */
let update: ((host: Host) => Promise<void>) | undefined;

/** Shows the notice: in the page's own `<soglasie-banner>`, else as the first thing in the body. Resolves when it is there. */
export async function mount(host: Host): Promise<void> {
  if (!customElements.get(TAG)) customElements.define(TAG, SoglasieBanner);
  await (update ?? begin())(host);
}

function begin(): (host: Host) => Promise<void> {
  const answered = new AbortController();
  const {signal} = answered;
  let host: Host;
  let banner: SoglasieBanner;
  let preparing = false;
  let asked: readonly string[] = [];
  let text: ShownText;
  let returns = 0;
  let isBlocked = false;

  const decide = ({action}: DecideEvent) => {
    if (action === 'settings') void host.showPreferences();
    if (action !== 'accept-all' && action !== 'reject-all') return;
    const [locale, status, ...pending] = asked;
    const {config, signals, record} = host.manager;
    host.manager.decideFrom(
      status === 'valid' && pending[0]
        ? answerPending({config, signals, record, pending}, action === 'accept-all')
        : action,
      {method: 'banner', action, locale: locale!, text},
    );
  };

  /** The page's own element, else ours. A page that replaces its body has another one, or has taken ours away. */
  const place = () => {
    const own = document.querySelector(TAG);
    const {position, layout} = host.manager.config.banner;
    const {notice} = banner ?? {};
    banner = own ?? banner ?? document.createElement(TAG);
    banner.addEventListener('soglasie-decide', decide, {signal});
    banner.lang = host.language;
    banner.dir = directionOf(host.language);
    if (notice && banner.notice !== notice) banner.notice = notice;
    if (own) return;
    banner.setAttribute('position', position ?? 'bottom');
    banner.setAttribute('layout', layout ?? 'box');
    // Turbo keeps a copy of the page, which must not ask by itself: https://turbo.hotwired.dev/reference/attributes
    banner.setAttribute('data-turbo-temporary', '');
    document.body.prepend(banner);
  };

  const ask = async (): Promise<void> => {
    const {manager, load, language, messages} = host;
    const {config, signals, status, pending} = manager;
    const question = [language, status, ...pending];
    if (preparing || question.join() === asked.join()) return;
    preparing = true;
    // Only where something is new beside a valid choice are services named.
    const facts = status === 'valid' && pending[0] ? await factsOf(config, load, pending) : {};
    preparing = false;
    if (signal.aborted) return;
    place();
    const {ownText} = banner;
    const notice = noticeOf({config, signals, status, pending, facts, language, ownText}, messages);
    const first = !asked[0];
    asked = question;
    banner.notice = notice;
    const content = noticeContent(notice, ownText);
    text = {content, hash: null};
    // The picture first.
    await new Promise((resolve) => setTimeout(resolve));
    if (asked !== question || signal.aborted) return;
    if (first) {
      announce(notice.title, language);
      keepClear(() => banner, signal);
    }
    const shown = await shownText(content);
    if (asked === question) text = shown;
    const button = __DEV__ && banner.querySelector('[data-action]');
    if (button) warnOfContrast(button);
    return ask(); // about what came in the meantime
  };

  // Pages replace their body, or what is in it; the notice comes back before the next frame is drawn.
  const removals = new MutationObserver(() => {
    if (!asked[0] || banner.isConnected) return;
    if (++returns > RETURNS) return blocked();
    setTimeout(() => (returns = 0), UNTIL_SEEN);
    place();
  });
  // Who hides it has not answered for the visitor: what was not granted stays shut, and the site may know.
  const blocked = () => {
    if (isBlocked) return;
    isBlocked = true;
    removals.disconnect();
    host.reportError('ui-blocked', TAG);
  };

  const end = () => {
    answered.abort();
    removals.disconnect();
    update = undefined;
    banner?.leave();
    if (banner?.hasAttribute('data-turbo-temporary')) banner.remove();
  };

  // An answer may come at any time: while the notice is prepared, from another tab, through the page's own code.
  document.addEventListener(
    'soglasie-change',
    () => {
      if (host.manager.pending[0]) return void ask();
      end();
      announce(host.messages['banner.saved']!, host.language);
    },
    {signal},
  );
  // Under a window of the page's it has waited.
  document.addEventListener('close', () => banner?.raise(), {capture: true, signal});
  removals.observe(document, {childList: true, subtree: true});
  setTimeout(() => {
    if (asked[0] && !signal.aborted && !isSeen(banner)) blocked();
  }, UNTIL_SEEN);

  return (update = (next) => {
    host = next;
    if (asked[0] && !banner.isConnected && !isBlocked) place();
    return ask();
  });
}

/** Whether its buttons take room on the screen. */
function isSeen(banner: SoglasieBanner): boolean {
  const button = banner.querySelector('[data-action=reject-all]');
  return !!button?.getClientRects()[0] && getComputedStyle(button).visibility === 'visible';
}
