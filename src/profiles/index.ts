import type {ProfileId} from '../core/types.js';

/**
 * Legal defaults. All three are opt-in: nothing non-essential runs before a choice (ePrivacy 5(3); 152-FZ art. 9;
 * 94-V art. 7). What differs today is the language a visitor of unknown language is met in.
 */
export const profiles: Readonly<Record<ProfileId, {readonly fallbackLanguage: string}>> = {
  /** Kazakhstan: Law 94-V of 21 May 2013. Consumer texts are expected in Kazakh and Russian. */
  kz: {fallbackLanguage: 'ru'},
  /** Russia: Law 152-FZ. */
  ru: {fallbackLanguage: 'ru'},
  /** European Union: GDPR and ePrivacy. */
  eu: {fallbackLanguage: 'en'},
};
