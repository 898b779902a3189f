import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {LANGUAGES as ALL} from '../../src/core/language.js';
import {LANGUAGES, openFaces, openPreferences} from './harness/faces.js';
import {fragmentsOf, isOneOf, saidOn, textsOf} from './harness/words.js';
import {openWorld, SITE, until, type World} from './harness/world.js';

/** Emotional steering: guilt, reward, pity, and words that name no action. EDPB Guidelines 03/2022, 4.3. */
const STEERING: Readonly<Record<(typeof LANGUAGES)[number], RegExp>> = {
  ru: /не хочу|помогите|помочь нам|жаль|сожалени|бесплатн|скидк|бонус|подар|выгодн|лучш|улучш|рекоменд|забот|ценим|уважаем|важна для нас|вкусн|печень|продолжить|продолжая|понятно|хорошо|соглашаюсь|к лучшему|упустит|экономить/iu,
  kk: /қаламаймын|көмектес|өкініш|тегін|жеңілдік|бонус|сыйлық|тиімді|ұсынамыз|қамқор|бағалаймыз|құрметтейміз|дәмді|печенье|жалғастыру|түсінікті|жақсарт|үнемдеу|мүмкіндікті жіберіп/iu,
  en: /don.t want|help us|sorry|unfortunately|free|discount|bonus|gift|best|better|improve|enhanc|enjoy|recommend|we care|we value|we respect|important to us|yummy|delicious|tasty|continu|got it|okay|miss out|love/iu,
};

/** Names are in no dictionary: of the configured services, and the operator's address. */
const NAMES =
  /^(Google (Maps|Карты)|Yandex Metrica|Яндекс Метрика|YouTube|Reading time|privacy@example\.kz)$/u;

/** A button says what it does: the verb of refusing, and that of accepting. */
const VERBS: Readonly<Record<(typeof LANGUAGES)[number], readonly [RegExp, RegExp]>> = {
  ru: [/^Отклонить/u, /^Принять/u],
  kk: [/бас тарту$/u, /қабылдау$/u],
  en: [/^Reject/u, /^Accept/u],
};

describe('honest words', () => {
  let world: World;

  before(async () => {
    world = await openWorld();
  });
  afterEach(() => world.visitorsLeave());
  after(() => world.close());

  describe('of the dictionaries', () => {
    for (const language of LANGUAGES) {
      it(`blame nobody and promise nothing in ${language}`, async () => {
        const texts = await textsOf(language);

        // What a cookie is for is no appeal: «continuing a conversation».
        const steering = Object.entries(texts).filter(
          ([key, text]) => !key.startsWith('cookie.') && STEERING[language].test(text),
        );

        assert.deepEqual(steering, []);
      });

      it(`name both choices by their verbs, without a negation, in ${language}`, async () => {
        const texts = await textsOf(language);
        const [refuse, accept] = VERBS[language];

        assert.match(texts['action.reject-all']!, refuse);
        assert.match(texts['action.accept-all']!, accept);
        for (const [key, text] of Object.entries(texts))
          if (key.startsWith('action.'))
            assert.doesNotMatch(text, /(^|\s)(не|нет|жоқ|емес|not|no|don.t)(\s|$)/iu);
      });
    }

    for (const language of ALL)
      it(`keep their voice down in ${language}: no exclamation, no question, no picture, no capitals`, async () => {
        const texts = await textsOf(language);

        for (const [key, text] of Object.entries(texts)) {
          assert.doesNotMatch(text, /[!?¡¿！？؟]|\p{Extended_Pictographic}/u, key);
          // «Cookie» is no shouting, nor is GPC's full name; numbers of companies and addresses have abbreviations.
          if (!/^(operator|country|data|does)\./.test(key)) assert.doesNotMatch(text, /\p{Lu}{4,}/u, key);
        }
      });
  });

  describe('on the page', () => {
    for (const language of LANGUAGES)
      it(`are all of the page’s language in ${language}, and the same for the same action in both layers`, async () => {
        const [own, ...others] = await Promise.all(
          [language, ...LANGUAGES.filter((each) => each !== language)].map((each) => textsOf(each)),
        );
        openFaces(world, [language]);
        const visitor = await world.visitor();
        const {page} = visitor;
        // A page without a link of its own is given the way back.
        await page.addInitScript(() =>
          addEventListener('DOMContentLoaded', () => document.querySelector('#settings')!.remove()),
        );
        await page.goto(`${SITE}/${language}`);
        const labels = () =>
          page.evaluate(() => {
            const inside = document.querySelector('soglasie-preferences')?.shadowRoot;
            return ['reject-all', 'accept-all'].map((action) =>
              [document, inside].map((root) => root?.querySelector(`[data-action=${action}]`)?.textContent),
            );
          });

        await openPreferences(visitor);
        await page.evaluate(() => {
          const inside = document.querySelector('soglasie-preferences')!.shadowRoot!;
          inside.querySelectorAll('details').forEach((fold) => (fold.open = true));
        });
        const pairs = await labels();
        const first = await saidOn(page);
        await page.locator('soglasie-preferences [part=switch]').nth(3).check();
        await visitor.choose('save');
        await until('the choice is made', async () => (await visitor.status()) === 'valid');
        await page.locator('soglasie-settings').waitFor();
        await page.locator('soglasie-settings button').click();
        await visitor.control('save').waitFor();
        await page.locator('soglasie-preferences .receipt summary').click();
        const said = [...new Set([...first, ...(await saidOn(page))])];

        assert.ok(said.length > 60, `${said.length} texts`);
        assert.deepEqual(
          said.filter((text) => !isOneOf(text, own!) && !NAMES.test(text)),
          [],
        );
        for (const other of others) {
          const foreign = fragmentsOf(other).filter((part) => !Object.values(own!).join('\n').includes(part));
          assert.deepEqual(
            said.filter((text) => foreign.some((part) => text.includes(part))),
            [],
          );
        }
        for (const [notice, dialog] of pairs) assert.equal(notice, dialog);
      });
  });
});
