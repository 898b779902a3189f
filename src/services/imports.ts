import type {ServiceId} from '../core/types.js';
import type {Preset, ServiceFacts} from './service.js';

// Made by `npm run services:write`: do not edit.

/** What the file of a service has. */
export interface ServiceFile {
  readonly preset: Preset;
  readonly facts: ServiceFacts;
}

/** Every known service, those of the loader too: for bundlers, which make a file of each. */
export const SERVICE_FILES: Readonly<Record<ServiceId, () => Promise<ServiceFile>>> = {
  '2gis': () => import('./2gis.js'),
  amocrm: () => import('./amocrm.js'),
  amplitude: () => import('./amplitude.js'),
  'bitrix24-form': () => import('./bitrix24-form.js'),
  bitrix24: () => import('./bitrix24.js'),
  calltouch: () => import('./calltouch.js'),
  'carrot-quest': () => import('./carrot-quest.js'),
  comagic: () => import('./comagic.js'),
  getcourse: () => import('./getcourse.js'),
  'google-ads': () => import('./google-ads.js'),
  'google-analytics': () => import('./google-analytics.js'),
  'google-maps': () => import('./google-maps.js'),
  'google-recaptcha': () => import('./google-recaptcha.js'),
  'google-tag-manager': () => import('./google-tag-manager.js'),
  hotjar: () => import('./hotjar.js'),
  instagram: () => import('./instagram.js'),
  intercom: () => import('./intercom.js'),
  jivo: () => import('./jivo.js'),
  'kaspi-button': () => import('./kaspi-button.js'),
  'linkedin-insight': () => import('./linkedin-insight.js'),
  liveinternet: () => import('./liveinternet.js'),
  matomo: () => import('./matomo.js'),
  'meta-pixel': () => import('./meta-pixel.js'),
  'microsoft-clarity': () => import('./microsoft-clarity.js'),
  'microsoft-uet': () => import('./microsoft-uet.js'),
  mindbox: () => import('./mindbox.js'),
  mixpanel: () => import('./mixpanel.js'),
  'pinterest-tag': () => import('./pinterest-tag.js'),
  plausible: () => import('./plausible.js'),
  posthog: () => import('./posthog.js'),
  'rambler-top100': () => import('./rambler-top100.js'),
  roistat: () => import('./roistat.js'),
  rutube: () => import('./rutube.js'),
  segment: () => import('./segment.js'),
  sentry: () => import('./sentry.js'),
  'snap-pixel': () => import('./snap-pixel.js'),
  spotify: () => import('./spotify.js'),
  'telegram-widget': () => import('./telegram-widget.js'),
  'tiktok-pixel': () => import('./tiktok-pixel.js'),
  umami: () => import('./umami.js'),
  vimeo: () => import('./vimeo.js'),
  'vk-ads': () => import('./vk-ads.js'),
  'vk-pixel': () => import('./vk-pixel.js'),
  'vk-video': () => import('./vk-video.js'),
  'vk-widgets': () => import('./vk-widgets.js'),
  'x-pixel': () => import('./x-pixel.js'),
  'yandex-maps': () => import('./yandex-maps.js'),
  'yandex-metrika': () => import('./yandex-metrika.js'),
  'yandex-webvisor': () => import('./yandex-webvisor.js'),
  youtube: () => import('./youtube.js'),
  'zero-kz': () => import('./zero-kz.js'),
};
