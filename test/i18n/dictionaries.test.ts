import {expect} from '@open-wc/testing';
import {LANGUAGES} from '../../src/core/language.js';
import {LOCALE_FILES} from '../../src/i18n/files.js';

type Texts = Readonly<Record<string, string>>;

const PARTS = ['', '.preferences', '.services', '.form', '.embed', '.settings'];

/** Kept as they are, or as other languages have them: numbers of companies, countries, units, names of techniques. */
const NAMES =
  /^(operator|form\.id|country|time)\.|^(services\.(cookies|cookie)|banner\.title|preferences\.cookies)$/;

/** Categories of number by language, as Unicode's CLDR has them: browsers leave some languages out. */
const PLURALS: Readonly<Record<string, readonly string[]>> = {
  ...one(['ru', 'uk', 'be', 'pl'], ['one', 'few', 'many', 'other']),
  cs: ['one', 'few', 'many', 'other'],
  ro: ['one', 'few', 'other'],
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
  he: ['one', 'two', 'other'],
  ...one(['fr', 'es', 'it', 'pt'], ['one', 'many', 'other']),
  ...one(['zh', 'ja', 'ko'], ['other']),
};

function one(languages: readonly string[], categories: readonly string[]) {
  return Object.fromEntries(languages.map((language) => [language, categories]));
}

const PLURAL = /^(days|form\.(?:years|months|days|workdays))\.(zero|one|two|few|many|other)$/;
/** Only where a list is not divided by commas and semicolons as in English. */
const LIST = /^(list|form)\.(comma|semicolon)$/;

const placeholders = (text: string) => (text.match(/\{\w+\}|\]\([^)]*\)/g) ?? []).sort().join();

describe('dictionaries', () => {
  const parts: Record<string, Texts[]> = {};
  const all: Record<string, Texts> = {};

  before(async () => {
    for (const language of LANGUAGES) {
      parts[language] = await Promise.all(
        PARTS.map(
          async (part) =>
            ((await LOCALE_FILES[`locales/${language}${part}.js`]!()) as {default: Texts}).default,
        ),
      );
      all[language] = Object.assign({}, ...parts[language]);
    }
  });

  it('are there for every language that we say we speak', () => {
    const files = Object.keys(LOCALE_FILES).filter((file) => !/\.\w+\.js$/.test(file));

    expect(files.map((file) => file.slice(8, -3))).to.have.members([...LANGUAGES]);
    expect(LANGUAGES).to.have.length(27);
  });

  for (const language of LANGUAGES)
    describe(language, () => {
      const keys = (texts: Texts) => Object.keys(texts).filter((key) => !PLURAL.test(key) && !LIST.test(key));

      it('has every key, and no other', () => {
        expect(keys(all[language]!)).to.have.members(keys(all.en!));
      });

      it('has the forms of number that its grammar has', () => {
        const forms = Object.keys(all[language]!).flatMap((key) => PLURAL.exec(key)?.slice(1, 3) ?? []);

        for (const counted of ['days', 'form.years', 'form.months', 'form.days', 'form.workdays']) {
          const own = Object.keys(all[language]!).filter((key) => PLURAL.exec(key)?.[1] === counted);
          const categories = own.map((key) => PLURAL.exec(key)![2]);
          // Where all of them read alike, `other` stands for the rest.
          const needed = PLURALS[language] ?? ['one', 'other'];
          expect(needed, counted).to.include.members(categories);
          expect(categories, counted).to.include('other');
        }
        expect(forms).not.to.be.empty;
      });

      it('has the same placeholders and links under each key', () => {
        for (const key of keys(all.en!))
          expect(placeholders(all[language]![key]!), key).to.equal(placeholders(all.en![key]!));
        for (const key of Object.keys(all[language]!).filter((each) => PLURAL.test(each)))
          expect(all[language]![key], key).to.include('{n}');
      });

      it('says something under every key', () => {
        for (const [key, text] of Object.entries(all[language]!))
          if (!LIST.test(key)) expect(text, key).to.match(/^\S(.*\S)?$/s);
      });

      if (language !== 'en')
        it('says nothing in English', () => {
          // Related languages share words, and all of them names; none of ours falls back to English.
          for (const key of keys(all.en!).filter((each) => !NAMES.test(each)))
            expect(all[language]![key], key).not.to.equal(all.en![key]);
        });

      it('does not repeat a key in two files', () => {
        const found = parts[language]!.flatMap((part) => Object.keys(part));

        expect(found.filter((key, index) => found.indexOf(key) < index)).to.deep.equal([]);
      });

      it('describes services in sentences, and cookies in few words', () => {
        const cased = !/ka|ar|he|zh|ja|ko/.test(language);
        for (const [key, text] of Object.entries(all[language]!)) {
          if (key.startsWith('does.')) expect(text, key).to.match(/[.。։]$/u);
          if (/^(data|cookie)\./.test(key)) expect(text, key).not.to.match(/[.。։;]$/u);
          if (key.startsWith('cookie.')) expect(text, key).to.have.length.below(60);
          if (cased && /^(does|cookie)\./.test(key)) expect(text, key).to.match(/^\p{Lu}/u);
        }
      });

      it('keeps the labels of the buttons short enough for a phone', () => {
        for (const key of ['action.reject-all', 'action.accept-all', 'action.settings'])
          expect(all[language]![key]!.length, key).to.be.below(27);
      });
    });

  it('name cookies in the words that scanners and visitors know', () => {
    expect(all.ru!['banner.text']).to.include('мы используем файлы cookie и аналогичные технологии');
    expect(all.en!['banner.text']).to.include('we use cookies and similar technologies');
    expect(all.kk!['banner.text']).to.include('cookie файлдарын және ұқсас технологияларды пайдаланамыз');
  });

  it('name no country in another language', () => {
    const countries = Object.keys(all.ru!).filter((key) => key.startsWith('country.'));
    for (const language of ['ru', 'en'])
      for (const key of countries) {
        const word = new Intl.DisplayNames(language, {type: 'region'}).of(key.slice(8));
        // Where people say it shorter, or in full.
        if (!/US|VG/.test(key)) expect(all[language]![key]).to.equal(word);
      }
    expect(countries).to.have.length(17);
  });

  it('neither beg nor shame', () => {
    const words =
      /помогите|пожалуйста|не хочу|эконом|лучш|улучш|өтіне|көмектес|please|help us|\bbest\b|better|improve|bitte helfen|améliorer|mejorar|[!☹☺\u{1f300}-\u{1faff}]/iu;
    for (const language of LANGUAGES)
      for (const key in all[language])
        if (!/^(preferences\.past|form\.)/.test(key)) expect(all[language]![key], key).not.to.match(words);
  });
});
