import assert from 'node:assert/strict';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {after, afterEach, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Page} from 'playwright-core';
import {arrive, LANGUAGES, openFaces, openPreferences} from './harness/faces.js';
import {spokenTree} from './harness/tree.js';
import {openWorld, SITE, until, type World} from './harness/world.js';

const SNAPSHOTS = fileURLToPath(new URL('snapshots/', import.meta.url));

/** What a screen reader and a voice get of it. */
describe('what is heard', () => {
  let world: World;

  before(async () => {
    world = await openWorld();
    openFaces(world);
  });
  afterEach(() => world.visitorsLeave());
  after(() => world.close());

  for (const language of LANGUAGES) {
    it(`of the notice in ${language} is what was written down`, async () => {
      const {page} = await arrive(world, language);

      await isAsWritten(`notice-${language}`, await spokenTree(page, 'region'));
    });

    it(`of the second layer in ${language} is what was written down, and nothing of the page behind it`, async () => {
      const visitor = await arrive(world, language);
      const {page} = visitor;
      await openPreferences(visitor);
      const whole = await spokenTree(page, 'RootWebArea');

      const folded = await spokenTree(page, 'dialog');
      await unfold(page);
      await page.locator('soglasie-preferences [part=service] [part=switch]').nth(1).check();
      await page
        .locator('soglasie-preferences')
        .evaluate((each) => each.shadowRoot!.getElementById('title')!.focus());

      assert.equal(whole.split('\n').slice(1).join('\n').replace(/^ {2}/gm, ''), folded);
      await isAsWritten(`preferences-${language}`, folded);
      await isAsWritten(`preferences-unfolded-${language}`, await spokenTree(page, 'dialog'));
    });

    it(`is that there is a question, and that it was answered, in ${language}`, async () => {
      const visitor = await world.visitor();
      await visitor.page.addInitScript(() => {
        const heard: string[] = [];
        Object.assign(window, {heard});
        new MutationObserver((changes) => {
          for (const {target} of changes)
            if (target instanceof HTMLElement && target.role === 'status')
              heard.push(`${target.lang}: ${target.textContent}`);
        }).observe(document, {childList: true, subtree: true});
      });
      await visitor.page.goto(`${SITE}/${language}`);
      const heard = () => visitor.page.evaluate(() => (window as unknown as {heard: string[]}).heard);

      await until('the question is announced', async () => (await heard()).length === 1);
      const title = await visitor.page.locator('soglasie-banner b').innerText();
      await visitor.choose('reject-all');
      await until('the answer is announced', async () => (await heard()).length === 2);

      const [question, answer] = await heard();
      assert.equal(question, `${language}: ${title}`);
      assert.match(answer!, new RegExp(`^${language}: \\S+`));
    });

    it(`is called by its visible label, for those who speak to the browser, in ${language}`, async () => {
      const visitor = await arrive(world, language);
      const notice = await controlsOf(visitor.page, 'soglasie-banner');
      await openPreferences(visitor);
      await unfold(visitor.page);
      const dialog = await controlsOf(visitor.page, 'soglasie-preferences');

      assert.equal(notice.length, 4);
      assert.equal(dialog.length, 15, 'three buttons, seven switches, five links');
      for (const {label, role} of [...notice, ...dialog]) {
        const called = visitor.page.getByRole(role, {name: label, exact: true, includeHidden: true});
        assert.ok(label && (await called.count()) > 0, `${role} ${label}`);
      }
    });
  }
});

/** Each control with the words that are seen on it or beside it; the cross has none, and a name of its own. */
function controlsOf(page: Page, selector: string) {
  return page.locator(selector).evaluate((element) => {
    const root = element.shadowRoot!.querySelector('dialog') ?? element;
    return [...root.querySelectorAll<HTMLElement>('button:not([data-action=close]), a, input')]
      .filter((each) => each.checkVisibility())
      .map((each) => ({
        role: (each.role ??
          (each.localName === 'a' ? 'link' : each.localName === 'input' ? 'checkbox' : 'button')) as
          'button' | 'link' | 'checkbox' | 'switch',
        label: each instanceof HTMLInputElement ? each.labels![0]?.innerText.trim() : each.innerText.trim(),
      }));
  });
}

async function unfold(page: Page): Promise<void> {
  await page
    .locator('soglasie-preferences')
    .evaluate((each) => each.shadowRoot!.querySelectorAll('details').forEach((fold) => (fold.open = true)));
}

/** Compares with the file of this name. UPDATE_SNAPSHOTS=1 writes it anew: read the difference before you commit it. */
async function isAsWritten(name: string, tree: string): Promise<void> {
  const file = `${SNAPSHOTS}${name}.txt`;
  if (process.env.UPDATE_SNAPSHOTS) {
    await mkdir(SNAPSHOTS, {recursive: true});
    await writeFile(file, tree + '\n');
  }
  assert.equal(tree + '\n', await readFile(file, 'utf8'));
}
