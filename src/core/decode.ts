import {grantsAny} from './record.js';
import {isId} from './names.js';
import type {Answers, Config, ConsentRecord} from './types.js';

/** Browsers refuse cookies over 4 KB, name and attributes included. */
const MAX_LENGTH = 3072;

const DAY = 86_400_000;

/**
 * The text as a record, or `undefined` for whatever else it holds: noise, another version, a time more than a day ahead, a
 * term beyond the configured one. Never throws.
 */
export function decodeRecord(
  text: string,
  {cookie}: Pick<Config, 'cookie'>,
  now: number,
): ConsentRecord | undefined {
  try {
    const {v, id = null, rec = null, rev, at, exp, c, s} = JSON.parse(text) as Record<string, unknown>;
    const record = {
      recordId: rec as string | null,
      consentId: id as string | null,
      revision: rev as string,
      decidedAt: (at as number) * 1000,
      expiresAt: (exp as number) * 1000,
      categories: answers(c),
      services: answers(s),
    };
    const {decidedAt, expiresAt} = record;
    const term = DAY * (grantsAny(record) ? cookie.days : cookie.refusalDays);
    if (
      text.length <= MAX_LENGTH &&
      v === 1 &&
      typeof rev === 'string' &&
      [id, rec].every((each) => each === null || isId(each)) &&
      [at, exp].every(Number.isSafeInteger) &&
      decidedAt <= now + DAY &&
      decidedAt <= expiresAt &&
      expiresAt <= decidedAt + term
    )
      return record;
  } catch {
    // Noise is an expected value here.
  }
}

/** @throws for anything but ids with 1 and 0 */
function answers(bits: unknown): Answers {
  return Object.fromEntries(
    Object.entries(bits as object).map(([id, bit]) => {
      if (!isId(id) || (bit !== 0 && bit !== 1)) throw new Error(id);
      return [id, bit === 1];
    }),
  );
}
