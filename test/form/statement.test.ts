import {expect} from '@open-wc/testing';
import {contentOf, purposeOf, statementOf} from '../../src/form/statement.js';
import {declared, formHost} from '../fixtures/form-host.js';

const statement = (raw: object = declared, over: object = {}, language: 'ru' | 'kk' | 'en' = 'ru') => {
  const {manager, messages} = formHost(raw, language);
  return statementOf(manager.config, {language, messages, purpose: 'order', ...over});
};

describe('statementOf', () => {
  it('tells everything that is declared, in Russian', () => {
    expect(contentOf(statement()).split('\n')).to.eql([
      'Я даю согласие на обработку персональных данных',
      'Политика обработки персональных данных (/privacy)',
      'Подробнее о согласии',
      'Оператор: ТОО «Пример», БИН 123456789013, Алматы, пр. Абая, 1, privacy@example.kz',
      'Какие данные: имя, телефон',
      'Цель: Обработка заявки; чтобы ответить вам',
      'Срок: 3 года со дня согласия, если вы не отзовёте его раньше',
      'Кому передаются: Никому',
      'Передача в другие страны: Да, данные могут передаваться в другие страны',
      'Распространение в общедоступных источниках: Нет',
      'Как отозвать согласие: В любое время: напишите на privacy@example.kz (mailto:privacy@example.kz).; Срок ответа: 7 рабочих дней.',
    ]);
  });

  it('speaks Kazakh and English', () => {
    expect(contentOf(statement(declared, {}, 'kk'))).to.contain('Оператор: ТОО «Пример», БСН 123456789013');
    expect(contentOf(statement(declared, {}, 'en'))).to.contain(
      'Purpose: Handling your request; so that we can answer you',
    );
  });

  it('names the recipients of another purpose', () => {
    const text = contentOf(statement(declared, {purpose: 'news'}));

    expect(text).to.contain('Кому передаются: ТОО «Почта»; ТОО «Связь»');
    expect(text).to.contain('Срок: 1 год 6 месяцев');
  });

  it('leaves out what is not declared', () => {
    const {lines, policy} = statement({}, {purpose: null});

    expect(policy).to.equal(null);
    expect(lines.map(({title}) => title)).to.eql(['Как отозвать согласие']);
    expect(lines[0]!.items).to.eql(['В любое время: обратитесь к оператору.']);
  });

  it('leaves out the lines of a purpose that is not configured', () => {
    const titles = statement(declared, {purpose: 'constructor'}).lines.map(({title}) => title);

    expect(titles).not.to.include('Цель');
    expect(titles).not.to.include('Срок');
    expect(titles).to.include('Оператор');
  });

  it('takes a text in place of yes and no', () => {
    const raw = {form: {crossBorder: {ru: 'Ирландия', en: 'Ireland'}}};

    expect(contentOf(statement(raw))).to.contain('Передача в другие страны: Ирландия');
  });

  it('prefers the box’s own policy and label', () => {
    const text = contentOf(statement(declared, {policyUrl: '/own', label: 'Хочу получать письма'}));

    expect(text).to.match(/^Хочу получать письма\nПолитика обработки персональных данных \(\/own\)\n/);
  });

  it('never links to an unsafe address', () => {
    const {policy} = statement(declared, {policyUrl: 'java\nscript:alert(1)'});

    expect(policy?.href).to.equal('/privacy');
  });

  it('collapses white space and drops empty lines', () => {
    const {extra, ...rest} = statement({}, {label: '  Да,\u00a0я \t согласен '});

    expect(extra).to.equal('');
    expect(contentOf({...rest, extra: '\n первая \n\n вторая\n'})).to.equal(
      'Да, я согласен\nПодробнее о согласии\nКак отозвать согласие: В любое время: обратитесь к оператору.\nпервая\nвторая',
    );
  });

  it('lets the site replace any text', () => {
    const raw = {
      messages: {ru: {'form.label': 'Согласен на обработку', 'form.id.KPP': 'КПП'}},
      operator: {id: '1', idType: 'KPP'},
    };

    expect(contentOf(statement(raw)))
      .to.match(/^Согласен на обработку\n/)
      .and.contain('Оператор: КПП 1');
  });
});

describe('statementOf, given junk', () => {
  it('shows what can be read and leaves out the rest', () => {
    const {manager, messages} = formHost({});
    const form = {
      purposes: {order: {term: 'forever', recipients: 'x'}},
      dataCategories: [null, 7, {ru: 'имя'}],
      crossBorder: 1,
      publicSources: [],
      responseDays: 'soon',
    };
    const config = {...manager.config, form: form as never};

    const {lines} = statementOf(config, {language: 'ru', messages, purpose: 'order'});

    expect(lines).to.eql([
      {title: 'Какие данные', items: ['имя']},
      {title: 'Как отозвать согласие', items: ['В любое время: обратитесь к оператору.']},
    ]);
  });
});

describe('purposeOf', () => {
  it('finds only what was configured', () => {
    const {config} = formHost().manager;

    expect(purposeOf(config, 'order')?.term).to.eql({years: 3});
    expect(purposeOf(config, 'toString')).to.equal(undefined);
    expect(purposeOf(config, null)).to.equal(undefined);
  });
});
