import {expect} from '@open-wc/testing';
import {parseConfig} from '../../src/core/config.js';
import {declarationContent, declarationOf, type Declaration} from '../../src/elements/declaration.js';
import type {Facts} from '../../src/facts.js';
import {messagesFor} from '../../src/i18n/messages.js';
import {OUTBOX} from '../../src/core/names.js';
import {FACTS, PRESETS} from '../fixtures/facts.js';
import {dictionaries} from '../fixtures/host.js';

interface Case {
  readonly raw?: object;
  readonly language?: string;
  readonly facts?: Facts;
}

function declared({raw = {}, language = 'ru', facts = FACTS}: Case = {}): Declaration {
  const config = parseConfig(
    {services: {'example-counter': {id: 1}, 'example-video': true}, ...raw},
    PRESETS,
    () => {},
  );
  const messages = messagesFor(config, language, dictionaries[language]!);
  return declarationOf({config, language, messages, facts, gpc: false});
}
const counter = (declaration: Declaration) => declaration.categories[1]!.services[0]!;
const lines = (declaration: Declaration) => counter(declaration).facts.map(([run]) => run!.text);

describe('declarationOf', () => {
  it('takes title and vendor in the language of the page, else in Russian', () => {
    expect(counter(declared()).title).to.equal('Пример Счётчик');
    expect(counter(declared({language: 'kk'})).title).to.equal('Мысал Санауыш');
    expect(lines(declared({language: 'kk'}))[0]).to.equal('Деректерді алушы: ООО «Пример» (Ресей)');
    expect(lines(declared({language: 'en'}))[0]).to.equal('Who receives the data: Example LLC (Russia)');
  });

  it('lets the site say it in its own words', () => {
    const own = declared({
      raw: {
        services: {'example-counter': {id: 1, title: 'Счётчик', vendor: 'Мы', text: 'Считаем [сами](/us).'}},
      },
    });

    expect(counter(own).title).to.equal('Счётчик');
    expect(counter(own).text).to.deep.equal([{text: 'Считаем '}, {text: 'сами', href: '/us'}, {text: '.'}]);
    expect(lines(own)[0]).to.equal('Кто получает данные: Мы');
  });

  it('lists cookies under the names that the service was told to use', () => {
    const own = declared({raw: {services: {'example-counter': {id: 1, prefix: 'x'}}}});

    expect(counter(own).entries.map(({name}) => name)).to.deep.equal(['x_ec', '_ec_ses*', '_ec*']);
  });

  it('writes lifetimes in words, in every language', () => {
    const facts = (term: '30m' | '20h' | '90d' | '13mo' | '2y' | 'session' | 'kept'): Facts => ({
      'example-counter': {...FACTS['example-counter']!, cookies: [['_ec', 'visitor', term]]},
    });
    const terms = (language: string) =>
      (['30m', '20h', '90d', '13mo', '2y', 'session', 'kept'] as const).map(
        (term) => counter(declared({language, facts: facts(term)})).entries[0]!.term,
      );

    expect(terms('ru')).to.deep.equal([
      '30 мин',
      '20 ч',
      '90 дн.',
      '13 мес.',
      '2 г.',
      'до закрытия браузера',
      'до удаления',
    ]);
    expect(terms('kk').slice(0, 5)).to.deep.equal(['30 минут', '20 сағат', '90 күн', '13 ай', '2 жыл']);
    expect(terms('en').slice(0, 5)).to.deep.equal(['30 min', '20 h', '90 d', '13 mo', '2 yr']);
  });

  it('asks the browser for a country that is not among the texts', () => {
    const facts = (country: string) => ({'example-counter': {...FACTS['example-counter']!, country}});

    expect(lines(declared({facts: facts('PT')}))[0]).to.contain('(Португалия)');
    expect(lines(declared({facts: facts('QM')}))[0]).to.contain('(QM)');
  });

  it('says what this library itself stores, by what is configured', () => {
    const names = (raw: object) =>
      declared({raw}).categories[0]!.entries.map(({kind, name}) => `${kind} ${name}`);

    expect(names({})).to.deep.equal([
      'cookie consent_soglasie',
      'entry consent_soglasie',
      'entry soglasie.once',
    ]);
    expect(
      names({cookie: {name: 'c'}, endpoint: '/events', form: {purposes: {order: {title: 'x'}}}}),
    ).to.deep.equal([
      'cookie c',
      'entry c',
      'entry soglasie.once',
      `entry ${OUTBOX}*`,
      'entry soglasie.forms',
    ]);
  });

  it('promises that nothing is loaded before consent, but not in advanced consent mode', () => {
    expect(declared().held).to.equal(
      'Сервисы загружаются только с вашего согласия. До него они ничего не получают и ничего не хранят.',
    );
    expect(declared({raw: {google: {consentMode: 'advanced'}}}).held).to.equal('');
  });

  it('speaks of foreign cookies only where services of others are known', () => {
    expect(declared().note).to.contain('на своих доменах');
    expect(declared({facts: {}}).note).to.equal('');
  });

  it('drops a policy address that would run code', () => {
    const facts = {'example-counter': {...FACTS['example-counter']!, policy: 'javascript:alert(1)'}};

    expect(counter(declared({facts})).facts).to.have.length(2);
  });
});

describe('declarationContent', () => {
  it('changes with each fact that is shown', () => {
    const fact = FACTS['example-counter']!;
    const changed: Facts[] = [
      {...FACTS, 'example-counter': {...fact, title: 'X'}},
      {...FACTS, 'example-counter': {...fact, vendor: 'X'}},
      {...FACTS, 'example-counter': {...fact, country: 'KZ'}},
      {...FACTS, 'example-counter': {...fact, does: 'map'}},
      {...FACTS, 'example-counter': {...fact, data: ['ip']}},
      {...FACTS, 'example-counter': {...fact, policy: '/x'}},
      {...FACTS, 'example-counter': {...fact, cookies: []}},
      {...FACTS, 'example-counter': {...fact, cookies: [['_ec', 'visitor', '2y'], fact.cookies[1]!]}},
      {...FACTS, 'example-counter': {...fact, storage: [['_ec*', 'settings', 'kept']]}},
    ];

    const texts = [FACTS, ...changed].map((facts) => declarationContent(declared({facts})));

    expect(new Set(texts).size).to.equal(changed.length + 1);
    expect(declarationContent(declared())).to.equal(texts[0]);
  });
});
