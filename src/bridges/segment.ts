import type {ConsentState, Soglasie} from '../api.js';

/** What Segment's wrapper hands over: `LoadContext` of @segment/analytics-consent-tools. */
interface LoadContext {
  load(options: {consentModel: 'opt-in'}): void;
}

/** Segment's categories: ours, by their ids. */
type Categories = Record<string, boolean>;

/** The part of `CreateWrapperSettings` of @segment/analytics-consent-tools that is ours to know. */
export interface WrapperSettings {
  readonly shouldLoadSegment: (context: LoadContext) => Promise<void>;
  readonly getCategories: () => Categories;
  readonly registerOnConsentChanged: (changed: (categories: Categories) => void) => void;
}

/**
 * Settings for Segment's own consent wrapper, for sites that load Segment by themselves:
 *
 *     import {createWrapper} from '@segment/analytics-consent-tools';
 *     import {segmentConsent} from 'soglasie/dist/bridges/segment.js';
 *     createWrapper(segmentConsent())(analytics).load({writeKey: '…'});
 *
 * A second layer: Segment is not loaded before it is granted, leaves out the destinations whose categories are not, and
 * stamps every event with the present choice. After a withdrawal it stays in the page, and its events carry the refusal,
 * until the page is loaded anew.
 *
 * @param needed the category or service without which Segment is not loaded
 */
export function segmentConsent(needed = 'analytics'): WrapperSettings {
  let categories: Categories = {};
  let changed: ((categories: Categories) => void) | undefined;
  let open: () => void;
  let loaded = false;
  const granted = new Promise<void>((resolve) => (open = resolve));

  const onChange = ({record, granted: ids}: ConsentState) => {
    // What was asked once is denied where there is no record any more.
    const asked = Object.keys({...categories, ...record?.categories});
    const before = JSON.stringify(categories);
    categories = Object.fromEntries(asked.map((id) => [id, ids.includes(id)]));
    // Whom Segment has not seen yet, of him it is told nothing.
    if (loaded && JSON.stringify(categories) !== before) changed?.(categories);
    if (!ids.includes(needed)) return;
    loaded = true;
    open();
  };
  const page = globalThis as unknown as {soglasie?: Pick<Soglasie, 'push'> | unknown[]};
  (page.soglasie ??= []).push(['onChange', onChange]);

  return {
    async shouldLoadSegment(context) {
      await granted;
      context.load({consentModel: 'opt-in'});
    },
    getCategories: () => categories,
    registerOnConsentChanged(callback) {
      changed = callback;
    },
  };
}
