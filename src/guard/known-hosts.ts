// Made by `npm run services:write`: do not edit.

/**
 * Hosts of the known services, by which the guard knows whose a request is: one service a line, its id and then its hosts,
 * some with the beginning of a path.
 */
export const KNOWN_HOSTS = `2gis widgets.2gis.com makemap.2gis.ru mapgl.2gis.com maps.2gis.com api.2gis.com api.2gis.ru disk.2gis.com
amocrm gso.amocrm.ru piper.amocrm.ru forms.amocrm.ru gso.kommo.com forms.kommo.com drive-g.kommo.com lc-en.kommo.com
amplitude cdn.amplitude.com api2.amplitude.com api.amplitude.com api.eu.amplitude.com sr-client-cfg.amplitude.com sr-client-cfg.eu.amplitude.com prod.us-west-2.amplitude.com prod.eu-central-1.amplitude.com
bitrix24-form bitrix24.ru bitrix24.kz bitrix24.by bitrix24.com bitrix24.com.br bitrix24.com.tr bitrix24.eu bitrix24.de bitrix24.es bitrix24.fr bitrix24.in bitrix24.it bitrix24.pl bitrix24.ua bitrix24.vn
bitrix24 bitrix24.ru bitrix24.kz bitrix24.by bitrix24.com bitrix24.com.br bitrix24.com.tr bitrix24.eu bitrix24.de bitrix24.es bitrix24.fr bitrix24.in bitrix24.it bitrix24.pl bitrix24.ua bitrix24.vn
calltouch calltouch.ru
carrot-quest carrotquest.io carrotquest.app
comagic comagic.ru uiscom.ru
getcourse getcourse.ru getcourse.io
google-ads www.googletagmanager.com/gtag/js?id=AW- googleadservices.com googleads.g.doubleclick.net td.doubleclick.net ad.doubleclick.net pagead2.googlesyndication.com www.google.com/pagead www.google.com/ccm www.google.com/rmkt
google-analytics www.googletagmanager.com/gtag google-analytics.com analytics.google.com
google-maps www.google.com/maps maps.google.com maps.googleapis.com maps.gstatic.com mapsresources-pa.googleapis.com places.googleapis.com khms0.googleapis.com khms1.googleapis.com
google-recaptcha www.google.com/recaptcha www.gstatic.com/recaptcha recaptcha.google.com recaptcha.net
google-tag-manager www.googletagmanager.com/gtm.js www.googletagmanager.com/ns.html
hotjar hotjar.com hotjar.io contentsquare.net
instagram instagram.com cdninstagram.com
intercom intercom.io intercomcdn.com intercomcdn.eu intercomassets.com intercom-messenger.com
jivo jivo.ru jivosite.com
kaspi-button kaspi.kz/kaspibutton
linkedin-insight snap.licdn.com ads.linkedin.com p.adsymptotic.com
liveinternet counter.yadro.ru
matomo matomo.cloud
meta-pixel connect.facebook.net/en_US/fbevents.js connect.facebook.net/ru_RU/fbevents.js connect.facebook.net/signals www.facebook.com/tr www.facebook.com/privacy_sandbox/pixel
microsoft-clarity clarity.ms
microsoft-uet bat.bing.com bat.bing.net
mindbox mindbox.ru
mixpanel mxpnl.com api.mixpanel.com api-js.mixpanel.com api-eu.mixpanel.com api-in.mixpanel.com
pinterest-tag s.pinimg.com/ct ct.pinterest.com
plausible plausible.io
posthog i.posthog.com app.posthog.com
rambler-top100 st.top100.ru kraken.rambler.ru counter.rambler.ru
roistat cloud.roistat.com collector.roistat.com
rutube rutube.ru
segment cdn.segment.com api.segment.io
sentry js.sentry-cdn.com browser.sentry-cdn.com ingest.sentry.io ingest.us.sentry.io ingest.de.sentry.io
snap-pixel sc-static.net tr.snapchat.com tr6.snapchat.com tr-shadow.snapchat.com
spotify open.spotify.com embed.spotify.com scdn.co spotifycdn.com
telegram-widget telegram.org/js/telegram-widget.js t.me oauth.telegram.org
tiktok-pixel analytics.tiktok.com analytics.us.tiktok.com analytics-sg.tiktok.com analytics-ipv6.tiktokw.us
umami cloud.umami.is gateway.umami.is api-gateway.umami.dev
vimeo player.vimeo.com vimeocdn.com
vk-ads top-fwz1.mail.ru privacy-cs.mail.ru
vk-pixel vk.ru/js/api/openapi.js vk.com/js/api/openapi.js vk.ru/rtrg vk.com/rtrg
vk-video vkvideo.ru vk.com/video_ext.php vk.ru/video_ext.php
vk-widgets vk.ru/js/api/openapi.js vk.com/js/api/openapi.js vk.ru/widget_ vk.com/widget_ vk.ru/js/api/share.js vk.com/js/api/share.js
x-pixel static.ads-twitter.com analytics.twitter.com/i/adsct analytics.twitter.com/1/i/adsct t.co/i/adsct t.co/1/i/adsct
yandex-maps yandex.ru/map-widget yandex.com/map-widget yandex.kz/map-widget yandex.by/map-widget yandex.uz/map-widget yandex.ru/maps-reviews-widget yandex.kz/maps-reviews-widget api-maps.yandex.ru static-maps.yandex.ru geocode-maps.yandex.ru suggest-maps.yandex.ru maps.yandex.net
yandex-metrika mc.yandex.ru mc.yandex.com mc.yandex.kz mc.yandex.by mc.yandex.az mc.webvisor.org mc.webvisor.com cdn.jsdelivr.net/npm/yandex-metrica-watch
youtube youtube.com youtube-nocookie.com youtu.be ytimg.com
zero-kz c.zero.kz`;
