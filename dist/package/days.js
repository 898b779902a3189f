import { fill } from './messages.js';

function daysIn(n, language, messages) {
  const rule = new Intl.PluralRules(language === "be" ? "ru" : language).select(n);
  return fill(messages["days." + rule] ?? messages["days.other"], { n });
}

export { daysIn };
