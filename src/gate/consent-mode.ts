import type {Grants} from '../core/types.js';
import {command, dataLayer, gtag} from '../services/google.js';
import {globals} from '../services/service.js';

/** Google Consent Mode v2: https://developers.google.com/tag-platform/security/guides/consent */

/** Which of Google's consent types each of our categories stands for. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  necessary: ['security_storage'],
  functional: ['functionality_storage', 'personalization_storage'],
  analytics: ['analytics_storage'],
  marketing: ['ad_storage', 'ad_user_data', 'ad_personalization'],
};

let said = '';

/** True once Google's own script has run: a default that comes after it is too late for its first hits. */
export function googleRanBefore(): boolean {
  return !!globals.google_tag_data;
}

/** Denies everything, before any command already queued and before any tag; once on a page. */
export function setConsentDefault({
  waitForUpdate = 500,
  regions = [],
}: {readonly waitForUpdate?: number; readonly regions?: readonly string[]} = {}): void {
  if (said) return;
  const state = stateOf(new Set(['necessary']));
  said = JSON.stringify(state);
  dataLayer().unshift(
    command('consent', 'default', {
      ...state,
      wait_for_update: waitForUpdate,
      ...(regions[0] && {region: regions}),
    }),
  );
}

/** Says what is granted now; silent while nothing changes, and where no default was set. */
export function updateConsent(grants: Grants): void {
  if (!said) return;
  const state = stateOf(grants);
  const text = JSON.stringify(state);
  if (text !== said) gtag('consent', 'update', state);
  said = text;
}

function stateOf(grants: Grants): Record<string, string> {
  return Object.fromEntries(
    Object.keys(TYPES).flatMap((category) =>
      TYPES[category]!.map((type) => [type, grants.has(category) ? 'granted' : 'denied']),
    ),
  );
}
