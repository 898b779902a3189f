import type {Choice, Config, Signals} from './types.js';

/**
 * Yes to everything asked. Global Privacy Control is an objection to marketing: under it marketing starts only when it is
 * chosen by hand, so «accept all» leaves it out.
 */
export function acceptAll(config: Config, signals: Signals): Choice {
  return everything(config, (category) => !(signals.gpc && category === 'marketing'));
}

/** No to everything. */
export function rejectAll(config: Config): Choice {
  return everything(config, () => false);
}

/** No to one category, with its services, or to one service; without an id, to everything. */
export function withdrawal(config: Config, id?: string): Choice {
  if (!id) return rejectAll(config);
  return config.services.some((service) => service.id === id)
    ? {services: {[id]: false}}
    : {categories: {[id]: false}};
}

function everything(config: Config, answer: (category: string) => boolean): Choice {
  return {
    categories: Object.fromEntries(config.categories.map(({id}) => [id, answer(id)])),
    services: Object.fromEntries(config.services.map(({id, category}) => [id, answer(category)])),
  };
}
