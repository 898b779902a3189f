import type {CategoryId} from '../core/types.js';

/**
 * The presets that are files of their own, by category, so that the loader knows what to ask before a file has come.
 * Yandex Metrika and Google Analytics are in the loader. `npm run services:check` compares this with the files.
 */
export const CATALOGUE: Readonly<Record<CategoryId, string>> = {
  functional:
    '2gis amocrm bitrix24 bitrix24-form getcourse google-maps google-recaptcha intercom jivo kaspi-button sentry vimeo yandex-maps',
  analytics:
    'amplitude calltouch comagic hotjar liveinternet matomo microsoft-clarity mixpanel plausible posthog rambler-top100 roistat segment umami yandex-webvisor zero-kz',
  marketing:
    'carrot-quest google-ads google-tag-manager instagram linkedin-insight meta-pixel microsoft-uet mindbox pinterest-tag rutube snap-pixel spotify telegram-widget tiktok-pixel vk-ads vk-pixel vk-video vk-widgets x-pixel youtube',
};
