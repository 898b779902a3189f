import {expect} from '@open-wc/testing';
import {languageOf} from '../../src/core/language.js';

describe('languageOf', () => {
  for (const [wanted, language] of [
    [['ru'], 'ru'],
    [['RU-ru'], 'ru'],
    [['kk-KZ'], 'kk'],
    [['kk_KZ'], 'kk'],
    [['kz'], 'kk'],
    [['en-GB', 'ru'], 'en'],
    [['de-AT', 'fr-FR', 'kk'], 'de'],
    [['sw', 'fi-FI', 'kk'], 'kk'],
    [['', 'ru'], 'ru'],
    [['ua'], 'uk'],
    [['english'], 'xx'],
    [['constructor', '__proto__'], 'xx'],
    [[], 'xx'],
  ] as const)
    it(`speaks ${language} to ${JSON.stringify(wanted)}`, () => {
      expect(languageOf(wanted, 'xx')).to.equal(language);
    });
});
