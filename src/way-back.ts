/** What opens the preferences, wherever it stands on the page. */
export const WAY_BACK = 'a[href="#soglasie-settings"],[data-soglasie=settings]';
