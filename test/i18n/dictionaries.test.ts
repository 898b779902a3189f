import {expect} from '@open-wc/testing';
import {SETTINGS_KEYS, settingsMessages} from '../../src/i18n/settings.js';
import {dictionaries} from '../fixtures/host.js';

/** Names that are the same in every language, and language-neutral frames around a name. */
const NAMES = /^(operator\.(INN|OGRN|BIN|IIN)|country\..+)$/;

const all = Object.fromEntries(
  Object.entries(dictionaries).map(([language, parts]) => [
    language,
    Object.assign(
      {},
      ...parts,
      ...settingsMessages[language]!.map((text, index) => ({['settings.' + SETTINGS_KEYS[index]]: text})),
    ) as Record<string, string>,
  ]),
);
const languages = Object.keys(all);
const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join();

describe('dictionaries', () => {
  it('speak Russian, Kazakh and English', () => {
    expect(languages).to.deep.equal(['ru', 'kk', 'en']);
  });

  it('have the same keys in all languages', () => {
    for (const language of languages)
      expect(Object.keys(all[language]!)).to.have.members(Object.keys(all.ru!));
  });

  it('have the same placeholders in all languages', () => {
    for (const language of languages)
      for (const key in all.ru)
        expect(placeholders(all[language]![key]!), key).to.equal(placeholders(all.ru[key]!));
  });

  it('say something under every key, and nothing in another language', () => {
    for (const key in all.ru) {
      const texts = languages.map((language) => all[language]![key]!);
      for (const text of texts) expect(text, key).to.match(/^\S(.*\S)?$/);
      if (!NAMES.test(key)) expect(new Set(texts).size, key).to.equal(languages.length);
    }
  });

  it('do not repeat a key in two files of one language', () => {
    for (const parts of Object.values(dictionaries)) {
      const keys = parts.flatMap((part) => Object.keys(part));
      expect(keys.filter((key, index) => keys.indexOf(key) < index)).to.deep.equal([]);
    }
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

  it('describe services in sentences, their data as parts of a list', () => {
    for (const language of languages)
      for (const [key, text] of Object.entries(all[language]!)) {
        if (key.startsWith('does.')) expect(text, key).to.match(/^\p{Lu}.+[^.]\.$/u);
        if (key.startsWith('data.')) expect(text, key).to.match(/^(\p{Ll}|IP).+[^.;]$/u);
        if (key.startsWith('cookie.'))
          expect(text, key)
            .to.match(/^\p{Lu}.+[^.]$/u)
            .and.to.have.length.below(45);
      }
  });

  it('neither beg nor shame', () => {
    const words =
      /помогите|пожалуйста|не хочу|эконом|лучш|улучш|өтіне|көмектес|please|help us|best|better|improve|[☹☺\u{1f300}-\u{1faff}]/iu;
    for (const language of languages)
      for (const key in all[language])
        if (key !== 'preferences.past') expect(all[language]![key], key).not.to.match(words);
  });
});
