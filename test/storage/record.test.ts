import {expect} from '@open-wc/testing';
import {encodeRecord} from '../../src/core/encode.js';
import type {ConsentRecord} from '../../src/core/types.js';
import {hasLeftovers, readRecord} from '../../src/storage/read-record.js';
import {writeRecord} from '../../src/storage/write-record.js';
import {block, clearBrowser, cookie, setClock, spyCookies} from '../fixtures/browser.js';
import {config} from '../fixtures/config.js';
import {record as aRecord} from '../fixtures/record.js';

const NAME = 'consent_soglasie';
const NOW = Math.floor(Date.now() / 1000) * 1000;
const site = config({
  services: {'yandex-metrika': {id: 1}, x: {category: 'marketing', cookies: ['x'], storage: ['y_*']}},
});

const record = (over: Partial<ConsentRecord> = {}) =>
  aRecord({decidedAt: NOW, expiresAt: NOW + 86_400_000, ...over});
const refusal = record({recordId: null, consentId: null, categories: {analytics: false, marketing: false}});

const setCookie = (text: string) => (document.cookie = `${NAME}=${text}; Path=/`);
const setMirror = (text: string) => localStorage.setItem(NAME, text);
const encoded = (of: ConsentRecord) => encodeURIComponent(encodeRecord(of));

describe('the stored record', () => {
  let undo: (() => void)[] = [];

  beforeEach(clearBrowser);
  afterEach(() => {
    undo.forEach((each) => each());
    undo = [];
    clearBrowser();
  });

  it('is nothing, and whole, before a decision', () => {
    expect(readRecord(site)).to.deep.equal({record: null, whole: true});
    expect(document.cookie).to.equal('');
    expect(localStorage).to.have.lengthOf(0);
  });

  it('is written to the cookie and its mirror, and read back whole', () => {
    writeRecord(site, record());

    expect(readRecord(site)).to.deep.equal({record: record(), whole: true});
    expect(localStorage.getItem(NAME)).to.equal(encodeRecord(record()));
    expect(JSON.parse(decodeURIComponent(cookie(NAME)!))).to.deep.equal(JSON.parse(encodeRecord(record())));
  });

  it('is a cookie that any backend can read: no blank, quote, comma, semicolon or plus sign', () => {
    writeRecord(site, record({revision: '1 + 1; "a", b\\c'}));

    expect(cookie(NAME)).to.match(/^[\w%.~!*'()-]+$/);
    expect(readRecord(site).record!.revision).to.equal('1 + 1; "a", b\\c');
  });

  it('is set with the path, SameSite, the end of its term and no Domain', () => {
    const spy = spyCookies();
    undo.push(spy.restore);

    writeRecord(config({cookie: {path: '/'}}), record());

    const attributes = spy.written[0]!.split('; ').slice(1);
    expect(attributes).to.have.members([
      'Path=/',
      'SameSite=Lax',
      'Expires=' + new Date(record().expiresAt).toUTCString(),
    ]);
  });

  it('carries the domain and path that are configured', () => {
    const spy = spyCookies();
    undo.push(spy.restore);

    writeRecord(config({cookie: {domain: 'example.kz', path: '/shop', name: 'c'}}), record());

    expect(spy.written.at(-1)!.split('; ')).to.include.members(['Domain=example.kz', 'Path=/shop']);
    expect(spy.written.at(-1)).to.match(/^c=%7B/);
  });

  it('leaves a cookie alone that is right already: it may be the server’s', () => {
    writeRecord(site, record());
    const spy = spyCookies();
    undo.push(spy.restore);

    writeRecord(site, record());
    expect(spy.written).to.deep.equal([]);

    writeRecord(site, refusal);
    expect(spy.written).to.have.lengthOf(1);
  });

  it('is gone from both places after writing null', () => {
    writeRecord(site, record());

    writeRecord(site, null);

    expect(readRecord(site)).to.deep.equal({record: null, whole: true});
    expect(cookie(NAME)).to.equal(undefined);
    expect(localStorage.getItem(NAME)).to.equal(null);
  });

  it('is removed under the path that is configured, for this host and for the wider domain', () => {
    const spy = spyCookies();
    undo.push(spy.restore);

    writeRecord(config({cookie: {domain: 'example.kz', path: '/shop'}}), null);

    const past = 'Expires=Thu, 01 Jan 1970 00:00:00 GMT; SameSite=Lax';
    expect(spy.written).to.deep.equal([
      `${NAME}=; Path=/shop; ${past}`,
      `${NAME}=; Domain=example.kz; Path=/shop; ${past}`,
    ]);
  });

  for (const [what, damage] of [
    ['a missing cookie', () => (document.cookie = `${NAME}=; Max-Age=0; Path=/`)],
    ['a missing mirror', () => localStorage.removeItem(NAME)],
  ] as const)
    it(`counts, but is not whole, with ${what}; writing restores it`, () => {
      writeRecord(site, record());
      damage();
      expect(readRecord(site)).to.deep.equal({record: record(), whole: false});

      writeRecord(site, readRecord(site).record);

      expect(readRecord(site)).to.deep.equal({record: record(), whole: true});
    });

  for (const noise of ['%', '%E0%A4%A', '%7B%22v', 'true', '', '{"v":1}'])
    it(`believes only a refusal beside the damaged cookie «${noise}»`, () => {
      setCookie(noise);
      setMirror(encodeRecord(record()));
      expect(readRecord(site).record).to.equal(null);

      setMirror(encodeRecord(refusal));
      expect(readRecord(site)).to.deep.equal({record: refusal, whole: false});
    });

  it('is repaired where a copy was damaged beside a refusal', () => {
    setCookie('%E0%A4%A');
    setMirror(encodeRecord(refusal));

    writeRecord(site, readRecord(site).record);

    expect(readRecord(site)).to.deep.equal({record: refusal, whole: true});
  });

  it('is the later of two copies, and not whole', () => {
    const later = record({decidedAt: NOW + 1000, categories: {analytics: true, marketing: true}});
    setCookie(encoded(refusal));
    setMirror(encodeRecord(later));

    expect(readRecord(site)).to.deep.equal({record: later, whole: false});
  });

  it('is the latest of all its cookies, when the server has set one beside ours', () => {
    const later = record({decidedAt: NOW + 1000, categories: {analytics: false, marketing: false}});
    document.cookie = `${NAME}=${encoded(record())}; Path=/`;
    setMirror(encodeRecord(record()));
    const real = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
    Object.defineProperty(document, 'cookie', {
      configurable: true,
      get: () => `${real.get!.call(document)}; ${NAME}=${encoded(later)}`,
    });
    undo.push(() => delete (document as unknown as Record<string, unknown>).cookie);

    expect(readRecord(site)).to.deep.equal({record: later, whole: false});
  });

  it('is not mistaken for a cookie whose name begins alike', () => {
    document.cookie = `${NAME}_2=${encoded(record())}; Path=/`;
    document.cookie = `x_${NAME}=${encoded(record())}; Path=/`;

    expect(readRecord(site).record).to.equal(null);
    for (const name of [NAME + '_2', 'x_' + NAME]) document.cookie = `${name}=; Max-Age=0; Path=/`;
  });

  it('is nothing once the clock shows that it was written in the future', () => {
    writeRecord(site, record());
    undo.push(setClock(NOW - 86_400_000 - 1000));

    expect(readRecord(site).record).to.equal(null);
  });

  for (const [what, names] of [
    ['cookies are', ['cookie']],
    ['localStorage is', ['localStorage']],
  ] as const)
    it(`holds through the other place when ${what} blocked`, () => {
      undo.push(block(...names));

      writeRecord(site, record());

      expect(readRecord(site).record).to.deep.equal(record());
    });

  it('is nothing when both are blocked, and nothing is thrown', () => {
    undo.push(block('cookie', 'localStorage'));

    writeRecord(site, record());
    const found = readRecord(site);
    writeRecord(site, null);

    expect(found).to.deep.equal({record: null, whole: true});
    expect(hasLeftovers(site, record())).to.not.equal(true);
  });

  it('stays in the cookie when localStorage is full', () => {
    const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    undo.push(() => (Storage.prototype.setItem = setItem));

    writeRecord(site, record());

    expect(readRecord(site)).to.deep.equal({record: record(), whole: false});
  });
});

describe('hasLeftovers', () => {
  const denied = record({services: {'yandex-metrika': false, x: false}});
  const granted = record({services: {'yandex-metrika': true, x: true}});

  beforeEach(clearBrowser);
  afterEach(clearBrowser);

  for (const [what, leave] of [
    ['a cookie by pattern', () => (document.cookie = '_ym_uid=1; Path=/')],
    ['a cookie by name', () => (document.cookie = 'x=1; Path=/')],
    ['a key in localStorage', () => localStorage.setItem('_ym_uid', '1')],
    ['a key in sessionStorage', () => sessionStorage.setItem('y_1', '1')],
  ] as const)
    it(`finds ${what} of a denied service, and of no other`, () => {
      expect(hasLeftovers(site, denied)).to.equal(false);
      leave();

      expect(hasLeftovers(site, denied)).to.equal(true);
      expect(hasLeftovers(site, granted)).to.equal(false);
      expect(hasLeftovers(site, null)).to.equal(false);
    });

  it('finds an unsent event', () => {
    localStorage.setItem('soglasie.outbox.1', '{}');

    expect(hasLeftovers(site, null)).to.equal(true);
  });

  for (const [what, leave] of [
    ['a cookie whose name only ends alike', () => (document.cookie = 'prefix_x=1; Path=/')],
    ['a cookie whose name only begins alike', () => (document.cookie = 'x_gaexp=1; Path=/')],
    ['a cookie whose value looks alike', () => (document.cookie = 'other=_ym_uid; Path=/')],
    ['a key that only ends alike', () => localStorage.setItem('my_y_1', '1')],
    ['a key of the outbox that is another’s', () => localStorage.setItem('my.soglasie.outbox.1', '1')],
  ] as const)
    it(`does not find ${what}`, () => {
      leave();

      expect(hasLeftovers(site, denied)).to.equal(false);
    });

  it('does not take another’s cookie for Google Analytics’: `_gaexp` is not `_ga`', () => {
    const ga = config({services: {'google-analytics': {id: 'G-XXXX'}}});
    const refused = record({services: {'google-analytics': false}});
    document.cookie = '_gaexp=1; Path=/';
    expect(hasLeftovers(ga, refused)).to.equal(false);

    document.cookie = '_ga=1; Path=/';
    expect(hasLeftovers(ga, refused)).to.equal(true);
  });

  it('finds nothing in our own record', () => {
    writeRecord(site, denied);

    expect(hasLeftovers(site, denied)).to.equal(false);
  });
});
