/*
 * Tells the WP Consent API (https://wordpress.org/plugins/wp-consent-api/) what was decided, for the plugins of a WordPress
 * site that ask it. A classic script, after or before Soglasie's tag and anywhere among WordPress's scripts.
 */
import type {ConsentState, Soglasie} from '../api.js';

type SetConsent = (category: string, value: 'allow' | 'deny') => void;

interface WordPress {
  soglasie?: Pick<Soglasie, 'push'> | unknown[];
  wp_consent_type?: 'optin' | 'optout';
  readonly wp_has_consent?: (category: string) => boolean;
  readonly wp_set_consent?: SetConsent;
}

/** Their categories and ours. Their `functional` is what a site cannot do without; ours is their `preferences`. */
const CATEGORIES = {
  functional: 'necessary',
  preferences: 'functional',
  'statistics-anonymous': 'analytics',
  statistics: 'analytics',
  marketing: 'marketing',
};

const page = window as unknown as WordPress;
let state: ConsentState | undefined;

/** Their function stores what it is told, hence nothing before a decision; only what an older decision left is taken back. */
function tell() {
  const {wp_has_consent: has, wp_set_consent: set} = page;
  if (!set || !state) return;
  stopWaiting();
  for (const [category, ours] of Object.entries(CATEGORIES)) {
    const granted = ours === 'necessary' || state.granted.includes(ours);
    if (state.status !== 'unset') set(category, granted ? 'allow' : 'deny');
    else if (!granted && has?.(category)) set(category, 'deny');
  }
}

// Their script may come later: by itself, inside another one, or delayed. Scripts report their load in the capture phase only.
document.addEventListener('load', tell, true);
document.addEventListener('DOMContentLoaded', tell);
window.addEventListener('load', tell);

function stopWaiting() {
  document.removeEventListener('load', tell, true);
  document.removeEventListener('DOMContentLoaded', tell);
  window.removeEventListener('load', tell);
}

// Until something is allowed, nothing is.
page.wp_consent_type = 'optin';
const announce = () => document.dispatchEvent(new CustomEvent('wp_consent_type_defined'));
// Plugins that wait for it have begun to listen by then.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', announce);
else announce();

(page.soglasie ??= []).push([
  'onChange',
  (next: ConsentState) => {
    state = next;
    tell();
  },
]);
