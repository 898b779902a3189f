import {grantsAny} from './event.js';
import type {Answers, Choice, Config, ConsentRecord, Grants} from './types.js';

/** What a new record needs from outside: ids, the time, and the answers that still stand. */
export interface RecordContext {
  /** Id of the event that makes this record. */
  readonly recordId: string;
  /** A fresh random id, used when this browser has none yet. */
  readonly consentId: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The last record; its answers count only where `keep` says so. */
  readonly previous: ConsentRecord | null;
  /** True while the last record is valid: what the choice does not name keeps its answer. */
  readonly keep: boolean;
}

const DAY = 86_400_000;

/** Where nothing was asked yet. */
export const NO_ANSWERS: Pick<ConsentRecord, 'categories' | 'services'> = {categories: {}, services: {}};

/**
 * The record of one decision. A category's answer is its services' answer too, unless the choice names them; what was
 * never asked is denied.
 */
export function createRecord(config: Config, choice: Choice, context: RecordContext): ConsentRecord {
  const {previous, keep} = context;
  const before = (keep && previous) || NO_ANSWERS;
  const categories: Answers = Object.fromEntries(
    config.categories.map(({id}) => [id, choice.categories?.[id] ?? before.categories[id] ?? false]),
  );
  const services: Answers = Object.fromEntries(
    config.services.map(({id, category}) => [
      id,
      choice.services?.[id] ?? choice.categories?.[category] ?? before.services[id] ?? false,
    ]),
  );
  const granted = grantsAny({categories, services});
  const decidedAt = Math.floor(context.now / 1000) * 1000;
  // Who never granted anything stays without an id.
  const known = granted || previous?.consentId;
  return {
    recordId: known ? context.recordId : null,
    consentId: known ? (previous?.consentId ?? context.consentId) : null,
    revision: config.revision,
    decidedAt,
    expiresAt: decidedAt + DAY * (granted ? config.cookie.days : config.cookie.refusalDays),
    categories,
    services,
  };
}

/** What began and what ended between two grants. */
export function changesBetween(before: Grants, now: Grants): {granted: string[]; withdrawn: string[]} {
  return {
    granted: [...now].filter((id) => !before.has(id)),
    withdrawn: [...before].filter((id) => !now.has(id)),
  };
}
