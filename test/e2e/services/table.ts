/** One service as a site has it, and what its vendor sees of the visitor's choice. */
export interface Row {
  /** What the configuration says of it; `{}` where its name is enough. */
  readonly options?: object;
  /** Other services that it needs. */
  readonly beside?: Readonly<Record<string, object>>;
  /** What the page's own markup brings; a picture is the preset's own. All others are a script that the gate puts in. */
  readonly brings?: 'script' | 'frame' | 'picture';
  /** Attributes of that held markup. */
  readonly attributes?: string;
  /** Host and path of its script, frame or picture, as far as it is always the same. */
  readonly asks: string;
  /** What the vendor's script does with what waits for it: code in which `note` takes down one call. */
  readonly takes?: string;
  /** What the vendor is told from the grant on, in order, one call a line; `now` stands for a time. */
  readonly told?: readonly string[];
  /** What it is told at the withdrawal. */
  readonly toldAtLast?: readonly string[];
  /** What handlers of a page do with it, without asking whether it is there; `goOn()` is a callback that they wait for. */
  readonly calls?: readonly string[];
}

const HEX = '0123456789abcdef0123456789abcdef';
const UUID = '01234567-89ab-cdef-0123-456789abcdef';
const PHC = 'phc_0123456789abcdefghijABCDEFGHIJ0123456789abc';

/** A function that keeps calls in a list on it, and is replaced by the script. */
const queueFunction = (name: string, list = 'q') =>
  `(${name}.${list} ?? []).forEach((call) => note(...call)); window.${name} = note;`;
/** A function that hands calls on once the script has put something into it. */
const handedOn = (name: string, method: string) =>
  `${name}.queue.forEach((call) => note(...call)); ${name}.${method} = note;`;
/** A list of calls, of which the script keeps the name only. */
const queueList = (name: string) =>
  `${name}.forEach((call) => note(...[call].flat())); window.${name} = {push: (...calls) => calls.forEach((call) => note(...[call].flat()))};`;
/** An object any of whose methods is a call. */
const methods = (name: string) =>
  `window.${name} = new Proxy({}, {get: (_, method) => (...args) => note(method, ...args)});`;
/** Google's list: commands are `arguments`, the rest are events. Of a consent state it is noted what it grants. */
const GOOGLE = `const take = (entry) => {
    const [command, word, state] = 'length' in entry ? entry : [];
    if (command === 'consent') note(command, word, Object.keys(state).filter((type) => state[type] === 'granted'));
    else note(...('length' in entry ? entry : [entry]));
  };
  dataLayer.forEach(take);
  dataLayer.push = (...entries) => entries.forEach(take);`;

/** What Google is told, whichever of its tags is configured: denied before all, granted before the tag's own commands. */
const googleTold = (category: string, types: string, ...commands: string[]) => ({
  told: [
    'consent default ["security_storage"]',
    '{"event":"soglasie_change","soglasie":{"status":"unset","granted":[]}}',
    `consent update ["security_storage",${types}]`,
    `{"event":"soglasie_change","soglasie":{"status":"valid","granted":["${category}"]}}`,
    ...commands,
  ],
  toldAtLast: [
    'consent update ["security_storage"]',
    '{"event":"soglasie_change","soglasie":{"status":"valid","granted":[]}}',
  ],
});
const AD_TYPES = '"ad_storage","ad_user_data","ad_personalization"';

/** Every known service by its id; `npm run services:check` looks whether one is missing. */
export const TABLE: Readonly<Record<string, Row>> = {
  'yandex-metrika': {
    options: {id: 12345678},
    asks: 'mc.yandex.ru/metrika/tag.js',
    takes: queueFunction('ym', 'a'),
    told: ['12345678 init {"webvisor":false}'],
    toldAtLast: ['12345678 destruct'],
    calls: [
      `ym(12345678, 'reachGoal', 'order', {price: 1}, goOn())`,
      `ym(12345678, 'hit', '/next', {callback: goOn()})`,
      `ym(12345678, 'getClientID', goOn())`,
      `ym(12345678, 'params', {plan: 'a'})`,
    ],
  },
  'yandex-webvisor': {
    beside: {'yandex-metrika': {id: 12345678}},
    asks: 'mc.yandex.ru/metrika/tag.js',
    takes: queueFunction('ym', 'a'),
    told: ['12345678 init {"webvisor":true}'],
    toldAtLast: ['12345678 destruct'],
    calls: [`ym(12345678, 'reachGoal', 'order', goOn())`],
  },
  'google-analytics': {
    options: {id: 'G-TEST000001'},
    asks: 'www.googletagmanager.com/gtag/js',
    takes: GOOGLE,
    ...googleTold('analytics', '"analytics_storage"', 'js "now"', 'config G-TEST000001 {}'),
    calls: [
      `gtag('event', 'purchase', {value: 1, event_callback: goOn()})`,
      `gtag('get', 'G-TEST000001', 'client_id', goOn())`,
      `gtag('set', {user_id: '1'})`,
    ],
  },
  'google-ads': {
    options: {id: 'AW-123456789'},
    asks: 'www.googletagmanager.com/gtag/js',
    takes: GOOGLE,
    ...googleTold(
      'marketing',
      AD_TYPES,
      'js "now"',
      'config AW-123456789 {"allow_ad_personalization_signals":false}',
    ),
    calls: [`gtag('event', 'conversion', {send_to: 'AW-123456789/order', event_callback: goOn()})`],
  },
  'google-tag-manager': {
    options: {id: 'GTM-XXXXXXX'},
    asks: 'www.googletagmanager.com/gtm.js',
    takes: GOOGLE,
    ...googleTold('marketing', AD_TYPES, '{"gtm.start":"now","event":"gtm.js"}'),
    calls: [
      `window.dataLayer = window.dataLayer || []; dataLayer.push({event: 'order', eventCallback: goOn()})`,
    ],
  },
  'google-maps': {brings: 'frame', asks: 'www.google.com/maps/embed'},
  'google-recaptcha': {
    brings: 'script',
    asks: 'www.google.com/recaptcha/api.js',
    takes: methods('grecaptcha'),
    calls: [
      `grecaptcha.ready(() => grecaptcha.execute('x', {action: 'order'}).then(goOn()))`,
      `grecaptcha.ready(goOn())`,
      `grecaptcha.render('captcha', {sitekey: 'x'})`,
      `grecaptcha.reset()`,
    ],
  },
  'yandex-maps': {
    brings: 'frame',
    asks: 'yandex.ru/map-widget/v1/',
    calls: [
      `ymaps.ready(goOn())`,
      `ymaps.ready().then(goOn())`,
      `new ymaps.Map('map', {center: [43, 76], zoom: 9}).geoObjects.add({})`,
    ],
  },
  'vk-pixel': {
    options: {id: 'VK-RTRG-123456-AbCdE'},
    asks: 'vk.ru/js/api/openapi.js',
    takes: `window.VK = {Retargeting: {Init: (id) => note('Init', id), Hit: () => note('Hit')}};
      vkAsyncInitCallbacks.forEach((callback) => callback());`,
    told: ['Init VK-RTRG-123456-AbCdE', 'Hit'],
    calls: [
      `VK.Retargeting.Event('order')`,
      `VK.Goal('purchase', {value: 1})`,
      `new VK.Pixel('x').Event('y')`,
    ],
  },
  'vk-ads': {
    options: {id: 3456789},
    asks: 'top-fwz1.mail.ru/js/code.js',
    takes: queueList('_tmr'),
    told: ['{"id":"3456789","type":"pageView","start":"now"}'],
    calls: [`_tmr.push({id: '3456789', type: 'reachGoal', goal: 'order'})`],
  },
  'vk-video': {brings: 'frame', asks: 'vkvideo.ru/video_ext.php'},
  'vk-widgets': {
    brings: 'script',
    asks: 'vk.ru/js/api/openapi.js',
    takes: methods('VK'),
    calls: [`VK.init({apiId: 1, onlyWidgets: true})`, `VK.Widgets.Group('group', {mode: 3}, 1)`],
  },
  rutube: {brings: 'frame', asks: 'rutube.ru/play/embed/'},
  'telegram-widget': {
    brings: 'script',
    attributes: 'data-telegram-post="example/1"',
    asks: 'telegram.org/js/telegram-widget.js',
    takes: methods('Telegram'),
    calls: [`Telegram.Login.auth({bot_id: 1}, goOn())`],
  },
  'rambler-top100': {
    options: {id: 4567890},
    asks: 'st.top100.ru/top100/top100.js',
    takes: `window.top100 = class { constructor(options) { note(options) } };
      _top100q.forEach((callback) => callback());`,
    told: ['{"project":4567890}'],
    calls: [`top100Counter.trackPageview()`],
  },
  liveinternet: {brings: 'picture', asks: 'counter.yadro.ru/hit'},
  'zero-kz': {
    options: {id: 12345},
    asks: 'c.zero.kz/z.js',
    takes: queueList('_zero_kz_'),
    told: ['id 12345', 'type 1'],
    calls: [`_zero_kz_.push(['url', '/next'])`],
  },
  roistat: {
    options: {id: HEX},
    asks: `cloud.roistat.com/api/site/1.0/${HEX}/init`,
    takes: `note(roistatProjectId, roistatHost); ${methods('roistat')}`,
    told: [`${HEX} cloud.roistat.com`],
    calls: [`roistat.event.send('order', {})`, `roistat.lead.onAfterSubmit`, `roistatGoal = roistat.visit`],
  },
  calltouch: {
    options: {id: 'abcd1234'},
    asks: 'mod.calltouch.ru/init.js',
    takes: `note(CalltouchDataObject, ct.counters); ${queueFunction('ct', 'callbacks')}`,
    told: ['ct ["abcd1234"]'],
    calls: [
      `ct('modules_loaded', goOn())`,
      `ctw.createRequest('order', '', [], goOn())`,
      `ct('goal', 'order')`,
    ],
  },
  comagic: {
    options: {id: HEX},
    asks: 'app.comagic.ru/static/cs.min.js',
    takes: queueList('__cs'),
    told: [`setCsAccount ${HEX}`],
    calls: [`Comagic.addOfflineRequest({message: 'order'}, goOn())`, `__cs.push(['trackPage'])`],
  },
  jivo: {
    options: {id: 'AbCdEfGh12'},
    asks: 'code.jivo.ru/widget/AbCdEfGh12',
    takes: `for (const name of ['jivo_init', 'jivo_destroy']) window[name] = () => note(name);`,
    toldAtLast: ['jivo_destroy'],
    calls: [`jivo_api.open()`, `jivo_api.setContactInfo({name: 'x'})`, `jivo_init()`, `jivo_destroy()`],
  },
  bitrix24: {
    options: {loader: 'https://cdn-ru.bitrix24.kz/b1/crm/site_button/loader_1_abc.js'},
    asks: 'cdn-ru.bitrix24.kz/b1/crm/site_button/loader_1_abc.js',
    takes: `note(b24order);`,
    told: ['[]'],
    calls: [`b24order.push({id: '1', sum: '1000'})`],
  },
  'bitrix24-form': {
    options: {loader: 'https://cdn-ru.bitrix24.kz/b1/crm/form/loader_4.js'},
    asks: 'cdn-ru.bitrix24.kz/b1/crm/form/loader_4.js',
    takes: `note(b24order);`,
    told: ['[]'],
    calls: [`b24form({id: '4', lang: 'ru', sec: 'abc123', type: 'inline'})`, `b24order.push({id: '1'})`],
  },
  amocrm: {
    options: {id: 400001, hash: HEX + HEX},
    asks: 'gso.amocrm.ru/js/button.js',
    takes: `note(amo_social_button); ${queueFunction('amoSocialButton')}`,
    told: [`{"id":"400001","hash":"${HEX}${HEX}","locale":"ru","inline":false,"setMeta":"ƒ"}`],
    calls: [
      `amoSocialButton('onlineChatOpen')`,
      `amoSocialButton('setMeta', {contact: {}})`,
      `AMOPIXEL_IDENTIFIER.getVisitorUid()`,
    ],
  },
  'carrot-quest': {
    options: {id: '1234-0123456789abcdef0123456789'},
    asks: 'cdn.carrotquest.app/api.min.js',
    takes: `carrotquestasync.forEach((name, i, list) => i % 2 || note(name, ...list[i + 1])); ${methods('carrotquest')}`,
    told: ['connect 1234-0123456789abcdef0123456789'],
    toldAtLast: ['removeChat'],
    calls: [
      `carrotquest.track('order', {price: 1}, goOn())`,
      `carrotquest.onReady(goOn())`,
      `carrotquest.identify([{op: 'update_or_create', key: '$name', value: 'x'}])`,
    ],
  },
  mindbox: {
    options: {id: 'example.website'},
    asks: 'api.mindbox.ru/scripts/v1/tracker.js',
    takes: queueFunction('mindbox', 'queue'),
    told: ['create {"endpointId":"example.website"}'],
    calls: [
      `mindbox('async', {operation: 'Website.Order', data: {}})`,
      `mindbox('async', {operation: 'x', onSuccess: goOn()})`,
      `mindbox('identify', {}, goOn())`,
    ],
  },
  '2gis': {
    brings: 'frame',
    asks: 'widgets.2gis.com/widget',
    calls: [
      `DG.then(goOn())`,
      `new DGWidgetLoader({width: 640})`,
      `new mapgl.Map('map', {zoom: 9}).setCenter([76, 43])`,
    ],
  },
  'kaspi-button': {
    asks: 'kaspi.kz/kaspibutton/widget/ks-wi_ext.js',
    takes: methods('ksWidgetInitializer'),
    calls: [`ksWidgetInitializer.reinit()`],
  },
  getcourse: {
    brings: 'script',
    attributes: 'id="abc123"',
    asks: 'school.getcourse.ru/pl/lite/widget/script',
    // It waits for a page that is still being read, and has a function for those that are not.
    takes: `window['startWidget' + document.currentScript.id] = () => note('started');`,
    told: ['started'],
  },
  'meta-pixel': {
    options: {id: '123456789012345'},
    asks: 'connect.facebook.net/en_US/fbevents.js',
    takes: handedOn('fbq', 'callMethod'),
    told: [
      'consent revoke',
      'set autoConfig false 123456789012345',
      'init 123456789012345',
      'track PageView',
      'consent grant',
    ],
    toldAtLast: ['consent revoke'],
    calls: [
      `fbq('track', 'Purchase', {value: 1, currency: 'KZT'})`,
      `fbq('consent', 'grant')`,
      `_fbq.push(['track', 'Lead'])`,
    ],
  },
  'tiktok-pixel': {
    options: {id: 'A1B2C3D4E5F6G7H8I9J0'},
    asks: 'analytics.tiktok.com/i18n/pixel/events.js',
    takes: `ttq.forEach((call) => note(...call));
      for (const name in ttq) if (typeof ttq[name] === 'function') ttq[name] = (...args) => note(name, ...args);`,
    told: ['holdConsent', 'page', 'grantConsent'],
    toldAtLast: ['revokeConsent'],
    calls: [
      `ttq.track('Purchase', {value: 1})`,
      `ttq.identify({external_id: '1'})`,
      `ttq.ready(goOn())`,
      `ttq.instance('X').track('ViewContent')`,
      `ttq.grantConsent()`,
    ],
  },
  'microsoft-clarity': {
    options: {id: 'abcdefghij'},
    asks: 'www.clarity.ms/tag/abcdefghij',
    takes: queueFunction('clarity'),
    told: ['consentv2 {"ad_Storage":"denied","analytics_Storage":"granted"}'],
    toldAtLast: ['consentv2 {"ad_Storage":"denied","analytics_Storage":"denied"}'],
    calls: [`clarity('event', 'order')`, `clarity('set', 'plan', 'a')`, `clarity('consentv2', {})`],
  },
  'microsoft-uet': {
    options: {id: 12345678},
    asks: 'bat.bing.com/bat.js',
    takes: `window.UET = function ({ti, q}) {
        note('new', ti);
        while (q.length) note(...q.splice(0, 3));
        this.push = note;
      };`,
    told: [
      'new 12345678',
      'consent default {"ad_storage":"denied"}',
      'consent update {"ad_storage":"granted"}',
      'pageLoad',
    ],
    toldAtLast: ['consent update {"ad_storage":"denied"}'],
    calls: [`uetq.push('event', 'order', {revenue_value: 1})`, `window.uetq = window.uetq || []`],
  },
  'linkedin-insight': {
    options: {id: 123456},
    asks: 'snap.licdn.com/li.lms-analytics/insight.min.js',
    takes: `note(_linkedin_data_partner_ids, _linkedin_partner_id); ${queueFunction('lintrk')}`,
    told: ['["123456"] 123456'],
    calls: [`lintrk('track', {conversion_id: 1})`, `lintrk('track', {conversion_id: 1}, goOn())`],
  },
  'pinterest-tag': {
    options: {id: '1234567890123'},
    asks: 's.pinimg.com/ct/core.js',
    takes: queueFunction('pintrk', 'queue'),
    told: ['load 1234567890123 {}', 'setconsent true', 'page', 'setconsent true'],
    toldAtLast: ['setconsent false'],
    calls: [`pintrk('track', 'checkout', {value: 1}, goOn())`, `pintrk('setconsent', true)`],
  },
  'x-pixel': {
    options: {id: 'o1a2b'},
    asks: 'static.ads-twitter.com/uwt.js',
    takes: handedOn('twq', 'exe'),
    told: ['config o1a2b {}'],
    calls: [`twq('event', 'tw-o1a2b-order', {value: 1})`],
  },
  'snap-pixel': {
    options: {id: UUID},
    asks: 'sc-static.net/scevent.min.js',
    takes: handedOn('snaptr', 'handleRequest'),
    told: [`init ${UUID} {}`, 'track PAGE_VIEW'],
    calls: [`snaptr('track', 'PURCHASE', {price: 1})`],
  },
  hotjar: {
    options: {id: 1234567},
    asks: 'static.hotjar.com/c/hotjar-1234567.js',
    takes: `note(_hjSettings); ${queueFunction('hj')}`,
    told: ['{"hjid":1234567,"hjsv":6}'],
    calls: [`hj('event', 'order')`, `hj('identify', '1', {})`, `_uxa.push(['trackPageview', '/next'])`],
  },
  matomo: {
    options: {id: 1, host: 'https://example.matomo.cloud'},
    asks: 'example.matomo.cloud/matomo.js',
    takes: queueList('_paq'),
    told: [
      'requireCookieConsent',
      'setTrackerUrl https://example.matomo.cloud/matomo.php',
      'setSiteId 1',
      'trackPageView',
      'enableLinkTracking',
      'setCookieConsentGiven',
    ],
    toldAtLast: ['forgetCookieConsentGiven', 'requireConsent'],
    calls: [`_paq.push(['trackEvent', 'order', 'sent'])`, `_paq.push(['trackGoal', 1], ['trackPageView'])`],
  },
  plausible: {
    options: {id: 'example.kz'},
    asks: 'plausible.io/js/script.js',
    takes: `note(document.currentScript.dataset.domain); ${queueFunction('plausible')}`,
    told: ['example.kz'],
    calls: [`plausible('Order', {props: {plan: 'a'}, callback: goOn()})`],
  },
  umami: {
    options: {id: UUID},
    asks: 'cloud.umami.is/script.js',
    takes: `note(document.currentScript.dataset.websiteId); ${methods('umami')}`,
    told: [UUID],
    calls: [`umami.track('order', {plan: 'a'})`, `umami.identify({plan: 'a'})`],
  },
  posthog: {
    options: {id: PHC},
    asks: 'us-assets.i.posthog.com/static/array.js',
    takes: `for (const [token, config] of posthog._i)
        note('init', token, config.opt_out_capturing_by_default, config.disable_session_recording);
      posthog.forEach((call) => note(...call));
      ${methods('posthog')}`,
    told: [`init ${PHC} true true`, 'opt_in_capturing {"captureEventName":false}'],
    toldAtLast: ['opt_out_capturing {"captureEventName":false}'],
    calls: [
      `posthog.capture('order', {plan: 'a'})`,
      `posthog.people.set({plan: 'a'})`,
      `posthog.onFeatureFlags(goOn())`,
      `if (posthog.isFeatureEnabled('beta')) throw new Error('a feature that nobody has granted is on')`,
    ],
  },
  mixpanel: {
    options: {id: HEX},
    asks: 'cdn.mxpnl.com/libs/mixpanel-2-latest.min.js',
    takes: `for (const [token, config] of mixpanel._i)
        note('init', token, config.autocapture, config.record_sessions_percent);
      mixpanel.forEach((call) => note(...call));
      ${methods('mixpanel')}`,
    told: [`init ${HEX} false 0`, 'clear_opt_in_out_tracking'],
    toldAtLast: ['opt_out_tracking {"delete_user":false}'],
    calls: [
      `mixpanel.track('order', {plan: 'a'}, goOn())`,
      `mixpanel.people.set({plan: 'a'})`,
      `mixpanel.get_group('company', 'x').set('plan', 1)`,
      `mixpanel.opt_in_tracking()`,
    ],
  },
  amplitude: {
    options: {id: HEX},
    asks: 'cdn.amplitude.com/libs/analytics-browser-2.47.0-min.js.gz',
    takes: `amplitude._q.forEach(({name, args}) => note(name, ...args)); ${methods('amplitude')}`,
    told: [
      `init ${HEX} {"autocapture":{"formInteractions":false},"fetchRemoteConfig":false}`,
      'setOptOut false',
    ],
    toldAtLast: ['setOptOut true'],
    calls: [
      `amplitude.track('order', {plan: 'a'})`,
      `amplitude.identify(new amplitude.Identify().set('plan', 'a'))`,
      `new amplitude.Identify().set('a', 1).add('b', 1)`,
      `amplitude.track('x').promise.then(goOn())`,
      `amplitude.setOptOut(false)`,
    ],
  },
  segment: {
    options: {id: 'AbCdEfGhIjKlMnOpQrStUvWxYz012345'},
    asks: 'cdn.segment.com/analytics.js/v1/AbCdEfGhIjKlMnOpQrStUvWxYz012345/analytics.min.js',
    // What goes out passes its middleware first.
    takes: `const steps = [];
      const send = (name) => steps.reduceRight((next, step) => (payload) => step({payload, next}),
        ({obj}) => note(name, obj.context))({obj: {context: {}}});
      const take = (name, ...args) => (name === 'addSourceMiddleware' ? steps.push(args[0]) : send(name));
      [...analytics].forEach((call) => take(...call));
      window.analytics = {track: () => take('track'), reset: () => { note('reset'); take('track') }};
      analytics.track();`,
    told: [
      'page {"consent":{"categoryPreferences":{"analytics":true}}}',
      'track {"consent":{"categoryPreferences":{"analytics":true}}}',
    ],
    // The event that is sent right after it gets nowhere.
    toldAtLast: ['reset'],
    calls: [
      `analytics.track('order', {plan: 'a'}, {}, goOn())`,
      `analytics.identify('1', {plan: 'a'})`,
      `analytics.ready(goOn())`,
    ],
  },
  sentry: {
    options: {id: HEX},
    asks: `js.sentry-cdn.com/${HEX}.min.js`,
    takes: `const options = {};
      window.Sentry = {
        init: (given) => { Object.assign(options, given); note('init', given.enabled, given.sendDefaultPii) },
        getClient: () => ({getOptions: () => options}),
        captureMessage: (text) => note(text),
      };
      sentryOnLoad();
      Object.defineProperty(options, 'enabled', {set: (enabled) => note('enabled', enabled)});`,
    told: ['init true false'],
    toldAtLast: ['enabled false'],
    calls: [
      `Sentry.captureException(new Error('order'))`,
      `Sentry.getCurrentScope().setTag('plan', 'a')`,
      `Sentry.setUser({id: '1'})`,
      `Sentry.onLoad(goOn())`,
      `Sentry.withScope(goOn())`,
    ],
  },
  intercom: {
    options: {id: 'abc12345'},
    asks: 'widget.intercom.io/widget/abc12345',
    takes: queueFunction('Intercom'),
    told: ['boot {"app_id":"abc12345"}'],
    toldAtLast: ['shutdown'],
    calls: [`Intercom('show')`, `Intercom('trackEvent', 'order')`, `Intercom('onHide', goOn())`],
  },
  youtube: {brings: 'frame', asks: 'www.youtube-nocookie.com/embed/abcdefghijk'},
  vimeo: {brings: 'frame', asks: 'player.vimeo.com/video/1'},
  spotify: {brings: 'frame', asks: 'open.spotify.com/embed/track/1'},
  instagram: {
    brings: 'script',
    asks: 'www.instagram.com/embed.js',
    takes: `window.instgrm = {Embeds: {process: () => note('process')}};`,
    calls: [`instgrm.Embeds.process()`],
  },
};
