import {expect} from '@open-wc/testing';
import {counted, expiryOf, termText} from '../../src/form/term.js';
import en from '../../src/i18n/en/form.js';
import kk from '../../src/i18n/kk/form.js';
import ru from '../../src/i18n/ru/form.js';

const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date, 7, 30);

describe('termText', () => {
  for (const [n, text] of Object.entries({
    1: '1 год',
    2: '2 года',
    5: '5 лет',
    11: '11 лет',
    21: '21 год',
    22: '22 года',
  }))
    it(`says ${text} in Russian`, () => {
      expect(termText({years: Number(n)}, 'ru', ru)).to.equal(text);
    });

  it('keeps the Kazakh noun unchanged after any number', () => {
    expect([1, 2, 5, 21].map((years) => termText({years}, 'kk', kk))).to.eql([
      '1 жыл',
      '2 жыл',
      '5 жыл',
      '21 жыл',
    ]);
  });

  it('says one year and two years in English', () => {
    expect(termText({years: 1}, 'en', en)).to.equal('1 year');
    expect(termText({years: 2}, 'en', en)).to.equal('2 years');
  });

  it('joins the units that are declared and leaves out zeros', () => {
    expect(termText({years: 1, months: 6, days: 0}, 'ru', ru)).to.equal('1 год 6 месяцев');
    expect(termText({years: 0, days: 90}, 'ru', ru)).to.equal('90 дней');
  });

  it('says nothing when no term is declared', () => {
    expect(termText(undefined, 'ru', ru)).to.equal(undefined);
    expect(termText({}, 'ru', ru)).to.equal(undefined);
    expect(termText({years: 0}, 'ru', ru)).to.equal(undefined);
  });

  it('counts working days in all forms', () => {
    expect([1, 3, 7].map((n) => counted(n, 'form.workdays', 'ru', ru))).to.eql([
      '1 рабочий день',
      '3 рабочих дня',
      '7 рабочих дней',
    ]);
  });
});

describe('expiryOf', () => {
  it('adds calendar years', () => {
    expect(expiryOf({years: 1}, day(2026, 11, 22))).to.equal(day(2027, 11, 22));
  });

  it('adds months over the end of the year', () => {
    expect(expiryOf({months: 3}, day(2026, 11, 22))).to.equal(day(2027, 2, 22));
  });

  it('ends on the last day of a shorter month', () => {
    expect(expiryOf({months: 1}, day(2027, 1, 31))).to.equal(day(2027, 2, 28));
    expect(expiryOf({years: 1}, day(2028, 2, 29))).to.equal(day(2029, 2, 28));
  });

  it('adds days last', () => {
    expect(expiryOf({years: 1, months: 1, days: 10}, day(2026, 11, 22))).to.equal(day(2028, 1, 1));
  });

  it('allows three years when none is declared', () => {
    expect(expiryOf(undefined, day(2026, 11, 22))).to.equal(day(2029, 11, 22));
    expect(expiryOf({}, day(2026, 11, 22))).to.equal(day(2029, 11, 22));
  });

  it('takes a term that is no term for none', () => {
    for (const junk of ['3 years', {years: '3'}, {years: 1e9}, {months: -1}, {days: 1.5}, true, null])
      expect(expiryOf(junk as never, day(2026, 11, 22)), JSON.stringify(junk)).to.equal(day(2029, 11, 22));
  });
});
