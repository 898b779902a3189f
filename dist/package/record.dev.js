const DAY = 864e5;
function createRecord(config, answer, { recordId, consentId, now, previous }) {
  const answers = (all) => Object.fromEntries(all.map(({ id, category = id }) => [id, answer(id, category)]));
  const categories = answers(config.categories);
  const services = answers(config.services);
  const granted = grantsAny({ categories, services });
  const known = previous?.consentId ?? (granted ? consentId : null);
  const decidedAt = Math.floor(now / 1e3) * 1e3;
  return {
    // Who never granted anything stays without an id.
    recordId: known && recordId,
    consentId: known,
    revision: config.revision,
    decidedAt,
    expiresAt: decidedAt + DAY * (granted ? config.cookie.days : config.cookie.refusalDays),
    categories,
    services
  };
}
function grantsAny({ categories, services }) {
  return [categories, services].some((answers) => Object.values(answers).some(Boolean));
}

export { createRecord, grantsAny };
