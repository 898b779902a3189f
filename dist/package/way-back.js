const WAY_BACK = 'a[href="#soglasie-settings"],[data-soglasie=settings]';

export { WAY_BACK };
