import type {ViewName} from './effects.js';
import type {ConsentManager} from './manager.js';

/** Crawlers by their user agent; never `navigator.webdriver`, which tests have too. */
const BOT = /bot\b|crawl|spider|slurp/i;

const WAY_BACK = 'a[href="#soglasie-settings"],[data-soglasie=settings]';
const FORM_ELEMENTS = 'soglasie-checkbox,soglasie-request';

/**
 * Brings in each view when there is something to show, and nothing before. Answers with what to call when something was
 * added to the page.
 */
export function summonViews(
  manager: ConsentManager,
  load: (view: ViewName) => Promise<unknown>,
  reportError: (code: string, message: unknown) => void,
): () => void {
  // Not shown is not agreed: everything stays held.
  const show = (view: ViewName) =>
    load(view).catch((error: unknown) => reportError('view-unavailable', error));
  const has = (selector: string) => document.querySelector(selector);

  let loaded = false;
  const update = () => {
    const {status, pending, config} = manager;
    document.documentElement.dataset.soglasieStatus = status;
    if (pending[0] && !(config.hideFromBots && BOT.test(navigator.userAgent))) void show('ui');
    if (loaded && (has('soglasie-settings') || (status !== 'unset' && !has(WAY_BACK)))) void show('settings');
  };
  for (const type of ['soglasie-ready', 'soglasie-change']) document.addEventListener(type, update);
  const rest = () => {
    loaded = true;
    update();
  };
  if (document.readyState === 'complete') setTimeout(rest);
  else addEventListener('load', () => setTimeout(rest));

  document.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest(WAY_BACK)) {
      event.preventDefault();
      void show('preferences');
    }
  });

  // A form that is sent before its consent box works would be sent without consent.
  addEventListener(
    'submit',
    async (event) => {
      const form = event.target as HTMLFormElement;
      if (![...form.querySelectorAll(FORM_ELEMENTS)].some((element) => element.matches(':not(:defined)')))
        return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (await show('form')) form.requestSubmit(event.submitter as HTMLElement | null);
    },
    true,
  );
  let form: unknown;
  return () => {
    if (!form && has(FORM_ELEMENTS)) form = show('form');
  };
}
