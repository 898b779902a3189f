import {aTimeout, expect, nextFrame} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {Choice, ConsentRecord, Source} from '../src/core/types.js';
import {parseConfig} from '../src/core/config.js';
import {holdersOf} from '../src/core/holders.js';
import {embedText, type EmbedAction, type SoglasieEmbed} from '../src/elements/embed.js';
import {mount} from '../src/embed.js';
import {ConsentChangeEvent} from '../src/events.js';
import type {Host} from '../src/host.js';
import enEmbed from '../src/i18n/en/embed.js';
import enServices from '../src/i18n/en/services.js';
import en from '../src/i18n/en/banner.js';
import kkEmbed from '../src/i18n/kk/embed.js';
import kkServices from '../src/i18n/kk/services.js';
import kk from '../src/i18n/kk/banner.js';
import {messagesFor, type Messages} from '../src/i18n/messages.js';
import ruEmbed from '../src/i18n/ru/embed.js';
import ruServices from '../src/i18n/ru/services.js';
import ru from '../src/i18n/ru/banner.js';
import type {ConsentManager} from '../src/manager.js';
import {facts as youtube, preset} from '../src/services/youtube.js';
import {block, until} from './fixtures/browser.js';
import {sha256} from './fixtures/host.js';
import {record as aRecord} from './fixtures/record.js';

const TEXTS: Readonly<Record<string, readonly Messages[]>> = {
  ru: [ru, ruEmbed, ruServices],
  kk: [kk, kkEmbed, kkServices],
  en: [en, enEmbed, enServices],
};
const ONCE = 'soglasie.once';
/** Nothing is fetched from anywhere: the frames lead to an empty page of this origin, or are never shown. */
const EMPTY = '/test/fixtures/scripts/page.html';
const VIDEO = 'https://www.youtube-nocookie.com/embed/abc';

interface GateHost extends Host {
  readonly decided: (Source & {readonly choice: Choice})[];
  /** Files that were asked for. */
  readonly asked: string[];
  /** Plays a decision made elsewhere: in the notice, or in another tab. */
  decide(record: ConsentRecord | null): void;
}

interface Options {
  readonly raw?: object;
  readonly language?: string;
  readonly record?: ConsentRecord | null;
  /** Shows what may be seen in a later task, as a gate does that is busy. */
  readonly busy?: boolean;
  readonly loads?: boolean;
}

/** A host with a small gate of its own: holds the frames on the stage, gives them their address, takes it away. */
function gateHost({raw, language = 'ru', record = null, busy = false, loads = true}: Options = {}): GateHost {
  const config = parseConfig(
    {categories: {marketing: true, analytics: true}, services: {youtube: true}, ...raw},
    {youtube: preset},
    () => {},
  );
  const isService = (id: string) => config.services.some((service) => service.id === id);
  const once = new Set<Element>();
  let clock = 1;
  const decided: GateHost['decided'] = [];
  const asked: string[] = [];
  const frames = () => [...document.querySelectorAll<HTMLIFrameElement>('.stage iframe[data-src]')];
  const mayBeSeen = (frame: HTMLIFrameElement) =>
    once.has(frame) ||
    holdersOf(frame, isService).every((id) => ({...current?.categories, ...current?.services})[id] === true);
  const settle = () => {
    for (const frame of frames())
      if (!mayBeSeen(frame)) frame.removeAttribute('src');
      else if (!frame.hasAttribute('src')) frame.src = EMPTY;
  };
  const open = () => (busy ? void setTimeout(settle, 30) : settle());
  let current = record;
  const apply = (next: ConsentRecord | null) => {
    const previous = current;
    current = next;
    once.clear();
    open();
    const nothing = {granted: [], withdrawn: [], kept: []};
    document.dispatchEvent(new ConsentChangeEvent({record: next, previous, ...nothing}));
  };
  const manager = {
    config,
    get record() {
      return current;
    },
    heldFrames: () => frames().filter((frame) => !frame.hasAttribute('src')),
    loadOnce(frame: HTMLIFrameElement) {
      once.add(frame);
      open();
    },
    decideFrom(choice: Choice, source: Source) {
      decided.push({...source, choice});
      const {categories = {}, services = {}} = choice;
      apply(aRecord({decidedAt: ++clock * 1000, categories: {marketing: false, ...categories}, services}));
    },
  };
  return {
    view: 'embed',
    manager: manager as unknown as ConsentManager,
    language,
    messages: messagesFor(config, language, TEXTS[language]!),
    async load(file) {
      asked.push(file);
      if (!loads) throw new Error('blocked');
      return {facts: youtube};
    },
    reportError() {},
    showPreferences: async () => {},
    decided,
    asked,
    decide: apply,
  };
}

function stage(html: string): HTMLElement {
  const element = document.createElement('div');
  element.className = 'stage';
  element.style.display = 'flow-root';
  element.innerHTML = html;
  return document.body.appendChild(element);
}
const FRAME = `<iframe title="Урок 1" data-service="youtube" data-src="${VIDEO}"></iframe>`;
const frame = () => document.querySelector<HTMLIFrameElement>('.stage iframe')!;
const placeholders = () => [...document.querySelectorAll<SoglasieEmbed>('soglasie-embed')];
const placeholder = () => placeholders()[0]!;
const inside = (selector: string) => placeholder().shadowRoot!.querySelector<HTMLElement>(selector);
const press = (action: EmbedAction) => inside(`[data-action=${action}]`)!.click();
const isSeen = (element: Element) => element.getBoundingClientRect().width > 0;
const refused = () =>
  aRecord({decidedAt: 500_000, categories: {marketing: false, analytics: false}, services: {youtube: false}});

describe('the placeholder of held frames', () => {
  afterEach(async () => {
    document.querySelectorAll('.stage').forEach((each) => each.remove());
    sessionStorage.clear();
    await nextFrame();
  });

  describe('what it says', () => {
    for (const [language, text] of [
      ['ru', 'Если загрузить, Google LLC, США (www.youtube-nocookie.com) получит ваш IP-адрес'],
      ['kk', 'Google LLC, АҚШ (www.youtube-nocookie.com) IP-мекенжайыңызды'],
      ['en', 'If you load it, Google LLC, USA (www.youtube-nocookie.com) will receive your IP'],
    ] as const)
      it(`is who would be contacted, in ${language}`, async () => {
        stage(FRAME);

        await mount(gateHost({language}));

        expect(inside('b')!.textContent).to.equal('Урок 1');
        expect(inside('p')!.textContent).to.include(text);
        expect(inside('[part=embed]')!.lang).to.equal(language);
      });

    it('is the host alone where nobody has described the service', async () => {
      stage(`<iframe data-category="marketing" data-src="https://video.example.kz:8443/1?x=y"></iframe>`);

      await mount(gateHost());

      expect(inside('b')!.textContent).to.equal('video.example.kz:8443');
      expect(inside('p')!.textContent).to.match(/^Если загрузить, video\.example\.kz:8443 получит/);
    });

    it('is what the configuration says where the file of the service does not come', async () => {
      stage(FRAME);

      await mount(gateHost({loads: false}));

      expect(inside('p')!.textContent).to.include('загрузить, youtube (www.youtube-nocookie.com) получит');
    });

    it('is the site’s own words before those of the catalogue', async () => {
      stage(`<iframe data-service="map" data-src="//map.example.kz/x"></iframe>`);
      const map = {category: 'marketing', title: {ru: 'Карта', kk: 'Карта'}, vendor: 'ТОО «Пример»'};

      await mount(
        gateHost({raw: {services: {map}, messages: {ru: {'embed.once': 'Показать <b>карту</b>'}}}}),
      );

      expect(inside('b')!.textContent).to.equal('Карта');
      expect(inside('p')!.textContent).to.include('ТОО «Пример» (map.example.kz)');
      expect(inside('[data-action=load-once]')!.textContent).to.equal('Показать <b>карту</b>');
      expect(inside('[data-action=load-always]')!.textContent).to.equal('Всегда загружать Карта');
    });

    it('follows a frame that is given another video', async () => {
      stage(FRAME);
      await mount(gateHost());

      frame().title = 'Урок 2';
      frame().dataset.src = 'https://www.youtube.com/embed/def';

      await until(() => inside('b')!.textContent === 'Урок 2');
      expect(inside('p')!.textContent).to.include('(www.youtube.com)');
    });

    it('asks nothing of the vendor', async () => {
      performance.clearResourceTimings();
      stage(FRAME);

      await mount(gateHost());
      await nextFrame();

      const hosts = performance.getEntriesByType('resource').map(({name}) => new URL(name).host);
      expect(hosts.filter((host) => host !== location.host)).to.deep.equal([]);
    });

    it('stands no addresses that are none, nor fails on them', async () => {
      stage(`<iframe data-category="marketing" data-src="https://["></iframe>
        <iframe data-category="marketing" data-src=""></iframe>`);

      await mount(gateHost());

      expect(placeholders()).to.have.length(2);
      expect(inside('p')!.textContent).to.include('https://[');
    });
  });

  describe('where it stands', () => {
    it('is right before each held frame, which does not move, once for all calls', async () => {
      const page = stage(FRAME + FRAME);
      const host = gateHost();
      const before = [...page.querySelectorAll('iframe')];

      await Promise.all([mount(host), mount(host)]);
      await mount(host);

      expect(placeholders()).to.have.length(2);
      expect(placeholders().map((each) => each.nextElementSibling)).to.deep.equal(before);
      expect(before.map(isSeen)).to.deep.equal([false, false]);
    });

    it('is on frames that come later, and not on others', async () => {
      const page = stage(FRAME);
      const host = gateHost();
      await mount(host);

      page.insertAdjacentHTML('beforeend', FRAME + `<iframe class="free"></iframe>`);
      await mount(host);

      expect(placeholders()).to.have.length(2);
      expect(isSeen(document.querySelector('.free')!)).to.equal(true);
    });

    it('goes with the frame that the page takes away', async () => {
      stage(FRAME);
      await mount(gateHost());

      frame().remove();

      await until(() => !placeholders()[0]);
    });

    it('follows a frame that the page moves, and comes back where the page has removed it', async () => {
      const page = stage(`<div></div>${FRAME}`);
      await mount(gateHost());

      page.querySelector('div')!.append(frame());
      await until(() => placeholder()?.parentElement === page.querySelector('div'));
      expect(placeholders()).to.have.length(1);

      placeholder().remove();
      await until(() => placeholder()?.nextElementSibling === frame());
      expect(isSeen(frame())).to.equal(false);
    });

    it('is in a shadow root too', async () => {
      const root = stage('').attachShadow({mode: 'open'});
      root.innerHTML = FRAME;
      const host = gateHost();
      const held = root.querySelector('iframe')!;
      Object.assign(host.manager, {heldFrames: () => (held.isConnected ? [held] : [])});

      await mount(host);
      expect(isSeen(root.querySelector('soglasie-embed')!.box)).to.equal(true);

      held.remove();
      await until(() => !root.querySelector('soglasie-embed'));
    });

    it('leaves no trace in the copy that Turbo keeps', async () => {
      const page = stage(FRAME);
      await mount(gateHost());

      document.dispatchEvent(new Event('turbo:before-cache'));

      expect(page.innerHTML).to.equal(FRAME);
    });

    it('is the author’s own element where that wraps the frame, with its preview', async () => {
      const page = stage(
        `<soglasie-embed><img slot="preview" src="data:," alt="" hidden>${FRAME.replace(' ', ' frameborder="0" ')}</soglasie-embed>`,
      );
      const host = gateHost();

      await mount(host);
      expect(placeholders()).to.have.length(1);
      expect(isSeen(placeholder().box)).to.equal(true);
      expect(page.querySelector('img')!.getBoundingClientRect()).to.deep.include(size(placeholder().box));

      press('load-once');
      await until(() => isSeen(frame()));
      expect(placeholders()).to.have.length(1);
      expect(isSeen(page.querySelector('img')!)).to.equal(false);
      expect(isSeen(placeholder().box)).to.equal(false);
    });

    it('is the author’s own element where that stands before the frame', async () => {
      stage(`<soglasie-embed><img slot="preview" src="data:," alt="" hidden></soglasie-embed>${FRAME}`);

      await mount(gateHost());

      expect(placeholders()).to.have.length(1);
      expect(inside('b')!.textContent).to.equal('Урок 1');
    });
  });

  describe('load this once', () => {
    it('shows this frame, gives it the focus, and decides nothing', async () => {
      stage(FRAME + FRAME.replace('abc', 'def'));
      const host = gateHost();
      await mount(host);
      inside('[data-action=load-once]')!.focus();

      press('load-once');

      await until(() => frame().hasAttribute('src') && placeholders().length === 1);
      expect(isSeen(frame())).to.equal(true);
      expect(document.activeElement).to.equal(frame());
      expect(host.decided).to.deep.equal([]);
    });

    it('waits for a gate that is busy', async () => {
      stage(FRAME);
      await mount(gateHost({busy: true}));

      press('load-once');
      expect(isSeen(placeholder().box)).to.equal(true);

      await until(() => isSeen(frame()));
      expect(placeholders()).to.have.length(0);
    });

    it('gives back the frame as it was', async () => {
      for (const style of ['', 'color: red; display: block;', 'display: flex !important;']) {
        const page = stage(FRAME.replace('<iframe', style ? `<iframe style="${style}"` : '<iframe'));
        const {innerHTML} = page;
        await mount(gateHost());
        expect(isSeen(frame())).to.equal(false);

        press('load-once');
        await until(() => isSeen(frame()));

        frame().removeAttribute('src');
        expect(page.innerHTML).to.equal(innerHTML);
        page.remove();
        sessionStorage.clear();
        await nextFrame();
      }
    });

    it('lasts on later pages of the session', async () => {
      stage(FRAME);
      await mount(gateHost());
      press('load-once');
      await until(() => isSeen(frame()));
      document.querySelector('.stage')!.remove();

      stage(FRAME + FRAME.replace('abc', 'def'));
      await mount(gateHost());

      expect(frame().hasAttribute('src')).to.equal(true);
      expect(placeholders()).to.have.length(1);
      expect(JSON.parse(sessionStorage.getItem(ONCE)!)).to.include(VIDEO);
    });

    it('ends with a refusal made on this page', async () => {
      stage(FRAME);
      const host = gateHost();
      await mount(host);
      press('load-once');
      await until(() => isSeen(frame()));

      host.decide(refused());
      await mount(host);

      expect(sessionStorage.getItem(ONCE)).to.equal(null);
      expect(isSeen(placeholder().box)).to.equal(true);
      expect(isSeen(frame())).to.equal(false);
    });

    it('outlasts that another tab tells of the same decision', async () => {
      stage(FRAME);
      const host = gateHost({record: refused()});
      await mount(host);
      press('load-once');

      host.decide(refused());

      expect(JSON.parse(sessionStorage.getItem(ONCE)!)).to.include(VIDEO);
    });

    it('ends with a refusal made where this was not loaded', async () => {
      sessionStorage.setItem(ONCE, JSON.stringify([0, VIDEO]));
      stage(FRAME);

      await mount(gateHost({record: refused()}));

      expect(frame().hasAttribute('src')).to.equal(false);
      expect(placeholders()).to.have.length(1);
    });

    it('can follow a refusal', async () => {
      stage(FRAME);
      await mount(gateHost({record: refused()}));
      press('load-once');
      await until(() => isSeen(frame()));
      document.querySelector('.stage')!.remove();

      stage(FRAME);
      await mount(gateHost({record: refused()}));

      expect(frame().hasAttribute('src')).to.equal(true);
    });

    for (const wrong of ['', '{', 'null', '7', '{"length":3}', `["${VIDEO}"]`, '[0,{},7,null]'])
      it(`believes no junk in storage: ${wrong}`, async () => {
        sessionStorage.setItem(ONCE, wrong);
        stage(FRAME);

        await mount(gateHost());

        expect(placeholders()).to.have.length(1);
      });

    it('needs no storage', async () => {
      const restore = block('sessionStorage');
      try {
        stage(FRAME);
        await mount(gateHost());

        press('load-once');

        await until(() => isSeen(frame()));
        expect(placeholders()).to.have.length(0);
      } finally {
        restore();
      }
    });
  });

  describe('always', () => {
    it('grants the service, once, with exactly the text that was shown', async () => {
      stage(FRAME);
      const host = gateHost();
      await mount(host);
      const {content} = placeholder();

      press('load-always');
      press('load-always');
      await until(() => isSeen(frame()));

      const shown = [
        'Урок 1',
        'Если загрузить, Google LLC, США (www.youtube-nocookie.com) получит ваш IP-адрес и сведения о браузере и сможет сохранить cookie.',
        'Постоянное разрешение действует 180 дней, отозвать его можно в настройках cookie.',
        'Загрузить один раз',
        'Всегда загружать YouTube',
      ].join('\n');
      expect(embedText(content!)).to.equal(shown);
      expect(host.decided).to.deep.equal([
        {
          choice: {services: {youtube: true}},
          method: 'embed',
          action: 'load-always',
          locale: 'ru',
          text: {content: shown, hash: await sha256(shown)},
        },
      ]);
    });

    it('grants the categories that hold it, and says so', async () => {
      stage(`<iframe data-cookieconsent="statistics, marketing" data-src="https://example.kz/"></iframe>`);
      const host = gateHost({raw: {categories: {marketing: true, analytics: {title: 'Счётчики'}}}});
      await mount(host);
      expect(inside('[data-action=load-always]')!.textContent).to.equal(
        'Разрешить категорию: Реклама, Счётчики',
      );

      press('load-always');

      await until(() => host.decided[0]);
      expect(host.decided[0]!.choice).to.deep.equal({categories: {analytics: true, marketing: true}});
    });

    it('is not offered where nothing can be granted', async () => {
      stage(`<iframe data-category="!marketing" data-src="https://example.kz/"></iframe>`);

      await mount(gateHost({record: aRecord({categories: {marketing: true}})}));

      expect(inside('[data-action=load-always]')).to.equal(null);
      expect(placeholder().content!.text).to.have.length(1);
    });

    it('leaves what was loaded once', async () => {
      sessionStorage.setItem(ONCE, JSON.stringify([0, 'https://example.kz/map']));
      stage(FRAME);
      const host = gateHost();
      await mount(host);

      press('load-always');
      await until(() => isSeen(frame()));

      const [decidedAt, ...addresses] = JSON.parse(sessionStorage.getItem(ONCE)!) as unknown[];
      expect(decidedAt).to.equal(host.manager.record!.decidedAt);
      expect(addresses).to.deep.equal(['https://example.kz/map']);
    });

    it('shows every frame of the service; those of others stay', async () => {
      stage(FRAME + FRAME + `<iframe data-category="marketing" data-src="https://example.kz/"></iframe>`);
      await mount(gateHost());

      press('load-always');

      await until(() => placeholders().length === 1);
      expect([...document.querySelectorAll('.stage iframe')].map(isSeen)).to.deep.equal([true, true, false]);
    });

    it('is taken back by a withdrawal', async () => {
      stage(FRAME);
      const host = gateHost();
      await mount(host);
      press('load-always');
      await until(() => isSeen(frame()));

      host.decide(refused());
      await mount(host);

      expect(isSeen(placeholder().box)).to.equal(true);
      await until(() => inside('b')?.textContent === 'Урок 1');
    });
  });

  describe('its box', () => {
    const ATTRIBUTES = `class="it" data-service="youtube" data-src="${VIDEO}"`;
    /** Each way a page lays a frame out. */
    const layouts: Readonly<Record<string, string>> = {
      'of a fixed size': `<p>a</p><iframe ${ATTRIBUTES} width="560" height="315"></iframe><p>b</p>`,
      'of a fixed size, without its border': `<iframe ${ATTRIBUTES} width="560" height="315" frameborder="0"></iframe>`,
      'as wide as its place': `<p>a</p><iframe ${ATTRIBUTES} width="100%" height="315" frameborder="0"></iframe><p>b</p>`,
      'of no size of its own': `<p>a</p><iframe ${ATTRIBUTES}></iframe><p>b</p>`,
      'over a box of 16:9': `<style>.video {position: relative; padding-top: 56.25%}
        .video iframe {position: absolute; inset: 0; width: 100%; height: 100%; border: 0}</style>
        <div class="video"><iframe ${ATTRIBUTES}></iframe></div><p>b</p>`,
      'of 16:9 itself': `<style>.it {width: 100%; height: auto; aspect-ratio: 16 / 9; border: 0; display: block}</style>
        <iframe ${ATTRIBUTES} width="560" height="315"></iframe><p>b</p>`,
      'in a flex line': `<style>.line {display: flex; gap: 16px; align-items: center} .it {flex: 2 1 200px; min-width: 0}</style>
        <div class="line"><p style="flex: 1">a</p><iframe ${ATTRIBUTES} height="200"></iframe><p>b</p></div>`,
      'stretched by a flex line': `<style>.line {display: flex; height: 260px}</style>
        <div class="line"><p>a</p><iframe ${ATTRIBUTES}></iframe></div>`,
      'in a grid': `<style>.grid {display: grid; grid-template-columns: 1fr 2fr; gap: 12px} .it {grid-column: 2; width: 100%; height: 240px}</style>
        <div class="grid"><p>a</p><iframe ${ATTRIBUTES}></iframe><p>b</p><p>c</p></div>`,
      'in a line of text': `<p>some words before <iframe ${ATTRIBUTES} width="200" height="100" style="vertical-align: middle; margin: 4px 8px"></iframe> and after it, and some more of them</p>`,
      'centred as a block': `<p>a</p><iframe ${ATTRIBUTES} width="300" height="200" style="display: block; margin: 24px auto"></iframe><p>b</p>`,
      floating: `<iframe ${ATTRIBUTES} style="float: right; width: 40%; height: 180px; margin-left: 1em"></iframe><p>words beside it, as many as it takes to come to a second line of text</p>`,
      'with padding and a largest size': `<style>.it {box-sizing: border-box; padding: 10px; border: 3px solid red; width: 90%; max-width: 480px; min-height: 120px; height: 20vw}</style>
        <iframe ${ATTRIBUTES}></iframe><p>b</p>`,
      'moved by a transform': `<style>.around {position: relative; height: 300px} .it {position: absolute; left: 50%; top: 50%; width: 50%; height: 200px; transform: translate(-50%, -50%)}</style>
        <div class="around"><iframe ${ATTRIBUTES}></iframe></div>`,
      'as a first child with rules for it': `<style>.box > iframe:first-child {width: 80%; margin-bottom: 30px} p + p {margin-top: 40px}</style>
        <div class="box"><iframe ${ATTRIBUTES} height="150"></iframe><p>a</p><p>b</p></div>`,
      'of a size by the window': `<style>.it {width: 30vw; height: 20vw} @media (max-width: 600px) {.it {width: 100%; height: 180px}}</style>
        <p>a</p><iframe ${ATTRIBUTES}></iframe><p>b</p>`,
      'in the flow, with offsets that mean nothing there': `<p>a</p><iframe ${ATTRIBUTES} style="top: 20px; left: 30px"></iframe><p>b</p>`,
      'in a table': `<table width="100%"><tr><td>a</td><td><iframe ${ATTRIBUTES} width="200" height="120"></iframe></td></tr></table>`,
    };
    const rects = (root: Element) =>
      [...root.querySelectorAll('div, p, table, td')].map((each) => ({tag: each.tagName, ...size(each)}));

    for (const [name, html] of Object.entries(layouts))
      for (const wrapped of [false, true])
        it(`is the frame’s, ${name}${wrapped ? ', wrapped by the author' : ''}, whatever the window`, async () => {
          // The same page twice, each in a frame-like box of its own: one is held, the other shows what must come out.
          const held = stage(
            wrapped ? html.replace(/<iframe.*<\/iframe>/, '<soglasie-embed>$&</soglasie-embed>') : html,
          );
          if (wrapped)
            held.insertAdjacentHTML(
              'beforeend',
              '<style>.box > * > iframe:first-child {width: 80%; margin-bottom: 30px}.video > * > iframe {position:absolute}</style>',
            );
          const control = document.body.appendChild(document.createElement('div'));
          control.style.display = 'flow-root';
          control.innerHTML = html;
          const same = () => {
            const out = ({top, left}: DOMRect, from: DOMRect) => [top - from.top, left - from.left];
            const [box, wanted] = [placeholder().box, control.querySelector('iframe')!].map((each) =>
              each.getBoundingClientRect(),
            ) as [DOMRect, DOMRect];
            expect(size(placeholder().box), 'size').to.deep.equal(size(control.querySelector('iframe')!));
            expect(out(box, held.getBoundingClientRect()).map(Math.round), 'place').to.deep.equal(
              out(wanted, control.getBoundingClientRect()).map(Math.round),
            );
            expect(rects(held), 'around').to.deep.equal(rects(control));
            expect(size(held), 'whole').to.deep.equal(size(control));
          };
          await setViewport({width: 1000, height: 800});
          try {
            await mount(gateHost());
            same();
            for (const width of [360, 1280]) {
              await setViewport({width, height: 800});
              await nextFrame();
              same();
            }
          } finally {
            control.remove();
          }
        });

    it('shifts nothing by the browser’s own measure', async () => {
      const shifts: PerformanceEntry[] = [];
      const observer = new PerformanceObserver((list) => void shifts.push(...list.getEntries()));
      observer.observe({type: 'layout-shift'});
      // Without those that have rules for all.
      const plain = Object.values(layouts).filter((html) => !html.includes('<style>'));
      const page = stage(plain.join(''));
      // It takes nothing for a shift that was not painted before.
      await aTimeout(200);
      shifts.length = 0;

      await mount(gateHost());
      await aTimeout(200);
      expect(placeholders()).to.have.length(plain.length);
      expect(shifts).to.deep.equal([]);

      // And it does measure here.
      page.prepend(document.createElement('hr'));
      await aTimeout(200);
      expect(shifts.length).to.be.above(0);
      observer.disconnect();
    });

    it('follows a place that changes without the window', async () => {
      const page = stage(
        `<div style="width: 600px"><iframe ${ATTRIBUTES} style="width: 50%"></iframe></div>`,
      );
      await mount(gateHost());
      await nextFrame();

      (page.firstElementChild as HTMLElement).style.width = '400px';
      for (let i = 0; i < 3; i++) await nextFrame();

      expect(placeholder().box.getBoundingClientRect().width).to.equal(204);
    });

    it('comes to size when a hidden tab is opened', async () => {
      const page = stage(`<div hidden>${FRAME}</div>`);
      await mount(gateHost());
      await nextFrame();

      (page.firstElementChild as HTMLElement).hidden = false;
      for (let i = 0; i < 3; i++) await nextFrame();

      expect(size(placeholder().box)).to.deep.equal({width: 304, height: 154});
      expect(getComputedStyle(placeholder().box).visibility).to.equal('visible');
    });

    it('follows the page’s own code that sizes or shows the frame', async () => {
      stage(FRAME);
      await mount(gateHost());

      frame().style.width = '444px';
      await until(() => placeholder().box.getBoundingClientRect().width === 448);

      frame().style.display = 'block';
      await until(() => placeholder().box.style.display === 'block');
      expect(isSeen(frame())).to.equal(false);
    });

    it('keeps the focus when it is fitted anew', async () => {
      stage(FRAME);
      await mount(gateHost());
      inside('[data-action=load-once]')!.focus();

      dispatchEvent(new Event('resize'));
      await nextFrame();
      await nextFrame();

      expect(placeholder().shadowRoot!.activeElement).to.equal(inside('[data-action=load-once]'));
    });

    it('is not there for a frame that is nothing to look at', async () => {
      stage(`<iframe ${ATTRIBUTES} width="1" height="1" frameborder="0"></iframe>`);

      await mount(gateHost());
      inside('[data-action=load-once]')!.focus();

      expect(placeholder().shadowRoot!.activeElement).to.equal(null);
    });
  });
});

function size(element: Element): {width: number; height: number} {
  const {width, height} = element.getBoundingClientRect();
  return {width: Math.round(width), height: Math.round(height)};
}
