import {bool, either, integer, listOf, localized, mapOf, nullable, shape, string} from './readers.js';
import type {FormConfig, Operator, Purpose, Term} from './types.js';

/** Readers of what a site declares about its forms. The loader leaves these parts unread: only the form view shows them. */

export const operatorReader = shape<Required<Operator>>({
  name: localized,
  id: string(),
  idType: string(),
  address: localized,
  email: string(),
});

export const formReader = shape<FormConfig>({
  purposes: mapOf<Purpose>(
    shape<Required<Purpose>>({
      title: localized,
      text: localized,
      recipients: listOf(localized),
      term: shape<Required<Term>>({
        years: integer(0, 100),
        months: integer(0, 1200),
        days: integer(0, 36500),
      }),
    }),
  ),
  dataCategories: nullable(listOf(localized)),
  crossBorder: nullable(either(bool, localized)),
  publicSources: nullable(either(bool, localized)),
  responseDays: nullable(integer(1, 365)),
});
