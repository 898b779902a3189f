import type { Config, ConsentRecord, Language } from './types.js';
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
export declare function receiptOf(source: ReceiptSource): Receipt;
