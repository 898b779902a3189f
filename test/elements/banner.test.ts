import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {SoglasieBanner} from '../../src/elements/banner.js';
import {bannerStyles} from '../../src/elements/styles/banner.js';
import {controls} from '../../src/elements/styles/controls.js';
import {mount} from '../../src/ui.js';
import {
  HOSTILE_CSS,
  fakeHost,
  pageStyle,
  sha256,
  type FakeHost,
  type FakeHostOptions,
} from '../fixtures/host.js';
import {until} from '../fixtures/browser.js';
import {record} from '../fixtures/record.js';

const banner = () => document.querySelector('soglasie-banner') as SoglasieBanner;
const button = (action: string) => banner().querySelector<HTMLButtonElement>(`[data-action=${action}]`)!;
const box = () => banner().shadowRoot!.querySelector<HTMLElement>('[part=banner]')!;

let latest: FakeHost | undefined;

async function show(host: FakeHost): Promise<FakeHost> {
  latest = host;
  await mount(host);
  return host;
}

const shown = (options: FakeHostOptions = {}) => show(fakeHost(options));

/** Everything that makes two buttons look alike. */
function look(element: HTMLElement) {
  const style = getComputedStyle(element);
  const {width, height} = element.getBoundingClientRect();
  const properties = [...style].filter(
    (name) => !/^(--.*|inline-size|perspective-origin|transform-origin|width)$/.test(name),
  );
  return {
    width: Math.round(width),
    height: Math.round(height),
    ...Object.fromEntries(properties.map((name) => [name, style.getPropertyValue(name)])),
  };
}

describe('<soglasie-banner>', () => {
  let clean: (() => void)[] = [];

  afterEach(() => {
    latest?.manager.rejectAll(); // nothing is asked any more
    document.querySelectorAll('soglasie-banner, .page').forEach((each) => each.remove());
    clean.forEach((each) => each());
    clean = [];
  });

  for (const language of ['ru', 'kk', 'en'])
    it(`passes the accessibility audit in ${language}`, async () => {
      await shown({language, raw: {policyUrl: '/privacy'}, signals: {gpc: true}});

      await expect(banner()).to.be.accessible();
      expect(banner().lang).to.equal(language);
    });

  it('is a region with a name', async () => {
    await shown();

    expect(box().getAttribute('role')).to.equal('region');
    expect(box().getAttribute('aria-label')).to.equal('Файлы cookie');
  });

  it('stands first in the body and moves nothing', async () => {
    const text = document.body.appendChild(document.createElement('p'));
    text.className = 'page';
    const before = text.getBoundingClientRect().top;

    await shown();

    expect(document.body.firstElementChild).to.equal(banner());
    expect(text.getBoundingClientRect().top).to.equal(before);
    expect(getComputedStyle(banner()).position).to.equal('fixed');
  });

  it('keeps every text, link and button as a direct child in light DOM', async () => {
    await shown({
      raw: {policyUrl: '/privacy', messages: {ru: {'banner.text': 'Смотрите [правила](/rules) здесь'}}},
    });

    const children = [...banner().children];
    expect(children.map(({tagName}) => tagName)).to.deep.equal([
      'B',
      'SPAN',
      'A',
      'SPAN',
      'A',
      'BUTTON',
      'BUTTON',
      'BUTTON',
    ]);
    expect(children.every((child) => child.childElementCount === 0 && child.slot)).to.equal(true);
    expect(banner().textContent).to.include('Смотрите правила здесь Политика конфиденциальности');
    expect(box().textContent).to.equal('');
  });

  it('says what, to whom, for how long and how to withdraw', async () => {
    await shown({raw: {cookie: {days: 181}, categories: {analytics: true, ab: {title: {ru: 'A/B-тесты'}}}}});

    const text = banner().textContent!;
    expect(text).to.include('мы используем файлы cookie и аналогичные технологии');
    expect(text).to.include('(аналитика, A/B-тесты)');
    expect(text).to.include('внешние сервисы');
    expect(text).to.include('Согласие действует 181 день, отозвать его можно');
  });

  it('offers refusal, consent and settings as real buttons, in this order', async () => {
    await shown();

    const buttons = [...banner().querySelectorAll('button')];
    expect(buttons.map(({dataset}) => dataset.action)).to.deep.equal([
      'reject-all',
      'accept-all',
      'settings',
    ]);
    expect(buttons.map(({textContent}) => textContent)).to.deep.equal([
      'Отклонить все',
      'Принять все',
      'Настроить',
    ]);
    expect(buttons.every(({type}) => type === 'button')).to.equal(true);
    for (const each of buttons) expect(each.getBoundingClientRect().height).to.be.at.least(44);
  });

  for (const [where, css] of [
    ['a plain page', ''],
    ['a hostile page', HOSTILE_CSS],
  ] as const)
    for (const layout of ['box', 'bar'])
      it(`shows refusal and consent as twins on ${where} (${layout})`, async () => {
        clean.push(pageStyle(css));

        await shown({raw: {banner: {layout}}});

        expect(look(button('accept-all'))).to.deep.equal(look(button('reject-all')));
        const style = getComputedStyle(button('accept-all'));
        expect(style.backgroundColor).to.equal('rgb(0, 0, 0)');
        expect(style.color).to.equal('rgb(255, 255, 255)');
        expect(style.fontSize).to.equal('15px');
        expect(getComputedStyle(button('accept-all'), '::before').content).to.equal('none');
        expect(getComputedStyle(banner()).opacity).to.equal('1');
      });

  it('takes tokens for both buttons alike', async () => {
    clean.push(pageStyle('soglasie-banner { --soglasie-color-accent: rgb(0, 90, 60) }'));

    await shown();

    for (const action of ['accept-all', 'reject-all'])
      expect(getComputedStyle(button(action)).backgroundColor).to.equal('rgb(0, 90, 60)');
  });

  it('takes the font of the page', async () => {
    clean.push(pageStyle('body { font-family: Georgia }'));

    await shown();

    expect(getComputedStyle(button('accept-all')).fontFamily).to.equal('Georgia');
  });

  it('leaves the focus where it is', async () => {
    const input = document.body.appendChild(document.createElement('input'));
    input.className = 'page';
    input.focus();

    await shown();

    expect(document.activeElement).to.equal(input);
  });

  for (const action of ['accept-all', 'reject-all'] as const)
    it(`records ${action} with the text that was shown, and is gone at once`, async () => {
      const host = await shown({raw: {policyUrl: '/privacy'}});
      const lines = [...banner().children].map((child) => child.textContent!);

      button(action).click();

      expect(banner()).to.equal(null);
      expect(host.decided).to.have.length(1);
      const [event] = host.decided;
      expect(event).to.include({method: 'banner', action, locale: 'ru'});
      expect(event!.choice.categories!.analytics).to.equal(action === 'accept-all');
      const [title, text, policy, ...labels] = lines;
      expect(event!.text!.content).to.equal([title, `${text}${policy} (/privacy)`, ...labels].join('\n'));
      expect(event!.text!.hash).to.equal(await sha256(event!.text!.content));
    });

  it('opens the preferences, stays, and decides nothing', async () => {
    const host = await shown();

    button('settings').click();

    expect(host.asked).to.equal(1);
    expect(host.decided).to.deep.equal([]);
    expect(banner().isConnected).to.equal(true);
  });

  it('gives the focus back to where it came from', async () => {
    const input = document.body.appendChild(document.createElement('input'));
    input.className = 'page';
    await shown();
    input.focus();
    button('settings').focus();
    button('reject-all').focus();

    button('reject-all').click();

    expect(document.activeElement).to.equal(input);
  });

  it('leaves alone the focus that is elsewhere', async () => {
    const input = document.body.appendChild(document.createElement('input'));
    input.className = 'page';
    await shown();
    button('reject-all').focus();
    input.focus();

    button('accept-all').click();

    expect(document.activeElement).to.equal(input);
  });

  it('goes when another tab has answered', async () => {
    const host = await shown();

    host.otherTab(record());

    expect(banner()).to.equal(null);
  });

  it('goes when the page answers through the API', async () => {
    const host = await shown();

    host.manager.rejectAll();

    expect(banner()).to.equal(null);
  });

  it('stays while something is still to be asked', async () => {
    const host = await shown();

    host.manager.reset();

    expect(banner().isConnected).to.equal(true);
  });

  it('does not come when the answer was given while it was being prepared', async () => {
    const host = fakeHost();
    const mounted = show(host);
    host.manager.rejectAll();
    await mounted;

    expect(banner()).to.equal(null);
  });

  it('is there once, however often it is mounted', async () => {
    const host = fakeHost();
    await Promise.all([show(host), show(host)]);
    await show(host);

    expect(document.querySelectorAll('soglasie-banner')).to.have.length(1);
  });

  it('comes again when it is asked for after a choice', async () => {
    const host = await shown({record: record()});

    button('reject-all').click();
    await mount(host);
    await Promise.resolve();
    button('accept-all').click();

    expect(host.decided.map(({action}) => action)).to.deep.equal(['reject-all', 'accept-all']);
  });

  it('uses the page’s own element with its own attributes, and leaves it in place', async () => {
    const own = document.createElement('soglasie-banner');
    own.setAttribute('position', 'top');
    document.body.append(own);

    await shown();
    expect(banner()).to.equal(own);
    expect(own.getBoundingClientRect().top).to.be.below(20);
    button('accept-all').click();

    expect(own.isConnected).to.equal(true);
    expect(own.childElementCount).to.equal(0);
    expect(own.getBoundingClientRect().height).to.equal(0);
  });

  describe('among the page’s own rules', () => {
    /** Ways in which a page's CSS could hide one of the twins, or make it another. */
    const HOLES = {
      'taking every style away': 'button { all: unset !important }',
      'its tokens on one button': '[data-action=reject-all] { --soglasie-color-accent: #fff !important }',
      'its tokens on the other button':
        '[data-action=accept-all] { --soglasie-color-on-accent: red !important; --soglasie-radius: 50px !important; --soglasie-motion: 9s !important; --soglasie-color-focus: red !important }',
      'generated content':
        '[data-action=accept-all]::before { content: "★" !important; font-size: 40px !important } [data-action=reject-all]::after { content: "" !important; position: fixed; inset: 0; background: #fff }',
      'the first line and letter':
        '[data-action=reject-all]::first-line { color: transparent !important; font-size: 1px !important } [data-action=reject-all]::first-letter { font-size: 60px !important; float: left }',
      'taking it out of the layout':
        '[data-action=reject-all] { display: none !important; visibility: hidden !important; position: absolute !important; left: -999px !important }',
      'opacity, filter, clip and mask':
        '[data-action=reject-all] { opacity: 0 !important; filter: blur(9px) !important; clip-path: inset(50%) !important; -webkit-mask: linear-gradient(#0000,#0000) !important }',
      'transforms and zoom':
        '[data-action=accept-all] { transform: scale(1.4) !important; scale: 1.4 !important; zoom: 2 !important }',
      'an animation or a transition':
        '@keyframes fade { to { opacity: 0; color: transparent } } [data-action=reject-all] { animation: fade 1ms forwards !important; transition: all 9s !important }',
      'text tricks':
        '[data-action=reject-all] { -webkit-text-fill-color: transparent !important; text-indent: -999px !important; letter-spacing: 9px !important; -webkit-text-security: disc !important; direction: rtl !important }',
      'the order and the grid':
        '[data-action=reject-all] { order: 99 !important; grid-area: 9/9 !important; justify-self: start !important; width: 20px !important }',
      'the parts':
        'soglasie-banner::part(actions) { clip-path: inset(0 0 0 50%) !important; -webkit-mask: linear-gradient(90deg, #0000 50%, #000 50%) !important; visibility: hidden !important; display: block !important; overflow: hidden; width: 90px !important; pointer-events: none !important }',
      'generated content of the parts':
        'soglasie-banner::part(actions)::before, soglasie-banner::part(text)::after, soglasie-banner::part(banner)::after { content: "" !important; position: fixed !important; inset: 0 50% 0 0 !important; background: #fff !important; z-index: 9 }',
      'text laid over the buttons':
        'soglasie-banner::part(text) { position: fixed !important; inset: 0 !important; background: #fff !important; z-index: 9 !important; margin: 0 0 -300px !important }',
      'the element itself':
        'soglasie-banner { display: none !important; opacity: 0 !important; transform: translateX(-200vw) !important; z-index: -1 !important; direction: rtl !important }',
      'a backdrop over the page':
        'soglasie-banner::backdrop { background: #000 !important; display: block !important }',
      'the page around it':
        'body { transform: scale(.5); opacity: .1; filter: blur(9px); overflow: hidden; clip-path: inset(50%) }',
    };

    for (const [name, css] of Object.entries(HOLES))
      it(`keeps the twins alike, seen and in reach under ${name}`, async () => {
        await shown({raw: {policyUrl: '/privacy'}});
        const before = look(button('reject-all'));

        clean.push(pageStyle(css));
        await new Promise((resolve) => requestAnimationFrame(resolve));

        const [refuse, accept] = [look(button('reject-all')), look(button('accept-all'))];
        expect(refuse).to.deep.equal(accept);
        expect(refuse).to.deep.include(before);
        for (const action of ['reject-all', 'accept-all', 'settings']) {
          const {left, top, width, height} = button(action).getBoundingClientRect();
          expect([width, height].every((size) => size >= 44)).to.equal(true);
          for (const part of [0.1, 0.5, 0.9])
            expect(document.elementFromPoint(left + width * part, top + height / 2)).to.equal(button(action));
        }
        for (const pseudo of ['::before', '::after'])
          expect(getComputedStyle(button('reject-all'), pseudo).content).to.equal('none');
      });

    it('resets on the slotted controls every token that a rule for them reads', () => {
      const css = [controls, bannerStyles].map(({cssText}) => cssText).join('\n');
      const rules = [...css.matchAll(/([^{}]*)\{([^{}]*)\}/g)].filter(([, selector]) =>
        selector!.includes('::slotted'),
      );
      const read = rules.flatMap(([, , body]) =>
        [...body!.matchAll(/var\((--[\w-]+)/g)].map(([, token]) => token!),
      );
      const reset = rules.flatMap(([, , body]) =>
        [...body!.matchAll(/(--[\w-]+): inherit !important/g)].map(([, token]) => token!),
      );

      expect(read).not.to.be.empty;
      expect(reset).to.include.members(read);
    });

    it('stands over everything that a page can raise', async () => {
      const wall = document.body.appendChild(document.createElement('div'));
      wall.className = 'page';
      wall.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; background: #fff';

      await shown();

      const {left, top} = button('reject-all').getBoundingClientRect();
      expect(document.elementFromPoint(left + 5, top + 20)).to.equal(button('reject-all'));
      expect(banner().matches(':popover-open')).to.equal(true);
    });
  });

  describe('whose page takes it away', () => {
    it('comes back at once into a body that was emptied, and into another one', async () => {
      await shown();
      const body = document.body;
      const content = [...body.childNodes];

      body.replaceChildren();
      await Promise.resolve();
      expect(body.querySelectorAll('soglasie-banner button')).to.have.length(3);

      const other = document.createElement('body');
      body.replaceWith(other);
      await Promise.resolve();
      expect(document.querySelectorAll('soglasie-banner')).to.have.length(1);
      expect(other.querySelectorAll('soglasie-banner button')).to.have.length(3);

      other.replaceWith(body);
      await Promise.resolve();
      body.append(...content);
    });

    it('gives way to a blocker that removes it each time, and says so', async () => {
      const host = await shown();
      const blocker = new MutationObserver(() => document.querySelector('soglasie-banner')?.remove());
      blocker.observe(document.body, {childList: true});

      banner().remove();
      await until(() => host.reported.length > 0);
      blocker.disconnect();

      expect(host.reported).to.deep.equal(['ui-blocked']);
      expect(document.querySelector('soglasie-banner')).to.equal(null);
      expect(host.decided).to.deep.equal([]);
    });

    it('says once that it is hidden, and takes that for no answer', async () => {
      const host = await shown();
      banner().hidden = true; // as a user style sheet would, over every rule of ours

      await until(() => host.reported.length > 0);

      expect(host.reported).to.deep.equal(['ui-blocked']);
      expect(host.decided).to.deep.equal([]);
    });
  });

  it('shows the page’s own words in the place of ours, and records them', async () => {
    const own = document.createElement('soglasie-banner');
    own.innerHTML = '<p slot="text">Мы считаем\n  посещения.</p><button data-action="accept-all">Да</button>';
    document.body.append(own);

    const host = await shown({signals: {gpc: true}});
    const text = own.textContent!;
    button('accept-all').click();

    expect(own.querySelectorAll('button')).to.have.length(0);
    expect(text)
      .to.include('посещения')
      .and.to.include('Global Privacy Control')
      .and.not.to.include('cookie');
    expect(text).not.to.include('Да');
    expect(host.decided[0]!.text!.content).to.match(
      /^Мы считаем посещения\.\nБраузер[^\n]+\nОтклонить все\n/,
    );
    expect(own.textContent!.trim()).to.equal('Мы считаем\n  посещения.');
  });

  it('speaks another language when the page does, and keeps the focus', async () => {
    const host = await shown();
    button('reject-all').focus();

    await show({...host, language: 'ar', messages: {...host.messages, 'action.reject-all': 'رفض الكل'}});
    expect(banner().lang).to.equal('ar');
    expect(getComputedStyle(banner()).direction).to.equal('rtl');
    expect(document.activeElement).to.equal(button('reject-all'));
    button('reject-all').click();

    expect(host.decided[0]).to.deep.include({locale: 'ar'});
    expect(host.decided[0]!.text!.content).to.include('رفض الكل');
  });

  it('is announced, and so is that a choice was made', async () => {
    await shown();
    const region = [...document.querySelectorAll('[role=status]')].at(-1)!;
    await until(() => region.textContent !== '');
    button('reject-all').click();
    const saved = [...document.querySelectorAll('[role=status]')].at(-1)!;
    await until(() => saved.textContent !== '');

    expect(region.textContent).to.equal('Файлы cookie');
    expect(saved.textContent).to.equal('Выбор сохранён.');
    expect(saved.getBoundingClientRect().width).to.be.below(2);
  });

  it('shows markup in texts as text', async () => {
    const evil = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
    const keys = Object.keys(fakeHost().messages);
    await shown({
      raw: {policyUrl: '/privacy', messages: {ru: Object.fromEntries(keys.map((key) => [key, evil]))}},
      signals: {gpc: true},
    });

    expect(banner().querySelector('img, script')).to.equal(null);
    expect(banner().firstElementChild!.textContent).to.equal(evil);
  });

  it('drops links that would run code', async () => {
    await shown({
      raw: {
        policyUrl: 'javascript:alert(1)',
        messages: {ru: {'banner.text': '[а](javascript:alert(1)) [б](\u0001java\tscript:x) [в](/ok)'}},
      },
    });

    expect([...banner().querySelectorAll('a')].map((a) => a.getAttribute('href'))).to.deep.equal(['/ok']);
  });

  it('says what Global Privacy Control does, only where marketing is asked', async () => {
    const host = await shown({signals: {gpc: true}});
    expect(banner().textContent).to.include('Global Privacy Control');
    host.manager.rejectAll();

    await shown({signals: {gpc: true}, raw: {categories: {analytics: true, marketing: null}}});
    expect(banner().textContent).not.to.include('Global Privacy Control');
  });

  describe('with a valid choice beside something new', () => {
    const services = {
      'example-counter': {id: 1},
      'example-video': true,
      own: {category: 'functional', title: 'Чат'},
    };
    const standing = record({services: {'example-video': false}});
    const isNew = () => banner().querySelector('span')!.textContent!.split('\n')[0];

    it('says by name what is new, and that the rest is kept', async () => {
      await shown({raw: {services}, record: standing});

      expect(isNew()).to.equal('Новое: функции сайта, Пример Счётчик. Остальной выбор сохранён.');
      expect(banner().textContent).to.include('остальные (аналитика, функции сайта)');
    });

    for (const [language, words] of [
      ['kk', 'Жаңасы: сайт функциялары, Мысал Санауыш. Қалған таңдауыңыз сақталған.'],
      ['en', 'New: site features, Example Counter. The rest of your choice is kept.'],
    ] as const)
      it(`says so in ${language}, and passes the accessibility audit`, async () => {
        await shown({raw: {services}, record: standing, language});

        expect(isNew()).to.equal(words);
        await expect(banner()).to.be.accessible();
      });

    it('asks only for the facts of what is new, and does without', async () => {
      const host = await shown({
        raw: {services},
        record: standing,
        missing: ['services/example-counter.facts.js'],
      });

      expect(host.loaded).to.deep.equal(['services/example-counter.facts.js']);
      expect(isNew()).to.include('example-counter');
    });

    it('asks for no facts at a first visit', async () => {
      const host = await shown({raw: {services}});

      expect(host.loaded).to.deep.equal([]);
      expect(banner().textContent).not.to.include('Новое');
    });

    for (const [action, yes] of [
      ['accept-all', true],
      ['reject-all', false],
    ] as const)
      it(`answers with ${action} only that, with the text that was shown`, async () => {
        const host = await shown({raw: {services}, record: standing});
        const text = banner().querySelector('span')!.textContent;

        button(action).click();

        const [event] = host.decided;
        expect(event).to.include({method: 'banner', action});
        expect(event!.choice).to.deep.equal({
          categories: {analytics: true, marketing: false, functional: yes},
          services: {'example-counter': yes, 'example-video': false, own: yes},
        });
        expect(event!.text!.content).to.include(text);
        expect(banner()).to.equal(null);
      });

    it('speaks of Global Privacy Control only where marketing is new', async () => {
      await shown({raw: {services}, record: standing, signals: {gpc: true}});
      expect(banner().textContent).not.to.include('Global Privacy Control');
      banner().remove();

      await shown({
        raw: {services},
        record: record({categories: {analytics: true, marketing: true}}),
        signals: {gpc: true},
      });
      expect(banner().textContent).to.include('Global Privacy Control');
    });

    it('asks anew when other things are new by now', async () => {
      const host = await shown({raw: {services}, record: standing});

      host.reconfigure({services: {'example-counter': {id: 1}, 'example-video': true}});
      await mount(host);
      await Promise.resolve();

      expect(isNew()).to.equal('Новое: Пример Счётчик. Остальной выбор сохранён.');
      expect(document.querySelectorAll('soglasie-banner')).to.have.length(1);
      button('accept-all').click();
      expect(host.decided[0]!.choice).to.deep.equal({
        categories: {analytics: true, marketing: false},
        services: {'example-counter': true, 'example-video': false},
      });
      expect(host.decided).to.have.length(1);
    });

    it('asks about less when another tab has answered a part', async () => {
      const host = await shown({raw: {services}, record: standing});

      host.otherTab({...standing, services: {...standing.services, 'example-counter': true}});
      await until(() => !isNew()!.includes('Счётчик'));

      expect(isNew()).to.equal('Новое: функции сайта. Остальной выбор сохранён.');
    });

    it('leaves when another tab has answered all of it', async () => {
      const host = await shown({raw: {services}, record: standing});

      host.otherTab(
        record({
          categories: {functional: false, analytics: true, marketing: false},
          services: {'example-counter': true, own: false},
        }),
      );

      expect(banner()).to.equal(null);
    });

    it('asks about everything when the choice was forgotten meanwhile', async () => {
      const host = await shown({raw: {services}, record: standing});

      host.manager.reset();
      await until(() => !isNew()!.startsWith('Новое'));
      button('accept-all').click();

      expect(host.decided[0]!.choice.categories).to.deep.equal({
        analytics: true,
        marketing: true,
        functional: true,
      });
    });
  });

  it('says that the terms have changed, and asks everything anew', async () => {
    const host = await shown({record: record({revision: 'old'})});

    expect(banner().textContent).to.include('Условия изменились, выбор нужен заново.');
    button('accept-all').click();

    expect(host.decided[0]!.choice.categories).to.deep.equal({analytics: true, marketing: true});
    expect(host.decided[0]!.text!.content).to.include('Условия изменились');
  });

  for (const [width, height] of [
    [320, 568],
    [320, 256],
    [1280, 800],
  ] as const)
    for (const language of ['ru', 'kk'])
      it(`fits ${width} × ${height} in ${language}, and takes no more than half the height`, async () => {
        await setViewport({width, height});
        await shown({language, raw: {policyUrl: '/privacy'}});

        const rect = banner().getBoundingClientRect();
        expect(rect.height).to.be.at.most(height / 2);
        expect(rect.left).to.be.at.least(0);
        expect(rect.right).to.be.at.most(width);
        expect(box().scrollWidth).to.be.at.most(box().clientWidth);
        for (const each of banner().querySelectorAll('button'))
          expect(each.scrollWidth, each.textContent!).to.be.at.most(each.clientWidth);
      });
});
