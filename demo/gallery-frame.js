/*
 * One page under the looks that its address asks for. In the gallery it stands in a sandboxed frame, where nothing can be stored;
 * opened by itself it has a cookie of its own and asks each time. The answer that a visitor gave to the school is never touched.
 */
(() => {
  const wanted = new URLSearchParams(location.search);
  const {documentElement} = document;
  const language = wanted.get('language') ?? 'ru';
  const scheme = wanted.get('scheme');
  documentElement.lang = language;
  documentElement.dir = /^(ar|he)$/.test(language) ? 'rtl' : 'ltr';
  if (scheme) documentElement.dataset.scheme = scheme;

  const {soglasie} = window;
  soglasie.start({
    profile: 'kz',
    cookie: {name: 'consent_gallery'},
    policyUrl: '#policy',
    operator: {name: 'Тестовый курс', email: 'privacy@example.kz'},
    // Frames that this page does not have: whatever is allowed, nobody is asked for anything.
    services: {'google-maps': true, vimeo: true, youtube: true, rutube: true},
    categories: {functional: true, analytics: true, marketing: true},
    banner: {
      layout: wanted.get('layout') ?? 'box',
      position: wanted.get('position') ?? 'bottom',
      theme: wanted.get('theme') || undefined,
    },
    form: {
      purposes: {order: {term: {years: 3}, recipients: []}},
      crossBorder: false,
      publicSources: false,
      responseDays: 3,
    },
  });
  if (soglasie.record) soglasie.reset();
  if (scheme) void soglasie.showBanner().then(followScheme);

  /** Themes ask the visitor's system, which a page cannot change: their rule is made to hold always, or never. */
  function followScheme() {
    for (const {cssRules} of document.adoptedStyleSheets)
      for (const {media} of cssRules)
        if (media?.mediaText.includes('prefers-color-scheme'))
          media.mediaText = scheme === 'dark' ? 'all' : 'not all';
  }
})();
