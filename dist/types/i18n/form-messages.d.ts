/** Texts of the form views; `locales/<language>.form.js` holds them. */
type FormKey = 'form.label' | 'form.policy' | 'form.new-tab' | 'form.more' | 'form.required' | 'form.changed' | 'form.operator' | 'form.data' | 'form.purpose' | 'form.term' | 'form.term.text' | 'form.recipients' | 'form.recipients.none' | 'form.abroad' | 'form.abroad.yes' | 'form.abroad.no' | 'form.public' | 'form.public.yes' | 'form.public.no' | 'form.withdraw' | 'form.withdraw.text' | 'form.withdraw.email' | 'form.answer';
/** What a text counts, in the categories of `Intl.PluralRules`. Each language has `other` and those it needs besides. */
export type Counted = 'form.years' | 'form.months' | 'form.days' | 'form.workdays';
type PluralKey = `${Counted}.${'zero' | 'one' | 'two' | 'few' | 'many'}`;
/** What `operator.idType` is called in this language; an unlisted type stands as written. */
type IdTypeKey = `form.id.${string}`;
/** What stands between the parts of a list, where it is not `, ` and `; `. */
type ListKey = 'form.comma' | 'form.semicolon';
export type FormMessages = Readonly<Record<FormKey | `${Counted}.other`, string> & Partial<Record<PluralKey | ListKey, string>> & Record<IdTypeKey, string>>;
export {};
