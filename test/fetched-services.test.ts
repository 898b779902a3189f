import {expect} from '@open-wc/testing';
import {clearBrowser, until} from './fixtures/browser.js';
import {loadedPage, type LoadedPage, type LoaderOptions} from './fixtures/loader.js';

const VENDOR = '/test/fixtures/scripts/vendor.js';
const CLARITY = {'microsoft-clarity': {id: 'abcdefghij', src: VENDOR}};
/** A preset whose file is not among the stand-ins. */
const MISSING = {jivo: {id: 'abcdefghij'}};

describe('a service whose file is not in the loader', () => {
  const open: LoadedPage[] = [];
  const load = async (options: LoaderOptions) => {
    const page = await loadedPage(options);
    open.push(page);
    return page;
  };
  const files = ({window}: LoadedPage) =>
    window.performance
      .getEntriesByType('resource')
      .map(({name}) => /lazy\/(services\/[\w-]+)/.exec(name)?.[1])
      .filter(Boolean);
  const clarity = ({window}: LoadedPage) => window.clarity as {q?: ArrayLike<unknown>[]} | undefined;
  const script = ({document}: LoadedPage) => document.querySelector(`script[src="${VENDOR}"]`);

  beforeEach(clearBrowser);
  afterEach(() => {
    open.splice(0).forEach((page) => page.remove());
    clearBrowser();
  });

  it('is asked for at once, and its file brought before any answer', async () => {
    const page = await load({inline: {services: CLARITY}});

    expect(page.soglasie.pending).to.deep.equal(['analytics', 'microsoft-clarity']);
    expect(page.window.clarity).to.be.a('function');
    await until(() => files(page).length);
    expect(files(page)).to.deep.equal(['services/microsoft-clarity']);
    expect(clarity(page)!.q).to.not.be.an('array');
    expect(script(page)).to.equal(null);
  });

  it('starts when it is granted: queue, consent call, script', async () => {
    const page = await load({inline: {services: CLARITY}});

    await page.soglasie.acceptAll();
    await until(() => script(page));

    const [call] = clarity(page)!.q!;
    expect(Array.from(call!)).to.deep.equal([
      'consentv2',
      {ad_Storage: 'denied', analytics_Storage: 'granted'},
    ]);
    expect(script(page)).to.not.equal(null);
  });

  it('can be called by the page’s own code at once, which is dropped before consent', async () => {
    const page = await load({inline: {services: CLARITY}, decider: false});
    (page.window.clarity as unknown as (...args: unknown[]) => void)('set', 'plan', 'a');
    await until(() => files(page).length);

    await page.soglasie.acceptAll();
    await until(() => script(page));

    expect(clarity(page)!.q!.map((call) => call[0])).to.deep.equal(['consentv2']);
  });

  it('is called when its file has come by what a page with consent has called before', async () => {
    await (await load({inline: {services: CLARITY}})).soglasie.acceptAll();

    const page = await load({inline: {services: CLARITY}, decider: false});
    (page.window.clarity as unknown as (...args: unknown[]) => void)('set', 'plan', 'a');
    await until(() => script(page));

    expect(clarity(page)!.q!.map((call) => Array.from(call).slice(0, 2))).to.deep.equal([
      ['consentv2', {ad_Storage: 'denied', analytics_Storage: 'granted'}],
      ['set', 'plan'],
    ]);
  });

  it('starts on the next page as soon as its file has come', async () => {
    (await load({inline: {services: CLARITY}})).soglasie.acceptAll();

    const page = await load({inline: {services: CLARITY}});
    expect(page.soglasie.isGranted('microsoft-clarity')).to.equal(true);
    await until(() => script(page));

    expect(clarity(page)!.q).to.have.lengthOf(1);
  });

  it('is forgotten there after a refusal, though its file comes later than the refusal is read', async () => {
    (await load({inline: {services: CLARITY}})).soglasie.rejectAll();
    document.cookie = '_clck=left; path=/';

    await load({inline: {services: CLARITY}});
    await until(() => !document.cookie.includes('_clck'));

    expect(document.cookie).to.not.include('_clck');
  });

  it('is fetched by an attribute of the tag, and no other attribute is taken for one', async () => {
    const page = await load({
      tag: {'data-microsoft-clarity': 'abcdefghij', 'data-cfasync': 'false', 'data-no-optimize': '1'},
    });
    await until(() => page.window.clarity);

    expect(page.soglasie.config.services.map(({id}) => id)).to.deep.equal(['microsoft-clarity']);
    expect(files(page)).to.deep.equal(['services/microsoft-clarity']);
    expect(page.errors).to.deep.equal([]);
  });

  it('is left out with a clear message where its id is none of the vendor’s', async () => {
    const page = await load({inline: {services: {'microsoft-clarity': {id: '<b>'}}}});
    await until(() => page.errors.length);

    expect(page.errors).to.deep.equal([
      'config-invalid \n  services.microsoft-clarity.id: expected a project id such as abcdefghij',
    ]);
    expect(page.soglasie.config.services).to.deep.equal([]);
    expect(page.soglasie.pending).to.deep.equal([]);
    page.soglasie.acceptAll();
    expect(script(page)).to.equal(null);
  });

  it('keeps nobody waiting where its file does not come', async () => {
    const held = `<script type="text/plain" data-service="jivo">ran = 'held markup'</script>`;
    const page = await load({inline: {services: {...MISSING, ...CLARITY}}, html: held});
    await until(() => page.errors.length);
    page.soglasie.acceptAll();
    await until(() => page.window.ran);

    expect(page.errors[0]).to.match(/^service-unavailable jivo /);
    expect(page.errors).to.have.lengthOf(1);
    expect(script(page)).to.not.equal(null);
    expect(page.window.ran).to.equal('held markup');
  });

  it('tells Google the denied default before its file has come', async () => {
    const page = await load({inline: {services: {'google-ads': {id: 'AW-123456789'}}}});

    const [first] = page.window.dataLayer as ArrayLike<unknown>[];
    expect(Array.from(first!).slice(0, 2)).to.deep.equal(['consent', 'default']);
  });
});
