import type {ConsentManager} from './manager.js';

/** Crawlers by their user agent, but no phones of the brand Cubot; never `navigator.webdriver`, which tests have too. */
const BOT = /bot\/|crawl|spider/i;

const WAY_BACK = 'a[href="#soglasie-settings"],[data-soglasie=settings]';
const BOX = 'soglasie-checkbox';

/**
 * Brings in each view when there is something to show, and nothing before. Answers with what to call when something was
 * added to the page.
 */
export function summonViews(manager: ConsentManager): () => void {
  const {show} = manager;
  const has = (selector: string) => document.querySelector(selector);
  let loaded = false;
  let unavailable = false;
  let holding = false;
  const summoned = new Set<string>();

  const look = () => {
    // Once each: the elements themselves see to those that are added later.
    for (const [selector, view] of [
      [BOX, 'form'],
      ['soglasie-settings', 'settings'],
    ] as const) {
      if (summoned.has(view) || !has(selector)) continue;
      summoned.add(view);
      void show(view);
    }
  };

  const update = () => {
    const {status, pending, config} = manager;
    document.documentElement.dataset.soglasieStatus = status;
    if (pending[0] && !(config.hideFromBots && BOT.test(navigator.userAgent))) void show('ui');
    const wayBack =
      has('soglasie-settings') ?? (status !== 'unset' && config.categories[0] && !has(WAY_BACK));
    if (loaded && wayBack) void show('settings');
    look();
  };
  for (const type of ['soglasie-ready', 'soglasie-change']) document.addEventListener(type, update);
  const rest = () => {
    loaded = true;
    update();
  };
  if (document.readyState === 'complete') setTimeout(rest);
  else addEventListener('load', () => setTimeout(rest));

  document.addEventListener('click', (event) => {
    if ((event.target as Partial<Element>).closest?.(WAY_BACK)) {
      event.preventDefault();
      void show('preferences');
    }
  });

  // A form that is sent before its consent box works would be sent without consent.
  addEventListener(
    'submit',
    async (event) => {
      const form = event.target as HTMLFormElement;
      const held = [...document.querySelectorAll(BOX + ':not(:defined)')].some(
        (box) =>
          (box.closest('form') === form || (form.id && box.getAttribute('form') === form.id)) &&
          // Where our file does not come, the page's own required checkbox inside holds the form.
          !(unavailable && box.querySelector('input')),
      );
      if (!held) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (holding) return;
      holding = true;
      unavailable = !(await show('form'));
      holding = false;
      const {submitter} = event as SubmitEvent;
      if (!unavailable || form.querySelector(BOX + ' input')) form.requestSubmit(submitter);
    },
    true,
  );

  return look;
}
