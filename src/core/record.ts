import type {Answers, Config, ConsentRecord} from './types.js';

/** What a new record needs from outside: ids, the time, and the record before it. */
export interface RecordContext {
  /** Id of the event that makes this record. */
  readonly recordId: string;
  /** A fresh random id, used when this browser has none yet. */
  readonly consentId: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly previous: ConsentRecord | null;
}

/** Answers for a category, or for a service of this category. */
export type Answer = (id: string, category: string) => boolean;

const DAY = 86_400_000;

/** The record of one decision. */
export function createRecord(
  config: Config,
  answer: Answer,
  {recordId, consentId, now, previous}: RecordContext,
): ConsentRecord {
  const answers = (all: readonly {readonly id: string; readonly category?: string}[]): Answers =>
    Object.fromEntries(all.map(({id, category = id}) => [id, answer(id, category)]));
  const categories = answers(config.categories);
  const services = answers(config.services);
  const granted = grantsAny({categories, services});
  const known = previous?.consentId ?? (granted ? consentId : null);
  const decidedAt = Math.floor(now / 1000) * 1000;
  return {
    // Who never granted anything stays without an id.
    recordId: known && recordId,
    consentId: known,
    revision: config.revision,
    decidedAt,
    expiresAt: decidedAt + DAY * (granted ? config.cookie.days : config.cookie.refusalDays),
    categories,
    services,
  };
}

/** True when the record grants anything at all. */
export function grantsAny({categories, services}: Pick<ConsentRecord, 'categories' | 'services'>): boolean {
  return [categories, services].some((answers) => Object.values(answers).some(Boolean));
}
