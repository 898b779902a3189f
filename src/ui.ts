import {SoglasieBanner} from './elements/banner.js';
import {noticeContent, noticeOf} from './elements/notice.js';
import {shownText} from './elements/shown-text.js';
import type {Host} from './host.js';

const TAG = 'soglasie-banner';
let preparing = false;

/** Shows the notice: in the page's own `<soglasie-banner>`, else as the first thing in the body. */
export async function mount({manager, language, messages, showPreferences}: Host): Promise<void> {
  if (!customElements.get(TAG)) customElements.define(TAG, SoglasieBanner);
  const own = document.querySelector(TAG);
  if (preparing || own?.notice) return;

  const {config, signals} = manager;
  const banner = own ?? document.createElement(TAG);
  const answered = new AbortController();
  const {signal} = answered;
  const onChange = () => {
    if (manager.pending[0]) return;
    answered.abort();
    banner.leave();
    if (!own) banner.remove();
  };
  // An answer may come at any time: while the notice is prepared, from another tab, through the page's own code.
  document.addEventListener('soglasie-change', onChange, {signal});

  preparing = true;
  const notice = noticeOf({config, signals, language}, messages);
  const text = await shownText(noticeContent(notice));
  preparing = false;
  if (signal.aborted) return;

  banner.addEventListener(
    'soglasie-decide',
    ({action}) => {
      if (action === 'settings') void showPreferences();
      if (action === 'accept-all' || action === 'reject-all')
        manager.decideFrom(action, {method: 'banner', action, locale: language, text});
    },
    {signal},
  );
  banner.lang = language;
  banner.notice = notice;
  if (own) return;
  banner.setAttribute('position', config.banner.position ?? 'bottom');
  banner.setAttribute('layout', config.banner.layout ?? 'box');
  document.body.prepend(banner);
}
