import type {Answers, ConsentRecord} from './types.js';

/** The record as the JSON text of the cookie: seconds, 1 and 0. */
export function encodeRecord({
  consentId,
  recordId,
  revision,
  decidedAt,
  expiresAt,
  categories,
  services,
}: ConsentRecord): string {
  return JSON.stringify({
    v: 1,
    ...(consentId && {id: consentId, rec: recordId}),
    rev: revision,
    at: decidedAt / 1000,
    exp: expiresAt / 1000,
    c: bits(categories),
    s: bits(services),
  });
}

function bits(answers: Answers): Record<string, 0 | 1> {
  return Object.fromEntries(Object.entries(answers).map(([id, yes]) => [id, yes ? 1 : 0]));
}
