import {aTimeout, expect, oneEvent} from '@open-wc/testing';
import {sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import type {SoglasiePreferences} from '../../src/elements/preferences.js';
import {mount} from '../../src/preferences.js';
import {fakeHost, pageStyle, sha256, type FakeHost, type FakeHostOptions} from '../fixtures/host.js';
import {record} from '../fixtures/record.js';

const SERVICES = {
  heat: {
    category: 'analytics',
    title: {ru: 'Карта кликов', kk: 'Басу картасы', en: 'Click map'},
    vendor: 'ТОО «Пример»',
    text: 'Показывает, [куда](/where) нажимают.',
    cookies: ['heat_*', '_h'],
    storage: ['heat'],
  },
  'example-counter': {id: 1},
  pixel: {category: 'marketing'},
};
const OPERATOR = {
  name: 'ТОО «Пример»',
  id: '123456789013',
  idType: 'BIN',
  address: {ru: 'Алматы', kk: 'Алматы қ.'},
};
const RAW = {services: SERVICES, operator: OPERATOR, policyUrl: '/privacy'};

const element = () => document.querySelector('soglasie-preferences') as SoglasiePreferences;
const root = () => element().shadowRoot!;
const dialog = () => root().querySelector('dialog')!;
const button = (action: string) => root().querySelector<HTMLButtonElement>(`[data-action=${action}]`)!;
const toggle = (id: string) => root().querySelector<HTMLInputElement>('#' + id)!;
const switches = () => [...root().querySelectorAll<HTMLInputElement>('[part=switch]')];

const rowsOf = (within: Element) =>
  [...within.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));

async function opened(options: FakeHostOptions = {}): Promise<FakeHost> {
  const host = fakeHost({raw: RAW, ...options});
  await mount(host);
  return host;
}

async function click(target: HTMLElement) {
  target.click();
  await element().updateComplete;
}

describe('<soglasie-preferences>', () => {
  afterEach(() => document.querySelectorAll('soglasie-preferences, .page').forEach((each) => each.remove()));

  for (const language of ['ru', 'kk', 'en'])
    it(`passes the accessibility audit in ${language}`, async () => {
      await opened({language, record: record()});
      root()
        .querySelectorAll('details')
        .forEach((details) => (details.open = true));

      await expect(element()).to.be.accessible();
      expect(element().lang).to.equal(language);
    });

  it('is a modal dialog named by its heading, where the focus starts', async () => {
    await opened();

    expect(dialog().matches(':modal')).to.equal(true);
    expect(root().activeElement!.textContent).to.equal('Настройки cookie');
    expect(dialog().getAttribute('aria-labelledby')).to.equal(root().activeElement!.id);
  });

  it('says who is responsible and where the policy is', async () => {
    await opened();

    const text = root().querySelector('main')!.textContent;
    expect(text).to.include('ТОО «Пример», БИН 123456789013, Алматы');
    expect(root().querySelector('main a')!.getAttribute('href')).to.equal('/privacy');
  });

  it('starts with the necessary category, which has no switch', async () => {
    await opened();

    const [first, ...rest] = root().querySelectorAll('[part=category]');
    expect(first!.textContent).to.include('Необходимые').and.to.include('Всегда включены');
    expect(rowsOf(first!)).to.deep.equal([
      ['consent_soglasie', 'Ваш выбор', '180 дн.'],
      ['consent_soglasie', 'Ваш выбор', 'до удаления'],
      ['soglasie.once', 'Ваш выбор', 'до закрытия браузера'],
    ]);
    expect(first!.querySelector('input')).to.equal(null);
    expect(rest.map((each) => each.querySelector('h3')!.textContent)).to.deep.equal(['Аналитика', 'Реклама']);
  });

  it('has nothing switched on before the first choice', async () => {
    await opened();

    expect(switches()).to.have.length(5);
    for (const each of switches()) expect([each.checked, each.indeterminate]).to.deep.equal([false, false]);
  });

  it('has nothing switched on after the revision has changed, and says why', async () => {
    await opened({record: record({revision: 'old'})});

    expect(switches().some(({checked}) => checked)).to.equal(false);
    expect(root().textContent).to.include('Прежний выбор больше не действует');
  });

  it('shows the answers in force, with date and term', async () => {
    await opened({record: record({services: {heat: true, 'example-counter': false, pixel: false}})});

    expect(toggle('c-analytics').indeterminate).to.equal(true);
    expect(root().querySelector('#s-analytics')!.textContent).to.equal('Включено частично');
    expect(toggle('v-heat').checked).to.equal(true);
    expect(toggle('v-example-counter').checked).to.equal(false);
    expect(root().textContent).to.include('Выбор сделан 22 ноября 2026 г., действует до 21 мая 2027 г.');
  });

  it('writes dates in figures where the browser knows no Kazakh months', async () => {
    await opened({language: 'kk', record: record()});

    expect(root().querySelector('.present')!.textContent).to.match(/2026 ж\. 22 қараша|22\.11\.2026/);
    expect(root().querySelector('.present')!.textContent).not.to.match(/M\d/);
  });

  it('tells of each service what it does, who receives the data and what it stores', async () => {
    await opened();

    const [heat, counter, pixel] = root().querySelectorAll('[part=service]');
    expect(heat!.textContent).to.include('Карта кликов').and.to.include('Кто получает данные: ТОО «Пример»');
    expect(heat!.textContent)
      .to.include('Файлы cookie: heat_*, _h')
      .and.to.include('хранилище браузера: heat');
    expect(heat!.querySelector('a')!.getAttribute('href')).to.equal('/where');
    expect([...counter!.querySelectorAll('p')].map(({textContent}) => textContent)).to.deep.equal([
      'Считает посещения и показывает, откуда приходят посетители и что они смотрят.',
      'Кто получает данные: ООО «Пример» (Россия)',
      'Какие данные: адреса и названия страниц, время на них; браузер, устройство, экран и язык; IP-адрес и примерное место',
      'Политика конфиденциальности: Пример Счётчик',
    ]);
    expect(counter!.querySelector('label')!.textContent).to.equal('Пример Счётчик');
    expect(counter!.querySelector('a')!.href).to.equal('https://counter.example/privacy');
    expect(
      [...counter!.querySelectorAll('caption')].map(({textContent}) => textContent!.trim()),
    ).to.deep.equal(['Файлы cookie', 'Записи в хранилище браузера']);
    expect(rowsOf(counter!)).to.deep.equal([
      ['_ec', 'Различение посетителей', '1 г.'],
      ['_ec_ses*', 'Связь действий одного посещения', 'до закрытия браузера'],
      ['_ec*', 'Данные, которые ещё не отправлены', 'до удаления'],
    ]);
    expect(pixel!.querySelector('table, a, p')).to.equal(null);
  });

  it('asks for the facts of presets only, and opens without those that do not come', async () => {
    const host = await opened({missing: ['services/example-counter.facts.js']});

    expect(host.loaded).to.deep.equal(['services/example-counter.facts.js']);
    const counter = root().querySelectorAll('[part=service]')[1]!;
    expect(counter.querySelector('label')!.textContent).to.equal('example-counter');
    expect(counter.textContent).to.include('Файлы cookie: _ec, _ec_ses*').and.to.include('браузера: _ec*');
    expect(root().querySelector('.note')).to.equal(null);
  });

  it('calls a category partly on when only one of its services was allowed', async () => {
    await opened({
      record: record({
        categories: {analytics: false, marketing: false},
        services: {heat: true, 'example-counter': false, pixel: false},
      }),
    });

    expect(toggle('c-analytics').indeterminate).to.equal(true);
    expect(toggle('v-heat').checked).to.equal(true);
  });

  it('switches a category with its services, and a service with its category', async () => {
    await opened();

    await click(toggle('c-analytics'));
    expect([toggle('v-heat').checked, toggle('v-example-counter').checked]).to.deep.equal([true, true]);
    await click(toggle('v-heat'));
    expect(toggle('c-analytics').indeterminate).to.equal(true);
    await click(toggle('v-example-counter'));
    expect([toggle('c-analytics').checked, toggle('c-analytics').indeterminate]).to.deep.equal([
      false,
      false,
    ]);
    await click(toggle('v-heat'));
    await click(toggle('c-analytics'));
    expect([toggle('c-analytics').checked, toggle('v-example-counter').checked]).to.deep.equal([true, true]);
  });

  it('saves exactly what is switched, with the text that was shown', async () => {
    const host = await opened();
    await click(toggle('v-heat'));

    button('save').click();

    const [saved] = host.decided;
    expect(saved).to.include({method: 'preferences', action: 'save', locale: 'ru'});
    expect(saved!.choice).to.deep.equal({
      categories: {analytics: true, marketing: false},
      services: {heat: true, 'example-counter': false, pixel: false},
    });
    expect(saved!.text!.hash).to.equal(await sha256(saved!.text!.content));
    expect(dialog().open).to.equal(false);
  });

  it('puts everything that is shown into the text of the event, in reading order', async () => {
    const host = await opened();
    const shown = [
      'header h2',
      'main > p',
      'section h3',
      'section p',
      'section label:not(h3 label)',
      'caption',
      'thead tr',
      'tbody tr',
    ];
    const pieces = [...root().querySelectorAll<HTMLElement>(shown.join())].map((each) =>
      (each.matches('tr')
        ? [...each.children].map((cell) => cell.textContent).join(' | ')
        : each.textContent!
      )
        .replace(/\s+/g, ' ')
        .trim(),
    );

    button('save').click();

    const {content} = host.decided[0]!.text!;
    const plain = content.replace(/ \(\/\w+\)| \(https:[^)]+\)/g, '').replace(/\s+/g, ' ');
    expect(plain).to.equal([...pieces, 'Отклонить все', 'Принять все', 'Сохранить выбор'].join(' '));
    expect(content.split('\n')).to.include.members([
      'Политика конфиденциальности (/privacy)',
      'Показывает, куда (/where) нажимают.',
      'Файлы cookie: heat_*, _h',
      'Политика конфиденциальности: Пример Счётчик (https://counter.example/privacy)',
      'Имя | Назначение | Срок',
      '_ec | Различение посетителей | 1 г.',
    ]);
  });

  it('makes the same text of the same configuration and facts', async () => {
    const [first, second] = [await opened({record: record()}), await opened()];
    element().remove();
    const texts = [];
    for (const host of [first, second]) {
      await mount(host);
      button('save').click();
      texts.push(host.decided[0]!.text!.hash);
      element().remove();
    }

    expect(texts[0]).to.equal(texts[1]);
  });

  for (const action of ['accept-all', 'reject-all'] as const)
    it(`${action} decides in one press and closes`, async () => {
      const host = await opened();

      button(action).click();

      expect(host.decided).to.have.length(1);
      expect(host.decided[0]).to.include({method: 'preferences', action});
      expect(dialog().open).to.equal(false);
    });

  it('offers withdrawal only where something is granted', async () => {
    await opened();
    expect(button('withdraw')).to.equal(null);
    element().remove();

    const host = await opened({record: record()});
    button('withdraw').click();

    expect(host.decided[0]).to.include({method: 'preferences', action: 'withdraw'});
    expect(host.decided[0]!.choice.categories).to.deep.equal({analytics: false, marketing: false});
    expect(dialog().open).to.equal(false);
  });

  for (const [how, close] of [
    ['the close button', async () => button('close').click()],
    ['Esc', () => sendKeys({press: 'Escape'})],
    ['a press beside the window', () => sendMouse({type: 'click', position: [2, 2]})],
  ] as const)
    it(`closes by ${how} without deciding, and forgets what was switched`, async () => {
      await setViewport({width: 900, height: 700});
      const host = await opened();
      await click(toggle('c-analytics'));
      const closed = oneEvent(dialog(), 'close');

      await close();
      await closed;

      expect(host.decided).to.deep.equal([]);
      await mount(host);
      expect(toggle('c-analytics').checked).to.equal(false);
    });

  it('stays when the pointer was pressed on its text and released beside it', async () => {
    await opened();

    root()
      .querySelector('h2')!
      .dispatchEvent(new MouseEvent('mousedown', {bubbles: true}));
    dialog().dispatchEvent(new MouseEvent('click', {bubbles: true}));

    expect(dialog().open).to.equal(true);
  });

  it('gives the focus back to where it came from', async () => {
    const before = document.body.appendChild(document.createElement('button'));
    before.className = 'page';
    before.focus();
    await opened();

    button('close').click();

    expect(document.activeElement).to.equal(before);
  });

  it('follows an answer given in another tab', async () => {
    const host = await opened();

    host.otherTab(record({services: {heat: true, 'example-counter': true}}));
    await aTimeout(20);
    await element().updateComplete;

    expect(toggle('c-analytics').checked).to.equal(true);
  });

  it('is there once, however often it is mounted', async () => {
    const host = fakeHost();
    await Promise.all([mount(host), mount(host)]);
    await mount(host);

    expect(document.querySelectorAll('soglasie-preferences')).to.have.length(1);
  });

  it('decides once in one press, however often it was opened', async () => {
    const host = fakeHost();
    await Promise.all([mount(host), mount(host), mount(host)]);

    document
      .querySelector('soglasie-preferences')!
      .renderRoot.querySelector<HTMLElement>('[data-action=accept-all]')!
      .click();

    expect(host.decided).to.have.lengthOf(1);
  });

  it('shows refusal and consent as twins whatever the page does to its parts', async () => {
    const clean = pageStyle('soglasie-preferences::part(choice) { background: rgb(9, 9, 9); padding: 20px }');
    await opened();

    const [reject, accept] = [button('reject-all'), button('accept-all')];
    const [a, b] = [getComputedStyle(reject), getComputedStyle(accept)];
    for (const name of a) expect(a.getPropertyValue(name), name).to.equal(b.getPropertyValue(name));
    expect(reject.getBoundingClientRect().width).to.equal(accept.getBoundingClientRect().width);
    expect(reject.part.value).to.equal(accept.part.value);
    clean();
  });

  it('shows markup in texts as text and drops links that would run code', async () => {
    const evil = '<img src=x onerror="window.hacked=1">[link](javascript:alert(1))';
    const texts = Object.fromEntries(Object.keys(fakeHost().messages).map((key) => [key, evil]));
    await opened({
      raw: {
        messages: {ru: texts},
        policyUrl: 'javascript:alert(1)',
        operator: {name: evil},
        services: {x: {category: 'analytics', title: evil, text: evil, vendor: evil, cookies: [evil]}},
      },
      record: record(),
    });

    expect(root().querySelector('img, a')).to.equal(null);
    expect(root().querySelector('h2')!.textContent).to.equal(evil);
  });

  for (const [width, height] of [
    [320, 568],
    [320, 256],
    [1280, 800],
  ] as const)
    for (const language of ['ru', 'kk'])
      it(`fits ${width} × ${height} in ${language}`, async () => {
        await setViewport({width, height});
        await opened({language, record: record()});
        root()
          .querySelectorAll('details')
          .forEach((details) => (details.open = true));

        const rect = dialog().getBoundingClientRect();
        expect(rect.left).to.be.at.least(0);
        expect(rect.right).to.be.at.most(width);
        expect(rect.bottom).to.be.at.most(height);
        expect(dialog().scrollWidth).to.be.at.most(dialog().clientWidth);
        for (const each of root().querySelectorAll('button'))
          expect(each.scrollWidth, each.textContent!).to.be.at.most(each.clientWidth);
        for (const each of root().querySelectorAll('footer button'))
          expect(each.getBoundingClientRect().height).to.be.at.least(44);
      });
});
