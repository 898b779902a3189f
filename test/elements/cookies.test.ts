import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {SoglasieCookies} from '../../src/elements/cookies.js';
import {mount} from '../../src/preferences.js';
import {fakeHost, pageStyle, type FakeHostOptions} from '../fixtures/host.js';

const RAW = {
  services: {
    'example-counter': {id: 1},
    heat: {category: 'analytics', title: 'Карта кликов', cookies: ['heat_*']},
    'example-video': true,
  },
};
const elements = () => [...document.querySelectorAll<SoglasieCookies>('soglasie-cookies')];
const root = () => elements()[0]!.shadowRoot!;

async function printed(html = '<soglasie-cookies></soglasie-cookies>', options: FakeHostOptions = {}) {
  const page = document.body.appendChild(document.createElement('div'));
  page.className = 'page';
  page.innerHTML = html;
  const host = fakeHost({view: 'cookies', raw: RAW, ...options});
  await mount(host);
  return host;
}

describe('<soglasie-cookies>', () => {
  afterEach(() => document.querySelectorAll('.page').forEach((each) => each.remove()));

  for (const language of ['ru', 'kk', 'en'])
    it(`passes the accessibility audit in ${language}`, async () => {
      await printed(undefined, {language});

      await expect(elements()[0]!).to.be.accessible();
      expect(elements()[0]!.lang).to.equal(language);
    });

  it('opens no window and decides nothing', async () => {
    const host = await printed();

    expect(document.querySelector('soglasie-preferences')).to.equal(null);
    expect(host.decided).to.deep.equal([]);
  });

  it('says first that services are held until consent', async () => {
    await printed();

    expect(root().querySelector('p')!.textContent).to.include('только с вашего согласия');
  });

  it('prints each category with its services', async () => {
    await printed();

    const titles = [...root().querySelectorAll('h3, h4')].map(
      (each) => `${each.tagName} ${each.textContent}`,
    );
    expect(titles).to.deep.equal([
      'H3 Необходимые',
      'H3 Аналитика',
      'H4 Пример Счётчик',
      'H4 Карта кликов',
      'H3 Реклама',
      'H4 Example Video',
    ]);
  });

  it('prints of each service its purpose, vendor, country, data and policy', async () => {
    await printed();

    const text = root().querySelectorAll('[part=service]')[0]!.textContent;
    for (const part of [
      'Считает посещения',
      'ООО «Пример» (Россия)',
      'IP-адрес',
      'Политика конфиденциальности',
    ])
      expect(text).to.include(part);
    expect([...root().querySelectorAll('a')].map(({href}) => href)).to.deep.equal([
      'https://counter.example/privacy',
      'https://video.example/privacy',
    ]);
  });

  it('prints what is stored as tables with name, purpose, term and kind', async () => {
    await printed();

    const [ours, counter, ...more] = [...root().querySelectorAll('table')].map((table) => ({
      label: table.getAttribute('aria-label'),
      rows: [...table.rows].map((row) => [...row.cells].map(({textContent}) => textContent)),
    }));
    expect(ours!.label).to.equal('Необходимые');
    expect(ours!.rows[1]).to.deep.equal(['consent_soglasie', 'Ваш выбор', '180 дн.', 'файл cookie']);
    expect(counter).to.deep.equal({
      label: 'Пример Счётчик',
      rows: [
        ['Имя', 'Назначение', 'Срок', 'Вид'],
        ['_ec', 'Различение посетителей', '1 г.', 'файл cookie'],
        ['_ec_ses*', 'Связь действий одного посещения', 'до закрытия браузера', 'файл cookie'],
        ['_ec*', 'Данные, которые ещё не отправлены', 'до удаления', 'запись в браузере'],
      ],
    });
    expect(more).to.deep.equal([]);
    expect(root().textContent).to.include('Файлы cookie: heat_*');
  });

  for (const [attribute, headings] of [
    ['heading-level="2"', 'H2 H3'],
    ['heading-level="5"', 'H5 H6'],
    ['heading-level="9"', 'H5 H6'],
    ['heading-level="x"', 'H3 H4'],
  ] as const)
    it(`fits the outline of the page with ${attribute}`, async () => {
      await printed(`<soglasie-cookies ${attribute}></soglasie-cookies>`);

      const [category, service] = ['category', 'service'].map(
        (part) => root().querySelector(`[part=${part}] > :first-child`)!.tagName,
      );
      expect(`${category} ${service}`).to.equal(headings);
    });

  it('stands on a page more than once, and where it is added later', async () => {
    await printed('<soglasie-cookies></soglasie-cookies><soglasie-cookies></soglasie-cookies>');
    document.querySelector('.page')!.append(document.createElement('soglasie-cookies'));

    const texts = elements().map((each) => each.shadowRoot!.textContent);
    expect(texts).to.have.length(3);
    expect(new Set(texts).size).to.equal(1);
    expect(texts[0]).to.include('Пример Счётчик');
    expect(elements()[2]!.lang).to.equal('ru');
  });

  it('prints anew when it is mounted again', async () => {
    const host = await printed();

    await mount(fakeHost({view: 'cookies', raw: RAW, language: 'en'}));

    expect(host.language).to.equal('ru');
    expect(elements()[0]!.lang).to.equal('en');
    expect(root().textContent).to.include('Example Counter').and.not.to.include('Пример Счётчик');
  });

  it('is written the way its language is', async () => {
    await printed();
    const before = elements()[0]!.dir;

    await mount({...fakeHost({view: 'cookies', raw: RAW}), language: 'ar'});

    expect([before, elements()[0]!.dir]).to.deep.equal(['ltr', 'rtl']);
  });

  it('follows a change of its heading level', async () => {
    await printed();

    elements()[0]!.setAttribute('heading-level', '1');

    expect(root().querySelector('[part=category] > :first-child')!.tagName).to.equal('H1');
  });

  it('prints the preferences’ own text of the services', async () => {
    await printed();
    const facts = [...root().querySelectorAll('[part=service] p')].map(({textContent}) => textContent);

    await mount(fakeHost({view: 'preferences', raw: RAW}));
    const preferences = document.querySelector('soglasie-preferences')!;
    preferences.classList.add('page');

    const there = [...preferences.shadowRoot!.querySelectorAll('[part=service] p')];
    expect(there.map(({textContent}) => textContent)).to.deep.equal(facts);
  });

  it('shows markup in texts as text', async () => {
    const evil = '<img src=x onerror="window.hacked=1">[link](javascript:alert(1))';
    await printed(undefined, {
      raw: {
        messages: {ru: Object.fromEntries(Object.keys(fakeHost().messages).map((key) => [key, evil]))},
        services: {x: {category: 'analytics', title: evil, text: evil, vendor: evil, cookies: [evil]}},
      },
    });

    expect(root().querySelector('img, a, script')).to.equal(null);
    expect(root().querySelector('h4')!.textContent).to.equal(evil);
  });

  it('takes font and colour of the page', async () => {
    const clean = pageStyle('.page { color: rgb(1, 2, 3); font-family: Georgia }');
    await printed();

    const style = getComputedStyle(root().querySelector('td')!);
    expect([style.color, style.fontFamily]).to.deep.equal(['rgb(1, 2, 3)', 'Georgia']);
    clean();
  });

  for (const language of ['ru', 'kk'])
    it(`needs no sideways scrolling at 320 pixels in ${language}`, async () => {
      await setViewport({width: 320, height: 568});
      await printed(undefined, {language});

      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      for (const each of root().querySelectorAll('table, p, h3, h4'))
        expect(each.getBoundingClientRect().right, each.textContent!).to.be.at.most(320);
      await expect(elements()[0]!).to.be.accessible();
      await setViewport({width: 1280, height: 800});
    });
});
