import type {Preset, ServiceFacts} from './service.js';

/** Frames only: they are held by `data-service="spotify"`; there is nothing to start. */
export const preset: Preset = {
  category: 'marketing',
  cookies: [],
  storage: [],
};

export const facts: ServiceFacts = {
  title: 'Spotify',
  vendor: 'Spotify AB',
  country: 'SE',
  does: 'audio',
  data: ['pages', 'media', 'device', 'ip', 'id', 'ads'],
  policy: 'https://www.spotify.com/legal/privacy-policy/',
  hosts: ['open.spotify.com', 'embed.spotify.com', 'scdn.co', 'spotifycdn.com'],
  cookies: [],
  storage: [],
  csp: {'frame-src': ['https://open.spotify.com']},
  sources: ['https://developer.spotify.com/documentation/embeds'],
};
