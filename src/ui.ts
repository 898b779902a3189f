import {answerPending} from './core/pending.js';
import type {ShownText} from './core/types.js';
import {SoglasieBanner} from './elements/banner.js';
import {noticeContent, noticeOf} from './elements/notice.js';
import {shownText} from './elements/shown-text.js';
import {factsOf} from './facts.js';
import type {Host} from './host.js';

const TAG = 'soglasie-banner';
let preparing = false;
/** Asks about what is pending by now, in the notice that is on the screen. */
let update: (() => Promise<void>) | undefined;

/** Shows the notice: in the page's own `<soglasie-banner>`, else as the first thing in the body. */
export async function mount({manager, load, language, messages, showPreferences}: Host): Promise<void> {
  if (!customElements.get(TAG)) customElements.define(TAG, SoglasieBanner);
  const own = document.querySelector(TAG);
  if (preparing || own?.notice) return update?.();

  const banner = own ?? document.createElement(TAG);
  const answered = new AbortController();
  const {signal} = answered;
  let asked: readonly string[] = [];
  let text: ShownText;

  const ask = async (): Promise<void> => {
    const {config, signals, status, pending} = manager;
    const question = [status, ...pending];
    if (preparing || question.join() === asked.join()) return;
    preparing = true;
    // Only where something is new beside a valid choice are services named.
    const facts = status === 'valid' && pending[0] ? await factsOf(config, load, pending) : {};
    const notice = noticeOf({config, signals, status, pending, facts, language}, messages);
    const shown = await shownText(noticeContent(notice));
    preparing = false;
    if (signal.aborted) return;
    asked = question;
    text = shown;
    banner.notice = notice;
    return ask(); // about what came in the meantime
  };
  // An answer may come at any time: while the notice is prepared, from another tab, through the page's own code.
  document.addEventListener(
    'soglasie-change',
    () => {
      if (manager.pending[0]) return void ask();
      answered.abort();
      banner.leave();
      if (!own) banner.remove();
    },
    {signal},
  );
  banner.addEventListener(
    'soglasie-decide',
    ({action}) => {
      if (action === 'settings') void showPreferences();
      if (action !== 'accept-all' && action !== 'reject-all') return;
      const [status, ...pending] = asked;
      const {config, signals, record} = manager;
      manager.decideFrom(
        status === 'valid' && pending[0]
          ? answerPending({config, signals, record, pending}, action === 'accept-all')
          : action,
        {method: 'banner', action, locale: language, text},
      );
    },
    {signal},
  );

  banner.lang = language;
  update = ask;
  await ask();
  if (own || signal.aborted) return;
  const {position, layout} = manager.config.banner;
  banner.setAttribute('position', position ?? 'bottom');
  banner.setAttribute('layout', layout ?? 'box');
  document.body.prepend(banner);
}
