import type {Preset, ServiceFacts} from './service.js';

/** Frames only: they are held by `data-service="rutube"`; there is nothing to start. */
export const preset: Preset = {
  category: 'marketing',
  cookies: [],
  storage: [],
};

export const facts: ServiceFacts = {
  title: 'RUTUBE',
  vendor: 'ООО «Руформ»',
  country: 'RU',
  does: 'video',
  data: ['pages', 'media', 'device', 'ip', 'id', 'ads'],
  policy: 'https://rutube.ru/info/privacy/',
  // Its thumbnails, below pic.rutube.ru, are a request too.
  hosts: ['rutube.ru'],
  cookies: [],
  storage: [],
  csp: {'frame-src': ['https://rutube.ru']},
  sources: [
    'https://github.com/rutube/RutubePlayerJSAPI',
    'https://github.com/evikza/Rutube-Player-JS-API-Doc',
    'https://rutube.ru/info/subscription',
  ],
  unconfirmed: ['The legal entity is that of an agreement of 2018.'],
};
