import {aTimeout, expect, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import type {SoglasiePreferences} from '../../src/elements/preferences.js';
import {mount, receipt} from '../../src/preferences.js';
import {fakeHost, NOW, pageStyle, sha256, type FakeHost, type FakeHostOptions} from '../fixtures/host.js';
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

/** A host on a page at a known address and time. */
function hostOf(options: FakeHostOptions = {}): FakeHost {
  const host = fakeHost({raw: RAW, ...options});
  const page = {origin: 'https://example.kz', path: () => '/courses', now: () => NOW};
  Object.assign(host.manager, {page});
  return host;
}

async function opened(options: FakeHostOptions = {}): Promise<FakeHost> {
  const host = hostOf(options);
  await mount(host);
  return host;
}

/** The same host after the page has changed its language. */
const inLanguage = (host: FakeHost, language: string, texts = language): FakeHost => ({
  ...host,
  language,
  messages: hostOf({language: texts}).messages,
});

/** The page's own element with its own text. */
function ownElement(html: string): SoglasiePreferences {
  const own = document.createElement('soglasie-preferences');
  own.innerHTML = html;
  document.body.append(own);
  return own;
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

    const text = root().querySelector('.body')!.textContent;
    expect(text).to.include('ТОО «Пример», БИН 123456789013, Алматы');
    expect(root().querySelector('.body a')!.getAttribute('href')).to.equal('/privacy');
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

    toggle('c-analytics').click();
    expect([toggle('v-heat').checked, toggle('v-example-counter').checked]).to.deep.equal([true, true]);
    toggle('v-heat').click();
    expect(toggle('c-analytics').indeterminate).to.equal(true);
    toggle('v-example-counter').click();
    expect([toggle('c-analytics').checked, toggle('c-analytics').indeterminate]).to.deep.equal([
      false,
      false,
    ]);
    toggle('v-heat').click();
    toggle('c-analytics').click();
    expect([toggle('c-analytics').checked, toggle('v-example-counter').checked]).to.deep.equal([true, true]);
  });

  it('saves exactly what is switched, with the text that was shown', async () => {
    const host = await opened();
    toggle('v-heat').click();

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
      'h2',
      '.body p:not(section p, .present p)',
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

  it('offers the operator’s mailbox as a link', async () => {
    await opened({raw: {operator: {name: 'ТОО «Пример»', email: 'privacy@example.kz'}}});

    const link = root().querySelector<HTMLAnchorElement>('.body a')!;
    expect([link.textContent, link.href]).to.deep.equal(['privacy@example.kz', 'mailto:privacy@example.kz']);
  });

  it('has services folded, and no id twice', async () => {
    await opened({record: record()});

    expect([...root().querySelectorAll('details')].some(({open}) => open)).to.equal(false);
    const ids = [...root().querySelectorAll('[id]')].map(({id}) => id);
    expect(ids).to.deep.equal([...new Set(ids)]);
  });

  it('is a switch only where there is nothing between on and off', async () => {
    await opened({raw: {services: {heat: SERVICES.heat}}});

    const roles = switches().map((each) => [each.id, each.getAttribute('role')]);
    expect(roles).to.deep.equal([
      ['c-analytics', null],
      ['v-heat', 'switch'],
      ['c-marketing', 'switch'],
    ]);
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

  for (const height of [568, 256])
    it(`has the withdrawal on the screen when it opens, at 320 × ${height}`, async () => {
      await setViewport({width: 320, height});

      await opened({record: record()});

      const {bottom} = button('withdraw').getBoundingClientRect();
      const end = root()
        .querySelector(height > 480 ? '.foot' : 'dialog')!
        .getBoundingClientRect();
      expect(bottom).to.be.below(height > 480 ? end.top : end.bottom);
    });

  for (const [how, close] of [
    ['the close button', async () => button('close').click()],
    ['Esc', () => sendKeys({press: 'Escape'})],
    ['a press beside the window', () => sendMouse({type: 'click', position: [2, 2]})],
  ] as const)
    it(`closes by ${how} without deciding, and forgets what was switched`, async () => {
      await setViewport({width: 900, height: 700});
      const host = await opened();
      toggle('c-analytics').click();
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

  describe('when its opener has gone', () => {
    const page = document.createElement('main');
    afterEach(() => page.remove());

    const openedFrom = async (selector: string) => {
      document.body.append(page);
      page.className = 'page';
      page.innerHTML = '<section><p>text</p><div><button>settings</button></div></section><p>more</p>';
      page.querySelector('button')!.focus();
      const host = await opened();
      page.querySelector(selector)!.remove();
      const closed = oneEvent(dialog(), 'close');
      button('save').click();
      await closed;
      return host;
    };

    it('gives the focus to the nearest place that is left', async () => {
      await openedFrom('div');

      expect(document.activeElement!.localName).to.equal('section');
    });

    it('gives the focus to the main part of the page where nothing around is left', async () => {
      const other = document.body.appendChild(document.createElement('button'));
      page.innerHTML = '<h1>Title</h1>';
      document.body.append(page);
      other.focus();
      await opened();
      other.remove();
      const closed = oneEvent(dialog(), 'close');

      button('close').click();
      await closed;

      expect(document.activeElement!.localName).to.equal('main');
    });

    it('leaves the page’s own markup as it was', async () => {
      await openedFrom('div');
      const section = page.querySelector('section')!;
      const during = section.hasAttribute('tabindex');

      section.blur();

      expect([during, section.hasAttribute('tabindex')]).to.deep.equal([true, false]);
    });
  });

  it('leaves the focus nowhere where the page had it nowhere', async () => {
    const page = document.body.appendChild(document.createElement('main'));
    page.className = 'page';
    (document.activeElement as HTMLElement | null)?.blur();
    await opened();
    const closed = oneEvent(dialog(), 'close');

    button('close').click();
    await closed;
    await aTimeout(50); // the browser itself takes it off what is no longer shown, in the next frame

    expect(document.activeElement!.localName).to.equal('body');
  });

  it('follows an answer given in another tab', async () => {
    const host = await opened();

    host.otherTab(record({services: {heat: true, 'example-counter': true}}));
    await waitUntil(() => toggle('c-analytics').checked);

    expect(toggle('c-analytics').checked).to.equal(true);
  });

  describe('in another language', () => {
    it('goes on with the answers on the screen, the focus and the open folds', async () => {
      const host = await opened();
      toggle('v-heat').click();
      root().querySelectorAll('details')[1]!.open = true;
      toggle('v-heat').focus();

      await mount(inLanguage(host, 'en'));

      expect(root().querySelector('h2')!.textContent).to.equal('Cookie settings');
      expect(root().querySelector('#s-analytics')!.textContent).to.equal('Partly on');
      expect(toggle('v-heat').checked).to.equal(true);
      expect(root().activeElement!.id).to.equal('v-heat');
      expect([...root().querySelectorAll('details')].map(({open}) => open)).to.deep.equal([
        false,
        true,
        false,
      ]);
      expect([element().lang, dialog().open]).to.deep.equal(['en', true]);
    });

    it('reports the text and the language that are shown then', async () => {
      const host = await opened();
      await mount(inLanguage(host, 'en'));

      button('save').click();

      expect(host.decided[0]!.locale).to.equal('en');
      expect(host.decided[0]!.text!.content).to.include('Cookie settings');
    });

    it('stays in it when another tab decides', async () => {
      const host = await opened();
      await mount(inLanguage(host, 'en'));

      host.otherTab(record());
      await waitUntil(() => root().querySelector('.present'));

      expect(root().querySelector('h2')!.textContent).to.equal('Cookie settings');
      expect(root().querySelector('.present')!.textContent).to.include('Chosen on');
    });

    for (const language of ['ar', 'he'])
      it(`is written from right to left in ${language}, thumbs included`, async () => {
        const host = hostOf({record: record()});

        await mount(inLanguage(host, language, 'en'));

        expect(element().dir).to.equal('rtl');
        const thumb = (id: string) => getComputedStyle(toggle(id), '::before').left;
        expect(parseFloat(thumb('c-analytics'))).to.be.below(parseFloat(thumb('c-marketing')));
        const [title, close] = ['#title', '#close'].map((each) => root().querySelector(each)!);
        expect(close!.getBoundingClientRect().right).to.be.below(title!.getBoundingClientRect().right);
      });
  });

  describe('with the page’s own text', () => {
    const OWN =
      '<div slot="text"><p>Мы печём <b>печенье</b>.</p><p hidden>нет</p>О нём в <a href="/us">статье</a></div>';

    it('shows it in place of ours, above the operator and the policy', async () => {
      const own = ownElement(OWN);

      await opened();

      expect(own === element()).to.equal(true);
      const slot = root().querySelector<HTMLSlotElement>('slot[name=text]')!;
      expect(slot.assignedElements()).to.deep.equal([...own.children]);
      expect(own.children[0]!.getBoundingClientRect().height).to.be.above(0);
      expect(root().querySelector('.body')!.textContent).to.include('ТОО «Пример», БИН');
      expect(root().querySelector('.body > p a')!.getAttribute('href')).to.equal('/privacy');
    });

    it('puts what it says into the proof instead of ours', async () => {
      ownElement(OWN);
      const host = await opened();

      button('save').click();

      const lines = host.decided[0]!.text!.content.split('\n');
      expect(lines.slice(0, 4)).to.deep.equal([
        'Настройки cookie',
        'Мы печём печенье.',
        'О нём в статье (/us)',
        'Кто отвечает за данные: ТОО «Пример», БИН 123456789013, Алматы',
      ]);
      expect(host.decided[0]!.text!.hash).to.equal(await sha256(host.decided[0]!.text!.content));
    });

    it('keeps up with it while the window is open', async () => {
      const own = ownElement('<p slot="text">Раньше</p>');
      const host = await opened();
      toggle('v-heat').click();

      own.firstElementChild!.firstChild!.nodeValue = 'Теперь';
      await aTimeout(200); // its text is hashed anew
      button('save').click();

      expect(host.decided[0]!.text!.content).to.include('Теперь').and.not.to.include('Раньше');
      expect(host.decided[0]!.choice.services).to.include({heat: true});
    });
  });

  describe('the search', () => {
    const many = (n: number) =>
      Object.fromEntries(
        Array.from({length: n}, (_, i) => [
          'tool-' + i,
          {category: i % 2 ? 'marketing' : 'analytics', title: `Сервис ${i}`, vendor: `Фирма ${i % 10}`},
        ]),
      );
    const type = (text: string) => {
      const field = toggle('search');
      field.value = text;
      field.dispatchEvent(new Event('input'));
    };
    const shown = () =>
      [...root().querySelectorAll<HTMLElement>('[part=service]')]
        .filter((each) => each.checkVisibility())
        .map((each) => each.querySelector('label')!.textContent);
    const status = () => root().querySelector('[role=status]')!.textContent;

    it('is there from 21 services on', async () => {
      await opened({raw: {services: many(20)}});
      const twenty = toggle('search');
      element().remove();

      await opened({raw: {services: many(21)}});

      expect(twenty).to.equal(null);
      expect(toggle('search').labels![0]!.textContent).to.equal('Найти сервис');
    });

    for (const [what, text, found] of [
      ['title', ' сервис 2 ', ['Сервис 20']],
      ['vendor', 'фирма 9', ['Сервис 9', 'Сервис 19']],
      ['id', 'TOOL-13', ['Сервис 13']],
      ['nothing', 'xyz', []],
    ] as const)
      it(`leaves the services with this ${what}, unfolded, and says how many`, async () => {
        await opened({raw: {services: {...many(21), 'tool-2': false, x: {category: 'analytics'}}}});

        type(text);

        expect(shown()).to.deep.equal(found);
        expect(status()).to.equal(`Найдено: ${found.length}`);
      });

    it('shows only the categories that hold some, and everything again when it is empty', async () => {
      await opened({raw: {services: many(30)}});
      const titles = () =>
        [...root().querySelectorAll<HTMLElement>('[part=category]')]
          .filter((each) => each.checkVisibility())
          .map((each) => each.querySelector('h3')!.textContent);

      type('tool-13');
      const few = titles();
      type('');

      expect(few).to.deep.equal(['Реклама']);
      expect(titles()).to.deep.equal(['Необходимые', 'Аналитика', 'Реклама']);
      expect([shown(), status()]).to.deep.equal([[], '']);
    });

    it('is emptied by Esc; the next Esc closes the window', async () => {
      await opened({raw: {services: many(30)}});
      toggle('search').focus();
      await sendKeys({type: 'tool-13'});
      const typed = shown();

      await sendKeys({press: 'Escape'});
      const [value, open] = [toggle('search').value, dialog().open];
      await sendKeys({press: 'Escape'});

      expect(typed).to.deep.equal(['Сервис 13']);
      expect([value, open, status(), dialog().open]).to.deep.equal(['', true, '', false]);
    });

    it('outlives a change of the language', async () => {
      const host = await opened({raw: {services: many(30)}});
      type('tool-13');

      await mount(inLanguage(host, 'en'));

      expect([toggle('search').value, status()]).to.deep.equal(['tool-13', 'Found: 1']);
    });

    it('changes nothing in what is saved and in the proof', async () => {
      const host = await opened({raw: {services: many(30)}});
      toggle('v-tool-1').click();
      type('tool-13');

      button('save').click();

      expect(host.decided[0]!.choice.services).to.include({'tool-1': true, 'tool-13': false});
      expect(host.decided[0]!.text!.content).to.include('Сервис 29');
    });
  });

  describe('the receipt', () => {
    const fold = () => root().querySelector<HTMLDetailsElement>('details.receipt')!;
    const text = () => root().querySelector('textarea')!;
    const unfold = async () => {
      fold().open = true;
      await waitUntil(text, 'the receipt is made');
    };
    const withClipboard = async (clipboard: unknown, action: () => Promise<void>) => {
      Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
      await action();
      delete (navigator as {clipboard?: unknown}).clipboard;
    };

    it('is offered only for a choice in force', async () => {
      await opened();
      const none = fold();
      element().remove();
      await opened({record: record({revision: 'old'})});
      const outdated = fold();
      element().remove();

      await opened({record: record()});

      expect([none, outdated]).to.deep.equal([null, null]);
      expect(fold().querySelector('summary')!.textContent).to.equal('Подтверждение выбора');
      expect(fold().open).to.equal(false);
    });

    it('is what the API exports', async () => {
      await opened({record: record({services: {heat: true, 'example-counter': true, pixel: false}})});

      await unfold();

      const shown = JSON.parse(text().value);
      expect(shown).to.deep.equal(await receipt());
      expect(shown['dct:created']).to.equal(new Date(NOW).toISOString());
      const [analytics] = shown['dpv:hasRecordOfActivity']['dpv:hasProcess'];
      expect(analytics['dpv:hasService'][1]).to.deep.include({
        'dct:title': 'Пример Счётчик',
        'dpv:hasRecipient': {'@type': ['dpv:Recipient', 'dpv:ThirdParty'], 'dpv:hasName': 'ООО «Пример»'},
      });
      expect(text().value)
        .to.include(location.origin + '/privacy')
        .and.to.include('https://example.kz/courses');
    });

    it('is none for the API before the first choice', async () => {
      await opened();

      expect(await receipt()).to.equal(null);
    });

    it('is copied in one press, and says so', async () => {
      await opened({record: record()});
      await unfold();
      const copied: string[] = [];

      await withClipboard({writeText: async (value: string) => void copied.push(value)}, async () => {
        button('copy').click();
        await aTimeout(0);
      });

      expect(copied).to.deep.equal([text().value]);
      expect(fold().querySelector('[role=status]')!.textContent).to.equal('Скопировано');
      expect(dialog().open).to.equal(true);
    });

    for (const [where, clipboard] of [
      ['on plain http', undefined],
      ['where the page forbids it', {writeText: () => Promise.reject(new Error())}],
    ] as const)
      it(`is selected for the visitor’s own shortcut ${where}, and nothing is claimed`, async () => {
        await opened({record: record()});
        await unfold();

        await withClipboard(clipboard, async () => {
          button('copy').click();
          await aTimeout(0);
        });

        expect(root().activeElement!.localName).to.equal('textarea');
        expect([text().selectionStart, text().selectionEnd]).to.deep.equal([0, text().value.length]);
        expect(fold().querySelector('[role=status]')!.textContent).to.equal('');
      });

    it('is kept as a file named after the day of the choice', async () => {
      await opened({record: record()});
      await unfold();
      const click = HTMLAnchorElement.prototype.click;
      const saved: [string, string, string][] = [];
      let read: Promise<void> | undefined;
      HTMLAnchorElement.prototype.click = function () {
        read = fetch(this.href).then(async (file) => {
          saved.push([this.download, file.headers.get('content-type')!, await file.text()]);
        });
      };

      button('download').click();
      HTMLAnchorElement.prototype.click = click;
      await read;

      expect(saved).to.deep.equal([['consent-2026-11-22.jsonld', 'application/ld+json', text().value]]);
    });
  });

  it('can be opened again after the page has taken it away', async () => {
    const host = await opened();
    const page = element().parentNode!;
    const gone = element();
    gone.remove();
    const open = gone.open;
    page.append(gone);

    await mount(host);

    expect([open, dialog().matches(':modal')]).to.deep.equal([false, true]);
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
      .shadowRoot!.querySelector<HTMLElement>('[data-action=accept-all]')!
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
        for (const each of root().querySelectorAll('.foot button'))
          expect(each.getBoundingClientRect().height).to.be.at.least(44);
      });
});
