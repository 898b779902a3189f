import type {Preset, ServiceFacts} from './service.js';

/** Frames only: they are held by `data-service="vimeo"`; `?dnt=1` in their address spares the visitor Vimeo's cookies. */
export const preset: Preset = {
  category: 'functional',
  cookies: [],
  storage: [],
};

export const facts: ServiceFacts = {
  title: 'Vimeo',
  vendor: 'Vimeo.com, Inc.',
  country: 'US',
  does: 'video',
  data: ['pages', 'media', 'device', 'ip', 'id'],
  policy: 'https://vimeo.com/privacy',
  // Its thumbnails are a request too.
  hosts: ['player.vimeo.com', 'vimeocdn.com'],
  cookies: [],
  storage: [],
  csp: {'frame-src': ['https://player.vimeo.com']},
  sources: ['https://help.vimeo.com/hc/en-us/articles/26080940921361'],
};
