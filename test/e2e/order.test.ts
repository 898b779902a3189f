import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {fixtureSite} from './harness/site.js';
import {HOST, openWorld, page, pause, SITE, until, type World} from './harness/world.js';

type Kind = 'inline' | 'external' | 'module' | 'inline module' | 'async' | 'async module';

interface Held {
  readonly number: number;
  readonly kind: Kind;
  /** How long its answer takes; milliseconds. */
  readonly slow: number;
  /** `missing` and `broken` never run; those that throw have run up to there. */
  readonly fails?: 'throws' | 'broken' | 'missing' | undefined;
}

/** Each kind before and after each other, in turns that do not repeat within the forty. */
const KINDS: readonly Kind[] = [
  ...(['external', 'inline', 'module', 'inline', 'inline module', 'inline', 'async', 'external'] as const),
  ...(['external', 'module', 'inline module', 'external', 'async module', 'inline', 'inline'] as const),
];
const FAILURES: Readonly<Record<number, Held['fails']>> = {
  ...{3: 'throws', 4: 'broken', 9: 'missing', 10: 'throws', 14: 'throws', 21: 'broken', 22: 'throws'},
  ...{24: 'missing', 27: 'throws', 33: 'broken', 36: 'throws', 38: 'missing'},
};
const FORTY: readonly Held[] = Array.from({length: 40}, (_, i) => ({
  number: i + 1,
  kind: KINDS[i % KINDS.length]!, // within the list
  // The first of each wave are the slowest, so that later ones could overtake them.
  slow: i % 4 === 0 ? 400 : i % 3 === 0 ? 120 : 0,
  fails: FAILURES[i + 1],
}));
/** Held again after a withdrawal, and run by the second grant. */
const LAST: Held = {number: 41, kind: 'inline', slow: 0};

const IN_DOCUMENT = FORTY.slice(0, 16);
/** Put in by a script before the choice; the last four in front of all others. */
const BEFORE = FORTY.slice(16, 24);
const IN_FRONT = FORTY.slice(24, 28);
const AFTERWARDS = FORTY.slice(28);
const IN_ORDER = [...IN_FRONT, ...IN_DOCUMENT, ...BEFORE, ...AFTERWARDS];

const runs = ({fails}: Held) => fails !== 'broken' && fails !== 'missing';
const isOutside = ({kind}: Held) => !kind.startsWith('inline');
const waits = ({kind}: Held) => !kind.startsWith('async');
const numbers = (scripts: readonly Held[]) => scripts.map(({number}) => number);

function codeOf({number, fails}: Held): string {
  if (fails === 'broken') return `window.ran.push(${number}); this is no script`;
  return `window.ran.push(${number});${fails === 'throws' ? `throw new Error('on purpose');` : ''}`;
}

function markupOf(script: Held): string {
  const {number, kind} = script;
  const attributes = [
    'type="text/plain" data-category="analytics"',
    kind.endsWith('module') && 'data-type="module"',
    kind.startsWith('async') && 'async',
    isOutside(script) && `data-src="/${number}.js"`,
  ];
  return `<script ${attributes.filter(Boolean).join(' ')}>${isOutside(script) ? '' : codeOf(script)}</script>`;
}

const HTML = page({
  head: `<script>window.ran = []</script>
    <script type="application/json" id="soglasie-config">{"categories": {"analytics": true}}</script>
    <script src="/soglasie/soglasie.js"></script>`,
  body: IN_DOCUMENT.map(markupOf).join('\n'),
});

describe('forty held scripts of every kind, slow and failing ones among them, added in three waves', () => {
  let world: World;
  const asked: string[] = [];

  before(async () => {
    world = await openWorld();
    const site = fixtureSite({'/': HTML});
    world.vendors.host(HOST, (request, response) => {
      const script = FORTY.find(({number}) => request.url === `/${number}.js`);
      if (!script) return site.handle(request, response);
      asked.push(request.url ?? '');
      setTimeout(() => {
        const status = script.fails === 'missing' ? 404 : 200;
        response.writeHead(status, {'content-type': 'text/javascript'}).end(codeOf(script));
      }, script.slow);
    });
  });
  after(() => world.close());

  it('run in document order, each once, across a grant, a withdrawal and a grant', async () => {
    const visitor = await world.visitor();
    const {page: tab} = visitor;
    const add = (scripts: readonly Held[], where: 'append' | 'prepend') =>
      tab.evaluate(
        ({html, where}) => {
          const template = document.createElement('template');
          template.innerHTML = html;
          document.querySelector('main')?.[where](template.content);
        },
        {html: scripts.map(markupOf).join('\n'), where},
      );
    const ran = () => tab.evaluate(() => (window as unknown as {ran: number[]}).ran);
    await tab.goto(SITE);
    await tab.evaluate(() => document.addEventListener('soglasie-change', (event) => event.preventDefault()));
    await add(BEFORE, 'append');
    await add(IN_FRONT, 'prepend');
    await visitor.control('accept-all').waitFor();
    assert.deepEqual(await ran(), [], 'held');
    assert.deepEqual(asked, []);

    await visitor.choose('accept-all');
    await add(AFTERWARDS.slice(0, 6), 'append');
    await until('the first has run', async () => (await ran()).length > 0);
    await add(AFTERWARDS.slice(6), 'append');
    const expected = IN_ORDER.filter(runs);
    await until('all have run', async () => (await ran()).length >= expected.length).catch(async () =>
      assert.deepEqual((await ran()).sort(), numbers(expected).sort(), 'those that have run'),
    );

    const order = await ran();
    // No browser says when an inline module has run (https://github.com/whatwg/html/issues/6421): it comes after all before it
    // and before all later ones that are fetched, but as in any page an inline script behind it need not wait for it.
    const inTurn = (list: readonly Held[], but: Kind) =>
      list.filter((each) => waits(each) && each.kind !== but);
    const inOrder = order.map((number) => IN_ORDER.find((each) => each.number === number)!); // all are among them
    for (const but of ['inline module', 'inline'] as const)
      assert.deepEqual(numbers(inTurn(inOrder, but)), numbers(inTurn(expected, but)), `without each ${but}`);
    for (const [i, {number}] of expected.entries())
      for (const earlier of expected.slice(0, i).filter(waits))
        if (expected[i]?.kind === 'inline module')
          assert.ok(
            order.indexOf(earlier.number) < order.indexOf(number),
            `${earlier.number} before ${number}`,
          );

    await tab.evaluate(() => window.soglasie.withdraw());
    await until('it is withdrawn', () => tab.evaluate(() => !window.soglasie.isGranted('analytics')));
    await add([LAST], 'append');
    await pause(300);
    assert.ok(!(await ran()).includes(LAST.number), 'held again');
    await tab.evaluate(() => window.soglasie.acceptAll());
    await until('the last has run', async () => (await ran()).includes(LAST.number));
    await pause(600);

    const all = await ran();
    assert.deepEqual([...all].sort(), numbers([...expected, LAST]).sort(), 'each once');
    assert.equal(all.at(-1), LAST.number);
    const fetched = FORTY.filter((script) => isOutside(script) && script.fails !== 'missing');
    for (const {number} of fetched)
      assert.equal(asked.filter((path) => path === `/${number}.js`).length, 1, `fetches of ${number}`);
  });
});
