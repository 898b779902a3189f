import type {PresetFacts} from '../core/config.js';
import {isObject} from '../core/guards.js';
import {bool, either, integer, listOf, shape, string, url, type Reader} from '../core/readers.js';
import type {OptionReaders} from '../core/config-issues.js';
import {googleAnalytics} from './google-analytics.js';
import {yandexMetrika} from './yandex-metrika.js';

/** What may be written for each preset. For whoever writes a configuration; visitors never download this. */

const parameters: Reader<object> = (value, path, report) =>
  isObject(value) ? value : report(path, 'an object');

/** Counter numbers, as the preset knows them: a number, text with commas, or a list. */
function counter({id: pattern}: PresetFacts, expected: string, rest: Reader<object>): Reader<object> {
  return (value, path, report) => {
    const {id, ...others} = value as Record<string, unknown>;
    rest(others, path, report);
    const numbers = asText(id).split(/\s*,\s*/);
    return numbers.every((number) => pattern.test(number)) ? numbers : report(path + '.id', expected);
  };
}

function asText(value: unknown): string {
  try {
    return String(value);
  } catch {
    return ''; // an object with its own `toString`
  }
}

export const optionReaders: OptionReaders = {
  /** https://yandex.com/support/metrica/code/counter-initialize.html; session replay is a service of its own. */
  'yandex-metrika': counter(
    yandexMetrika,
    'a counter number such as 12345678, or a list of them',
    shape({
      src: url,
      accurateTrackBounce: either(bool, integer(0, 60000)),
      childIframe: bool,
      clickmap: bool,
      defer: bool,
      ecommerce: either(bool, either(string(), listOf(string()))),
      params: parameters,
      sendTitle: bool,
      trackHash: bool,
      trackLinks: bool,
      triggerEvent: bool,
      trustedDomains: listOf(string()),
      type: integer(0, 1),
      userParams: parameters,
    }),
  ),
  /** Everything but `src` goes to `gtag('config')` as it is. */
  'google-analytics': counter(
    googleAnalytics,
    'a measurement id such as G-XXXXXXXXXX, or a list of them',
    (value, path, report) => {
      const {src} = value as {src?: unknown};
      return src === undefined || url(src, path + '.src', report) ? (value as object) : undefined;
    },
  ),
};
