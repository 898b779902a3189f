import type {Answers, Choice, Config, ConsentRecord} from '../core/types.js';

/** The answers on the screen, complete, not yet decided. */
export type Draft = Required<Choice>;

/** A category's switch: services may differ from one another. */
export type SwitchState = 'on' | 'off' | 'mixed';

/** The answers in force; without a record everything is off. */
export function draftOf(config: Config, record: ConsentRecord | null): Draft {
  const answers = (items: readonly {id: string}[], given: Answers = {}) =>
    Object.fromEntries(items.map(({id}) => [id, given[id] ?? false]));
  return {
    categories: answers(config.categories, record?.categories),
    services: answers(config.services, record?.services),
  };
}

/** The category with all its services on or off. */
export function withCategory(draft: Draft, id: string, services: readonly string[], on: boolean): Draft {
  return {
    categories: {...draft.categories, [id]: on},
    services: {...draft.services, ...Object.fromEntries(services.map((service) => [service, on]))},
  };
}

/** One service on or off; its category is on while any of its services is. */
export function withService(draft: Draft, id: string, category: string, siblings: readonly string[]): Draft {
  const services = {...draft.services, [id]: !draft.services[id]};
  return {categories: {...draft.categories, [category]: siblings.some((each) => services[each])}, services};
}

/** On and off only where the category and all its services agree: one frame may have been allowed alone. */
export function stateOf({categories, services}: Draft, id: string, own: readonly string[]): SwitchState {
  const answers = [categories[id], ...own.map((service) => services[service])];
  if (answers.every(Boolean)) return 'on';
  return answers.some(Boolean) ? 'mixed' : 'off';
}
