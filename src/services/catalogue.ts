import type {CategoryId} from '../core/types.js';

/**
 * The presets that are files of their own, by category, each with the names of its public functions: what the loader has to know
 * before a file has come, to ask about it and to let the page's own code call it. `npm run services:check` compares this with the files.
 */
export const CATALOGUE: Readonly<Record<CategoryId, string>> = {
  functional:
    '2gis:DG:DGWidgetLoader:mapgl amocrm:amoSocialButton:crmPlugin:AMOPIXEL:AMOPIXEL_IDENTIFIER bitrix24-form:b24form:b24order bitrix24:b24order getcourse google-maps google-recaptcha:grecaptcha intercom:Intercom jivo:jivo_api:jivo_init:jivo_destroy kaspi-button:ksWidgetInitializer sentry:Sentry vimeo yandex-maps:ymaps:ymaps3',
  analytics:
    'amplitude:amplitude calltouch:ct:ctw comagic:Comagic:__cs hotjar:hj:_uxa liveinternet matomo:_paq microsoft-clarity:clarity mixpanel:mixpanel plausible:plausible posthog:posthog rambler-top100:top100:top100Counter roistat:roistat segment:analytics umami:umami yandex-webvisor zero-kz:_zero_kz_',
  marketing:
    'carrot-quest:carrotquest google-ads:gtag google-tag-manager instagram:instgrm linkedin-insight:lintrk meta-pixel:fbq:_fbq microsoft-uet:uetq mindbox:mindbox pinterest-tag:pintrk rutube snap-pixel:snaptr spotify telegram-widget:Telegram tiktok-pixel:ttq vk-ads:_tmr vk-pixel:VK vk-video vk-widgets:VK x-pixel:twq youtube',
};
