import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, afterEach, before, describe, it} from 'node:test';
import type {BrowserContextOptions, FrameLocator} from 'playwright-core';
import {configIssues} from '../../src/core/config-issues.js';
import type {ConsentEvent} from '../../src/core/event.js';
import {LANGUAGES} from '../../src/core/language.js';
import {LOCALE_FILES} from '../../src/i18n/files.js';
import type {Messages} from '../../src/i18n/messages.js';
import {violations} from './harness/axe.js';
import type {Visitor} from './harness/browser.js';
import {ROOT} from './harness/readme.js';
import type {Endpoint} from './harness/site.js';
import {DEMO, HOST, openWorld, SITE, until, type World} from './harness/world.js';

const PAGES = ['/gallery.html', '/own-words.html', '/headless.html'];

/** What every strict policy has in common: no inline script, no inline style, nobody else. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; frame-src 'self'";

describe('the pages of the demonstration about the notice', () => {
  let world: World;
  let endpoint: Endpoint;

  before(async () => {
    world = await openWorld();
    endpoint = await world.endpoint();
  });
  afterEach(() => world.visitorsLeave());
  after(() => world.close());

  async function arrive(path: string, options?: BrowserContextOptions): Promise<Visitor> {
    const visitor = await world.visitor(options);
    // The frames of the gallery load later.
    await visitor.page.goto(SITE + path, {waitUntil: 'domcontentloaded'});
    return visitor;
  }

  /** Consent events as they leave the page, from now on. */
  function listen({page}: Visitor): ConsentEvent[] {
    const events: ConsentEvent[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/consent-events'))
        events.push(JSON.parse(request.postData() ?? '') as ConsentEvent);
    });
    return events;
  }

  for (const path of PAGES)
    for (const width of [360, 1280])
      it(`has nothing against WCAG 2.2 AA on ${path}, ${width} px wide, and no sideways scroll`, async () => {
        for (const colorScheme of ['light', 'dark'] as const) {
          const visitor = await arrive(path, {colorScheme, viewport: {width, height: 740}});
          await asking(visitor, path);

          assert.deepEqual(await violations(visitor.page), []);
          const sideways = await visitor.page.evaluate(() => {
            const {scrollWidth, clientWidth} = document.documentElement;
            return scrollWidth - clientWidth;
          });
          assert.equal(sideways, 0);
        }
      });

  it('are linked from the school in each of its languages', async () => {
    for (const path of ['index.html', 'kk/index.html', 'en/index.html']) {
      const html = await readFile(join(DEMO, path), 'utf8');
      for (const target of PAGES) assert.ok(html.includes(`href="${target}"`), `${path} links ${target}`);
    }
  });

  describe('gallery', () => {
    const stage = ({page}: Visitor): FrameLocator => page.frameLocator('#stage');
    const title = (visitor: Visitor) => stage(visitor).locator('soglasie-banner b').innerText();

    async function titleIn(language: string): Promise<string> {
      const {default: messages} = (await LOCALE_FILES[`locales/${language}.js`]?.()) as {default: Messages};
      return messages['banner.title'] ?? '';
    }

    it('offers every language by its own name, every theme, and only layouts that there are', async () => {
      const visitor = await arrive('/gallery.html');
      const offered = (name: string) =>
        visitor.page
          .locator(`#${name} option`)
          .evaluateAll((options) =>
            options.map((option) => [(option as HTMLOptionElement).value, option.textContent?.trim()]),
          );
      const names = await Promise.all(
        LANGUAGES.map(async (language) => {
          const about = await readFile(join(ROOT, `src/i18n/${language}/about.ts`), 'utf8');
          return [language, /name: '(.+?)'/.exec(about)?.[1]];
        }),
      );
      const themes = (await readdir(join(ROOT, 'src/themes'))).filter((file) => file !== 'adopt.ts');
      const values = async (name: string) => (await offered(name)).map(([value]) => value ?? '');

      assert.deepEqual(await offered('language'), names);
      assert.deepEqual(
        (await values('theme')).filter(Boolean).sort(),
        themes.map((file) => file.replace('.ts', '')).sort(),
      );
      for (const [name, count] of [
        ['layout', 2],
        ['position', 5],
      ] as const) {
        const all = await values(name);
        assert.equal(all.length, count);
        for (const value of all) assert.deepEqual(configIssues({banner: {[name]: value}}, {}), [], value);
      }
      const links = visitor.page.locator('.languages a');
      assert.deepEqual(
        await links.allInnerTexts(),
        names.map(([, name]) => name),
      );
    });

    it('shows what its address asks for', async () => {
      const look = 'layout=bar&position=top&theme=steppe&language=ar&width=768&scheme=dark';
      const visitor = await arrive('/gallery.html?' + look);
      const reject = stage(visitor).locator('[data-action=reject-all]');
      await reject.waitFor();

      const shown = await stage(visitor)
        .locator('soglasie-banner')
        .evaluate((banner) => ({
          layout: banner.getAttribute('layout'),
          position: banner.getAttribute('position'),
          lang: document.documentElement.lang,
          dir: document.documentElement.dir,
          width: innerWidth,
        }));
      const colour = await reject.evaluate((button) => getComputedStyle(button).backgroundColor);

      assert.deepEqual(shown, {layout: 'bar', position: 'top', lang: 'ar', dir: 'rtl', width: 768});
      assert.equal(colour, 'rgb(127, 214, 200)', 'the theme for the dark');
      assert.equal(await title(visitor), await titleIn('ar'));
    });

    it('shows a notice in the corner no wider than 400 px', async () => {
      for (const position of ['bottom-start', 'bottom-end', 'center']) {
        const visitor = await arrive(`/gallery.html?position=${position}`);
        await stage(visitor).locator('[data-action=reject-all]').waitFor();

        const width = await stage(visitor)
          .locator('soglasie-banner')
          .evaluate((banner) => banner.getBoundingClientRect().width);

        assert.ok(width <= 400, `${position}: ${width}`);
      }
    });

    it('follows its fields, keeps the address beside them, and goes back', async () => {
      const visitor = await arrive('/gallery.html');
      await stage(visitor).locator('[data-action=reject-all]').waitFor();

      await visitor.page.selectOption('#language', 'kk');
      await until('the notice speaks Kazakh', async () => (await title(visitor)) === (await titleIn('kk')));
      await visitor.page.getByRole('link', {name: 'Ночь — night'}).focus();
      await visitor.page.keyboard.press('Enter');
      await until('the theme is night', async () => {
        const button = stage(visitor).locator('[data-action=reject-all]');
        return (await button.evaluate((it) => getComputedStyle(it).backgroundColor)) === 'rgb(182, 160, 251)';
      });

      assert.equal(new URL(visitor.page.url()).search, '?theme=night&language=kk');
      assert.equal(await visitor.page.evaluate(() => document.activeElement?.id), 'example');
      await visitor.page.goBack();
      await visitor.page.goBack();
      await until('it speaks Russian again', async () => (await title(visitor)) === (await titleIn('ru')));
      assert.equal(await visitor.page.inputValue('#theme'), '');
    });

    it('keeps nothing of a choice made in it, and asks nobody for anything', async () => {
      const visitor = await arrive('/gallery.html');
      const events = listen(visitor);
      await stage(visitor).locator('[data-action=accept-all]').click();
      await stage(visitor).locator('[data-action=accept-all]').waitFor({state: 'hidden'});
      const status = () => stage(visitor).locator('html').getAttribute('data-soglasie-status');
      assert.equal(await status(), 'valid');

      await visitor.page.locator('#again').click();
      await stage(visitor).locator('[data-action=accept-all]').waitFor();

      assert.deepEqual(await visitor.traces(), {cookies: [], keys: []});
      assert.deepEqual(events, []);
      assert.deepEqual(
        visitor.asked.filter((url) => new URL(url).origin !== SITE),
        [],
      );
    });

    it('leaves the overview to the eye: its frames take no focus and say nothing', async () => {
      const visitor = await arrive('/gallery.html');
      await visitor.page.locator('#themes').scrollIntoViewIfNeeded();
      await visitor.page
        .frameLocator('#themes iframe >> nth=1')
        .locator('[data-action=reject-all]')
        .waitFor();

      const open = await visitor.page.locator('iframe:not([inert])').count();
      await visitor.page.locator('#themes figcaption a').first().focus();
      await visitor.page.keyboard.press('Tab');

      assert.equal(open, 1);
      assert.equal(
        await visitor.page.evaluate(() => document.activeElement?.textContent),
        'Спокойная — calm',
      );
    });

    it('works under a policy without inline scripts and styles', async (test) => {
      world.vendors.host(HOST, (request, response) => {
        response.setHeader('content-security-policy', POLICY);
        endpoint.handle(request, response);
      });
      test.after(() => world.vendors.host(HOST, endpoint.handle));

      const visitor = await arrive('/gallery.html?theme=paper&scheme=light');
      await stage(visitor).locator('soglasie-banner [data-action=settings]').click();
      await stage(visitor).locator('[data-action=save]').waitFor();

      assert.deepEqual(visitor.errors, []);
    });
  });

  describe('own words', () => {
    const OWN = 'Посчитать ваше посещение?';

    it('stand in the place of ours, and are what is recorded', async () => {
      const visitor = await arrive('/own-words.html');
      const events = listen(visitor);
      await visitor.control('reject-all').waitFor();
      const shown = await visitor.page.locator('soglasie-banner').innerText();

      await visitor.choose('reject-all');
      await until('the event is posted', () => events.length === 1);

      const {content = ''} = events[0]?.text ?? {};
      const lines = content.split('\n');
      assert.equal(lines[0], OWN);
      assert.match(content, /Мы используем файлы cookie и аналогичные технологии\..+Политика данных/s);
      assert.deepEqual(lines.slice(-3), ['Отклонить все', 'Принять все', 'Настроить']);
      for (const text of [content, shown]) assert.doesNotMatch(text, /На сайте мы используем/);
      assert.equal(events[0]?.method, 'banner');
    });

    it('keep to a line until the line is full', async () => {
      const visitor = await arrive('/own-words.html', {viewport: {width: 1600, height: 900}});
      await visitor.control('reject-all').waitFor();
      const space = await visitor.page
        .locator('soglasie-banner p')
        .evaluate((own) => getComputedStyle(own).whiteSpace);

      assert.equal(space, 'normal');
    });

    it('wear the colours of the school, and the buttons stay twins', async () => {
      const visitor = await arrive('/own-words.html');
      await visitor.control('reject-all').waitFor();

      const box = await visitor.page.locator('soglasie-banner [part=banner]').evaluate((part) => {
        const {borderRadius, borderTopWidth, backgroundColor} = getComputedStyle(part);
        return {borderRadius, borderTopWidth, backgroundColor};
      });
      const twins = await Promise.all(
        ['reject-all', 'accept-all'].map((action) =>
          visitor.control(action).evaluate((button) => {
            const {width, height} = button.getBoundingClientRect();
            const {backgroundColor, color, font, border} = getComputedStyle(button);
            return {width: Math.round(width), height, backgroundColor, color, font, border};
          }),
        ),
      );

      assert.deepEqual(box, {
        borderRadius: '4px',
        borderTopWidth: '6px',
        backgroundColor: 'rgb(230, 240, 234)',
      });
      assert.equal(twins[0]?.backgroundColor, 'rgb(28, 97, 80)');
      assert.deepEqual(twins[0], twins[1]);
    });

    it('are not seen by who has answered, and are back when the answer is forgotten', async () => {
      const visitor = await arrive('/own-words.html');
      await visitor.choose('reject-all');
      await until('it is stored', async () => (await visitor.status()) === 'valid');

      await visitor.page.reload({waitUntil: 'load'});
      assert.equal(await visitor.page.getByText(OWN).isVisible(), false);
      await visitor.page.locator('#again').click();
      await visitor.control('reject-all').waitFor();

      assert.equal(await visitor.page.getByText(OWN).isVisible(), true);
    });

    it('introduce the preferences too', async () => {
      const visitor = await arrive('/own-words.html');
      const introduction = visitor.page.getByText('на занятия и заявку это не влияет', {exact: false});
      await visitor.control('settings').waitFor();
      assert.equal(await introduction.isVisible(), false);

      await visitor.choose('settings');
      await visitor.control('save').waitFor();

      assert.equal(await introduction.isVisible(), true);
    });
  });

  describe('headless', () => {
    const notice = ({page}: Visitor) => page.getByRole('region', {name: 'Файлы cookie школы'});
    const press = (visitor: Visitor, name: string) => notice(visitor).getByRole('button', {name}).click();

    async function asked(): Promise<Visitor> {
      const visitor = await arrive('/headless.html');
      await notice(visitor).waitFor();
      return visitor;
    }

    it('shows the notice of the site, and none of ours', async () => {
      const visitor = await asked();
      await visitor.page.waitForTimeout(1500); // longer than ours would be waited for

      assert.equal(await visitor.page.locator('soglasie-banner').count(), 0);
      assert.deepEqual(visitor.errors, []);
      assert.deepEqual(await visitor.traces(), {cookies: [], keys: []});
    });

    it('records a refusal as made through the API, and is not seen again', async () => {
      const visitor = await asked();
      const events = listen(visitor);

      await press(visitor, 'Отклонить все');
      await until('the event is posted', () => events.length === 1);
      await visitor.page.reload({waitUntil: 'load'});

      const {event, method, action, text} = events[0] as ConsentEvent;
      assert.deepEqual(
        {event, method, action, text},
        {event: 'refused', method: 'api', action: 'call', text: null},
      );
      assert.equal(await visitor.status(), 'valid');
      assert.equal(await notice(visitor).count(), 0);
    });

    it('decides by the box, which nobody has ticked beforehand', async () => {
      const visitor = await asked();
      const events = listen(visitor);
      const box = visitor.page.locator('#analytics');
      assert.equal(await box.isChecked(), false);

      await press(visitor, 'Сохранить выбор');
      await until('the first event is posted', () => events.length === 1);
      await visitor.page.locator('#again').click();
      await notice(visitor).waitFor();
      assert.equal(await box.isChecked(), false);
      await box.check();
      await press(visitor, 'Сохранить выбор');
      await until('the second event is posted', () => events.length === 2);

      assert.deepEqual(
        events.map(({event, method}) => `${event} by ${method}`),
        ['refused by api', 'given by api'],
      );
      assert.equal(await visitor.page.evaluate(() => window.soglasie.isGranted('analytics')), true);
    });

    it('makes refusing and accepting look alike', async () => {
      const visitor = await asked();

      const twins = await Promise.all(
        ['Отклонить все', 'Принять все'].map((name) =>
          notice(visitor)
            .getByRole('button', {name})
            .evaluate((button) => {
              const {width, height} = button.getBoundingClientRect();
              const {backgroundColor, color, font, border, padding} = getComputedStyle(button);
              return {width: Math.round(width), height, backgroundColor, color, font, border, padding};
            }),
        ),
      );

      assert.deepEqual(twins[0], twins[1]);
      assert.ok((twins[0]?.height ?? 0) >= 44);
    });

    it('is the first region, lets the keyboard alone refuse, and gives the focus back', async () => {
      const visitor = await asked();
      assert.equal(await visitor.page.evaluate(() => document.activeElement === document.body), true);
      await visitor.page.getByRole('link', {name: 'Галерея'}).focus();

      await notice(visitor).getByRole('button', {name: 'Отклонить все'}).focus();
      await visitor.page.keyboard.press('Enter');
      await notice(visitor).waitFor({state: 'hidden'});

      assert.equal(await visitor.page.evaluate(() => document.activeElement?.textContent), 'Галерея');
      assert.equal(await visitor.page.locator('#said').innerText(), 'Ответ сохранён.');
      const first = await visitor.page.evaluate(() => document.body.firstElementChild?.id);
      assert.equal(first, 'ask');
    });

    it('goes when another tab has answered', async () => {
      const visitor = await asked();
      const other = await visitor.context.newPage();
      await other.goto(SITE + '/');
      await visitor.choose('reject-all', other);

      await notice(visitor).waitFor({state: 'hidden'});

      assert.equal(await visitor.status(), 'valid');
    });

    it('takes no more than half of a phone, and nothing when printed', async () => {
      const visitor = await arrive('/headless.html', {viewport: {width: 360, height: 740}});
      await notice(visitor).waitFor();

      const {height = Infinity} = (await notice(visitor).boundingBox()) ?? {};
      await visitor.page.emulateMedia({media: 'print'});

      assert.ok(height <= 370, `${height}`);
      assert.equal(await visitor.page.locator('#ask').isVisible(), false);
    });
  });

  /** Waits until the page asks what it asks. */
  async function asking(visitor: Visitor, path: string): Promise<void> {
    if (path === '/gallery.html')
      await visitor.page.frameLocator('#stage').locator('[data-action=reject-all]').waitFor();
    else if (path === '/headless.html') await visitor.page.locator('#ask').waitFor();
    else await visitor.control('reject-all').waitFor();
  }
});
