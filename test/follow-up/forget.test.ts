import {expect} from '@open-wc/testing';
import {forget} from '../../src/follow-up/forget.js';
import {block, clearBrowser, cookie, nextTask, spyCookies} from '../fixtures/browser.js';
import {openFrame, type Frame} from '../fixtures/frame.js';

const ours = (name: string) => name === 'consent_soglasie' || name.startsWith('soglasie.');
const cookies = (...patterns: readonly string[]) => ({cookies: patterns, storage: []});
const storage = (...patterns: readonly string[]) => ({cookies: [], storage: patterns});

const everywhere = () =>
  document.cookie
    .split('; ')
    .filter(Boolean)
    .map((pair) => pair.split('=')[0])
    .sort();

describe('forget', () => {
  const start = location.href;
  let undo: (() => void)[] = [];

  beforeEach(clearBrowser);
  afterEach(() => {
    undo.forEach((each) => each());
    undo = [];
    clearBrowser();
    history.replaceState(null, '', start);
  });

  it('removes cookies by name and by pattern, and no others', () => {
    for (const name of ['_ym_uid', '_ym_d', '_ymx', 'ym_', '_ga', '_ga_X', '_gat'])
      document.cookie = name + '=1; Path=/';

    const left = forget(cookies('_ym_*', '_ga'), ours);

    expect(left).to.deep.equal([]);
    expect(everywhere()).to.deep.equal(['_ga_X', '_gat', '_ymx', 'ym_']);
  });

  it('treats what means something elsewhere as plain text', () => {
    for (const name of ['a.b', 'axb', 'a+', 'aa']) document.cookie = name + '=1; Path=/';

    forget(cookies('a.b', 'a+'), ours);

    expect(everywhere()).to.deep.equal(['aa', 'axb']);
  });

  describe('on a page in folders', () => {
    let frame: Frame;
    let forgetThere: typeof forget;

    before(async () => {
      frame = await openFrame('', '?x=1#y');
      ({forget: forgetThere} = await frame.load<{forget: typeof forget}>('/src/follow-up/forget.ts'));
    });
    after(() => frame.remove());

    for (const path of [
      '/',
      '/test',
      '/test/',
      '/test/fixtures',
      '/test/fixtures/',
      '/test/fixtures/scripts/',
      '/test/fixtures/scripts/page.html',
    ])
      it(`removes a cookie of the path ${path}`, () => {
        frame.document.cookie = `_ym_uid=1; Path=${path}`;
        expect(frame.document.cookie).to.equal('_ym_uid=1');

        const left = forgetThere(cookies('_ym_*'), ours);

        expect(left).to.deep.equal([]);
        expect(frame.document.cookie).to.equal('');
      });

    it('removes a cookie that stands under several paths at once', () => {
      for (const path of ['/', '/test', '/test/fixtures/']) frame.document.cookie = `_ym_uid=1; Path=${path}`;
      expect(frame.document.cookie).to.equal('_ym_uid=1; _ym_uid=1; _ym_uid=1');

      forgetThere(cookies('_ym_*'), ours);

      expect(frame.document.cookie).to.equal('');
    });
  });

  it('tries every path with no domain and with every domain', () => {
    history.replaceState(null, '', '/shop/page.html');
    document.cookie = '_ym_uid=1; Path=/';
    const spy = spyCookies();
    undo.push(spy.restore);

    forget(cookies('_ym_*'), ours);

    const tried = spy.written.map((text) => {
      const [, scope, expires] = /^_ym_uid=; (.+); expires=(.+)$/.exec(text)!;
      expect(Date.parse(expires!)).to.be.lessThan(Date.now());
      return scope;
    });
    const paths = ['/', '/shop', '/shop/', '/shop/page.html', '/shop/page.html/'];
    const labels = location.hostname.split('.');
    const domains = ['', ...labels.map((_, i) => '; domain=' + labels.slice(i).join('.'))];
    expect(tried).to.have.members(domains.flatMap((domain) => paths.map((path) => `path=${path}${domain}`)));
  });

  it('touches no cookie where there is nothing to remove', () => {
    document.cookie = 'session=1; Path=/';
    const spy = spyCookies();
    undo.push(spy.restore);

    forget(cookies('_ym_*'), ours);

    expect(spy.written).to.deep.equal([]);
  });

  it('removes keys of both storages, and no others', () => {
    for (const area of [localStorage, sessionStorage])
      for (const name of ['_ym_uid', '_ym11_lsid', 'exact', 'exactly', 'other']) area.setItem(name, '1');

    const left = forget(storage('_ym*', 'exact'), ours);

    expect(left).to.deep.equal([]);
    for (const area of [localStorage, sessionStorage])
      expect(Object.keys(area).sort()).to.deep.equal(['exactly', 'other']);
  });

  it('does not take a cookie’s name for a key’s, nor the other way round', () => {
    document.cookie = 'a=1; Path=/';
    localStorage.setItem('b', '1');

    forget({cookies: ['b'], storage: ['a']}, ours);

    expect(cookie('a')).to.equal('1');
    expect(localStorage.getItem('b')).to.equal('1');
  });

  it('never removes what is ours, whatever the patterns say', () => {
    document.cookie = 'consent_soglasie=1; Path=/';
    document.cookie = 'consent_other=1; Path=/';
    for (const area of [localStorage, sessionStorage])
      for (const name of [
        'consent_soglasie',
        'soglasie.outbox.1',
        'soglasie.forms',
        'soglasie.once',
        'soglasiex',
      ])
        area.setItem(name, '1');

    forget({cookies: ['consent*'], storage: ['consent*', 'soglasie*']}, ours);

    expect(everywhere()).to.deep.equal(['consent_soglasie']);
    for (const area of [localStorage, sessionStorage])
      expect(Object.keys(area).sort()).to.deep.equal([
        'consent_soglasie',
        'soglasie.forms',
        'soglasie.once',
        'soglasie.outbox.1',
      ]);
  });

  it('answers with what is still there', () => {
    document.cookie = '_ym_uid=1; Path=/';
    const real = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
    // A cookie of another path, or under a prefix that scripts may not touch, outlives every try.
    Object.defineProperty(document, 'cookie', {
      configurable: true,
      get: () => real.get!.call(document) as string,
      set: () => {},
    });
    undo.push(() => delete (document as unknown as Record<string, unknown>).cookie);

    expect(forget(cookies('_ym_*'), ours)).to.deep.equal(['_ym_uid']);
  });

  for (const name of ['cookie', 'localStorage', 'sessionStorage'] as const)
    it(`goes on with the others where ${name} is blocked`, () => {
      document.cookie = 'x=1; Path=/';
      localStorage.setItem('x', '1');
      sessionStorage.setItem('x', '1');
      const unblock = block(name);

      const left = forget({cookies: ['x'], storage: ['x']}, ours);
      unblock();

      expect(left).to.deep.equal([]);
      expect({
        cookie: cookie('x') ?? null,
        localStorage: localStorage.getItem('x'),
        sessionStorage: sessionStorage.getItem('x'),
      }).to.deep.equal({cookie: null, localStorage: null, sessionStorage: null, [name]: '1'});
    });

  describe('leaves what another service that may run needs', () => {
    const present = (...names: readonly string[]) => {
      for (const name of names) document.cookie = name + '=1; Path=/';
    };

    it('under the same pattern or by its exact name', () => {
      present('_gcl_au', '_uid', '_own');

      forget(cookies('_gcl_*', '_uid', '_own'), ours, [cookies('_gcl_*', '_uid')]);

      expect(everywhere()).to.deep.equal(['_gcl_au', '_uid']);
    });

    it('but not what only a wider pattern of the other claims', () => {
      present('_ym_uid', '_ym_visorc');

      forget(cookies('_ym_visorc*'), ours, [cookies('_ym_*')]);

      expect(everywhere()).to.deep.equal(['_ym_uid']);
    });
  });

  describe('databases', () => {
    const open = (name: string) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(new Error(name));
      });
    const databases = async () =>
      (await indexedDB.databases())
        .map(({name}) => name!)
        .filter((name) => /^(vendor|other)/.test(name))
        .sort();

    const whenThereAre = async (count: number) => {
      while ((await databases()).length !== count) await nextTask();
    };

    beforeEach(() => Promise.all(['vendor_events', 'vendor_1', 'vendor_2', 'other'].map(open)));
    afterEach(async () => (await databases()).forEach((name) => indexedDB.deleteDatabase(name)));

    it('are removed by name and by pattern, and no others', async () => {
      forget({cookies: [], storage: [], databases: ['vendor_events', 'vendor_2*']}, ours);
      await whenThereAre(2);

      expect(await databases()).to.deep.equal(['other', 'vendor_1']);
    });

    it('are removed by their exact names where the browser cannot list them', async () => {
      Object.defineProperty(indexedDB, 'databases', {configurable: true, value: undefined});
      forget({cookies: [], storage: [], databases: ['vendor_events', 'vendor_*']}, ours);
      delete (indexedDB as Partial<IDBFactory>).databases;
      await whenThereAre(3);

      expect(await databases()).to.deep.equal(['other', 'vendor_1', 'vendor_2']);
    });

    it('are left alone, and not made, where none is named', async () => {
      forget({cookies: ['x'], storage: []}, ours);

      expect(await databases()).to.have.lengthOf(4);
    });
  });
});
