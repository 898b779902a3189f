import type {ConsentManager} from './manager.js';
import type {Watch} from './watch.js';
import {WAY_BACK} from './way-back.js';

/** Crawlers by their user agent, but no phones of the brand Cubot; never `navigator.webdriver`, which tests have too. */
const BOT = /bot\/|crawl|spider/i;

/** Elements that bring in a view of theirs. */
const VIEWS = [
  ['soglasie-checkbox', 'form'],
  ['soglasie-settings', 'settings'],
  ['soglasie-cookies', 'cookies'],
] as const;

const TAGS = VIEWS.map(([tag]) => tag).join();

/** Brings in each view when there is something to show, and nothing before. */
export function summonViews(manager: ConsentManager, watch: Watch): void {
  const {show} = manager;
  const has = (selector: string) => document.querySelector(selector);
  let loaded = false;
  const summoned = new Set<string>();

  const look = () => {
    // Once each: the elements themselves see to those that are added later.
    for (const [selector, view] of VIEWS) {
      if (summoned.has(view) || !has(selector)) continue;
      summoned.add(view);
      void show(view);
    }
  };

  const update = () => {
    language ??= manager.language();
    const {status, pending, config} = manager;
    // Without a layout the page draws its own notice.
    const isAsked =
      config.banner.layout !== 'none' && !(config.hideFromBots && BOT.test(navigator.userAgent));
    if (pending[0] && isAsked) void show('ui');
    const wayBack =
      has('soglasie-settings') ?? (status !== 'unset' && config.categories[0] && !has(WAY_BACK));
    if (loaded && wayBack) void show('settings');
    look();
  };
  const rest = () => {
    loaded = true;
    update();
  };
  if (document.readyState === 'complete') setTimeout(rest);
  else addEventListener('load', () => setTimeout(rest));
  const holds = (selector: string) => (node: Node) =>
    node instanceof Element &&
    (node.localName.startsWith('soglasie-') || node.matches(selector) || !!node.querySelector(selector));
  watch.tell((changes) => {
    if (!changes || changes.some(({addedNodes}) => [...addedNodes].some(holds(TAGS)))) look();
    // A page that replaces its body takes the floating way back with it, or its own.
    if (changes?.some(({removedNodes}) => [...removedNodes].some(holds(TAGS + ',' + WAY_BACK)))) update();
  });
  let language: string | undefined;
  new MutationObserver(() => {
    // The first one is what everything was shown in.
    if (language === (language = manager.language())) return;
    update();
    for (const [tag, view] of VIEWS) if (view !== 'form' && has(tag)) void show(view);
    if (has('soglasie-embed')) void show('embed');
    if (document.querySelector('soglasie-preferences')?.open) void show('preferences');
  }).observe(document.documentElement, {attributeFilter: ['lang']});
  // Not before the configuration is known.
  manager.onChange(update);
}
