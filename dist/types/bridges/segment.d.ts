/** What Segment's wrapper hands over: `LoadContext` of @segment/analytics-consent-tools. */
interface LoadContext {
    load(options: {
        consentModel: 'opt-in';
    }): void;
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
export declare function segmentConsent(needed?: string): WrapperSettings;
export {};
