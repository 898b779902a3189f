import {localize} from './localize.js';
import type {Config, ConsentRecord, Language} from './types.js';

/** A category as the receipt names it. */
export interface ReceiptCategory {
  readonly id: string;
  readonly title: string;
  readonly services: readonly {
    readonly id: string;
    readonly title: string;
    /** Who receives the data; empty where that is not known. */
    readonly vendor: string;
    /** Which data, in words. */
    readonly data: readonly string[];
  }[];
}

/** What a receipt is made of. */
export interface ReceiptSource {
  readonly config: Config;
  readonly record: ConsentRecord;
  readonly language: Language;
  readonly categories: readonly ReceiptCategory[];
  /** In full; empty = none. */
  readonly policyUrl: string;
  /** Address of a page on which the choice can be changed and withdrawn. */
  readonly place: string;
  /** Milliseconds since the epoch: when the receipt is made. */
  readonly now: number;
}

/** A JSON-LD document. */
export type Receipt = Readonly<Record<string, unknown>>;

const CONTEXT = {
  dpv: 'https://w3id.org/dpv#',
  loc: 'https://w3id.org/dpv/loc#',
  dct: 'http://purl.org/dc/terms/',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  // Their values are names of things; without this they would be texts.
  ...Object.fromEntries(
    [
      'dct:conformsTo',
      'dpv:hasJurisdiction',
      'dpv:isExercisedAt',
      'dpv:isIndicatedBy',
      'schema:url',
      'skos:broader',
    ].map((term) => [term, {'@type': '@id'}]),
  ),
};

const PROFILE = 'https://w3id.org/dpv/schema/dpv-27560#';

/** The nearest purpose in DPV; a site's own category has none but its title. */
const PURPOSES: Readonly<Record<string, string>> = {
  functional: 'dpv:ServiceProvision',
  analytics: 'dpv:ServiceUsageAnalytics',
  marketing: 'dpv:Marketing',
};

/**
 * The receipt of a choice, for the visitor to keep: JSON-LD after ISO/IEC TS 27560:2023 in the terms of the Data Privacy
 * Vocabulary.
 *
 * Structure and fields: the guide of the community group, https://w3id.org/dpv/guides/consent-27560 (a receipt is a wrapper
 * around a record; fields of record, notice, process, entity and event). Terms: `dpv:` DPV 2.2, `loc:` its locations, which
 * are ISO 3166 codes, `dct:` DCMI terms, `schema:` schema.org, `skos:broader` for the kind of a purpose, as the guide has it.
 *
 * Not confirmed: the text of the standard itself was not read; the guide is a draft and writes the identifier of a receipt
 * both as `dpv:hasIdentifier` and as `dct:identifier`. Not stated, as this library does not know it, although the guide
 * requires it: where and how long the recipients store data, the rights of the data subject, the language of the notice that
 * was answered. Who never granted anything has no id, so that a refusal leaves nothing to be recognised by.
 */
export function receiptOf(source: ReceiptSource): Receipt {
  const {config, record, language, categories, policyUrl, place, now} = source;
  const {name, id, idType = '', address, email} = config.operator;
  const {recordId, consentId, decidedAt, expiresAt} = record;
  const status = (given: boolean | undefined) => ({
    '@type': given ? ['dpv:ConsentGiven', 'dpv:ExpressedConsent'] : 'dpv:ConsentRefused',
    'dpv:isIndicatedBy': 'dpv:DataSubject',
    'dpv:isIndicatedAtTime': isoDate(decidedAt),
    'dpv:hasDuration': {'@type': 'dpv:UntilTimeDuration', 'rdf:value': isoDate(expiresAt)},
  });
  const servicesOf = (services: ReceiptCategory['services']) =>
    services
      .filter(({id}) => id in record.services)
      .map(({id, title, vendor, data}) =>
        node('Service', {
          'dct:identifier': id,
          'dct:title': title,
          'dpv:hasConsentStatus': status(record.services[id]),
          'dpv:hasRecipient': vendor && {
            '@type': ['dpv:Recipient', 'dpv:ThirdParty'],
            'dpv:hasName': vendor,
          },
          'dpv:hasPersonalData': data.map((kind) => node('PersonalData', {'dct:title': kind})),
        }),
      );
  const answered = Object.keys(record.categories).map(
    (id) => categories.find((each) => each.id === id) ?? {id, title: id, services: []},
  );

  const receipt = node('ConsentReceipt', {
    'dct:conformsTo': PROFILE + 'receipt',
    'dpv:hasIdentifier': recordId,
    'dct:created': isoDate(now),
    'dct:creator': {
      '@type': 'schema:SoftwareApplication',
      'schema:name': 'soglasie',
      'schema:softwareVersion': __VERSION__,
    },
    'dct:language': language,
    'dpv:hasRecordOfActivity': node('ConsentRecord', {
      'dct:conformsTo': PROFILE + 'record',
      'dct:identifier': recordId,
      'dpv:hasDataSubject': node('DataSubject', {'dct:identifier': consentId}),
      'dpv:hasDataController': node('DataController', {
        'dpv:hasName': localize(name, language),
        'dpv:hasIdentifier': id && `${idType} ${id}`.trim(),
        'dpv:hasAddress': localize(address, language),
        'dpv:hasContact': email,
      }),
      'dpv:hasJurisdiction': 'loc:' + config.profile.toUpperCase(),
      'dpv:hasNotice': [
        node('ConsentNotice', {'schema:version': config.revision}),
        ...(policyUrl ? [node('PrivacyNotice', {'schema:url': policyUrl})] : []),
      ],
      'dpv:hasConsentControl': {
        '@type': ['dpv:ProvideConsent', 'dpv:WithdrawConsent'],
        'dpv:isExercisedAt': place,
      },
      'dpv:hasProcess': answered.map(({id, title, services}) =>
        node('Process', {
          'dpv:hasPurpose': node('Purpose', {
            'dct:identifier': id,
            'dct:title': title,
            'skos:broader': PURPOSES[id],
          }),
          'dpv:hasConsentStatus': status(record.categories[id]),
          'dpv:hasService': servicesOf(services),
        }),
      ),
    }),
  });
  return {'@context': CONTEXT, ...receipt};
}

// Not the one of `event.ts`: that would make a file of its own of what this shares with the forms.
function isoDate(time: number): string {
  return new Date(time).toISOString();
}

/** A thing of this type, without what is empty. */
function node(type: string, fields: Receipt): Receipt {
  const isFilled = (value: unknown) => (Array.isArray(value) ? value[0] : value);
  return Object.fromEntries(
    Object.entries({'@type': 'dpv:' + type, ...fields}).filter(([, value]) => isFilled(value)),
  );
}
