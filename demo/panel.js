/*
 * The panel of the demonstration: what really happens on this page. It only watches: a site has no need of it.
 * It stands above the loader so that it sees every consent event on its way to the endpoint.
 */
(() => {
  const texts = {
    ru: {
      title: 'Что сейчас на странице',
      state: 'Согласие',
      allowed: 'Разрешено',
      scripts: 'Скрипты счётчиков',
      hits: 'Запросы счётчиков',
      cookies: 'Cookie',
      keys: 'Ключи в хранилище',
      events: 'События согласия',
      none: 'нет',
      statuses: {unset: 'не спрошено', valid: 'есть ответ', expired: 'истекло', outdated: 'новая редакция'},
      summary: (scripts, hits, names) => `скриптов ${scripts}, запросов ${hits}, cookie и ключей ${names}`,
    },
    kk: {
      title: 'Бетте қазір не болып жатыр',
      state: 'Келісім',
      allowed: 'Рұқсат етілген',
      scripts: 'Санауыш скриптері',
      hits: 'Санауыш сұраулары',
      cookies: 'Cookie',
      keys: 'Қоймадағы кілттер',
      events: 'Келісім оқиғалары',
      none: 'жоқ',
      statuses: {
        unset: 'сұралмаған',
        valid: 'жауап бар',
        expired: 'мерзімі өткен',
        outdated: 'жаңа редакция',
      },
      summary: (scripts, hits, names) => `скрипт ${scripts}, сұрау ${hits}, cookie мен кілт ${names}`,
    },
    en: {
      title: 'What happens on this page',
      state: 'Consent',
      allowed: 'Allowed',
      scripts: 'Counter scripts',
      hits: 'Counter requests',
      cookies: 'Cookies',
      keys: 'Storage keys',
      events: 'Consent events',
      none: 'none',
      statuses: {unset: 'not asked', valid: 'answered', expired: 'expired', outdated: 'new revision'},
      summary: (scripts, hits, names) => `${scripts} scripts, ${hits} requests, ${names} cookies and keys`,
    },
  };

  const css = `
    :host { display: block; max-width: 46rem; margin: 0 auto; padding: 0 1.25rem; font: 14px/1.45 system-ui, 'DejaVu Sans', sans-serif; }
    details { border: 1px solid #82898f; border-radius: 10px; background: #22282c; color: #e9ecea; overflow-wrap: anywhere; }
    summary { padding: .7rem 1rem; font-weight: 600; cursor: pointer; border-radius: 10px; }
    summary:focus-visible { outline: 3px solid #86d3b7; outline-offset: 2px; }
    summary span { display: block; font-weight: 400; color: #b9c3c4; }
    dl { margin: 0; padding: 0 1rem 1rem; }
    dt { margin-top: .55rem; color: #b9c3c4; }
    dd { margin: 0; }
    code { font: .95em/1.5 ui-monospace, 'DejaVu Sans Mono', monospace; }
    @media (min-width: 75rem) {
      :host { position: fixed; inset-block: 1rem auto; inset-inline-end: 1rem; width: 21rem; padding: 0; }
      details { max-height: calc(100vh - 2rem); overflow: auto; }
    }
  `;

  const scripts = new Set();
  const hits = {};
  const events = [];

  watchRequests();
  watchEvents();
  document.addEventListener('DOMContentLoaded', show);

  function watchRequests() {
    new PerformanceObserver((list) => {
      for (const {name, initiatorType} of list.getEntries()) {
        const address = new URL(name);
        if (!address.pathname.startsWith('/stand-ins/')) continue;
        const vendor = address.searchParams.get('vendor');
        if (vendor) hits[vendor] = (hits[vendor] ?? 0) + 1;
        else if (initiatorType === 'script') scripts.add(address.pathname.replace('/stand-ins/', ''));
      }
    }).observe({type: 'resource', buffered: true});
  }

  function watchEvents() {
    const send = window.fetch;
    window.fetch = async function (address, options) {
      const posted = consentEvent(options?.body);
      if (!posted) return send.apply(this, arguments);
      const line = {...posted, answer: '…'};
      events.push(line);
      try {
        const response = await send.apply(this, arguments);
        line.answer = String(response.status);
        return response;
      } catch (error) {
        line.answer = error.name;
        throw error;
      }
    };
  }

  function consentEvent(body) {
    if (typeof body !== 'string' || !body.includes('"soglasie/1"')) return null;
    const {kind, event, action, purpose} = JSON.parse(body);
    return {what: [kind, event, purpose ?? action].join(' · ')};
  }

  function show() {
    const language = texts[document.documentElement.lang] ? document.documentElement.lang : 'en';
    const text = texts[language];

    const panel = document.createElement('demo-panel');
    const root = panel.attachShadow({mode: 'open'});
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];

    const line = element('span');
    const rows = {};
    const list = element('dl');
    for (const name of ['state', 'allowed', 'scripts', 'hits', 'cookies', 'keys', 'events']) {
      rows[name] = element('dd');
      list.append(element('dt', text[name]), rows[name]);
    }
    const summary = element('summary', text.title);
    summary.append(line);
    const details = element('details');
    details.append(summary, list);
    details.open = matchMedia('(min-width: 75rem)').matches;
    root.append(details);
    document.querySelector('header').after(panel);

    const refresh = () => {
      const cookies = document.cookie.split('; ').flatMap((pair) => pair.split('=')[0] || []);
      const keys = [...storageKeys('localStorage'), ...storageKeys('sessionStorage')];
      const sent = Object.entries(hits);
      line.textContent = text.summary(
        scripts.size,
        sent.reduce((sum, [, count]) => sum + count, 0),
        cookies.length + keys.length,
      );
      fill(rows.state, [text.statuses[window.soglasie?.status] ?? '…']);
      fill(rows.allowed, allowed());
      fill(rows.scripts, [...scripts]);
      fill(
        rows.hits,
        sent.map(([vendor, count]) => `${vendor}: ${count}`),
      );
      fill(rows.cookies, cookies);
      fill(rows.keys, keys);
      fill(
        rows.events,
        events.map(({what, answer}) => `${what} → ${answer}`),
      );
    };
    const fill = (row, items) => {
      const content = items.join('\n') || text.none;
      if (row.dataset.content === content) return;
      row.dataset.content = content;
      row.replaceChildren(
        ...(items.length ? items : [text.none]).map((item) => {
          const entry = element('div');
          entry.append(element('code', item));
          return entry;
        }),
      );
    };
    refresh();
    setInterval(refresh, 500);
    document.addEventListener('soglasie-change', () => setTimeout(refresh));
  }

  function allowed() {
    const {config, isGranted} = window.soglasie ?? {};
    return (config?.services ?? []).map(({id}) => id).filter((id) => isGranted(id));
  }

  function storageKeys(area) {
    try {
      return Object.keys(window[area]);
    } catch {
      return []; // blocked by the browser
    }
  }

  function element(name, text = '') {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  }
})();
