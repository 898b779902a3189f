import {expect, oneEvent} from '@open-wc/testing';
import type {ConsentState} from '../../src/api.js';

type Call = [category: string, value: string];

interface Page extends Window {
  soglasie: [name: string, callback: (state: ConsentState) => void][];
  wp_consent_type?: string;
  wp_has_consent?: (category: string) => boolean;
  wp_set_consent?: (category: string, value: string) => void;
  announced: string[];
}

const BRIDGE = '<script src="/src/bridges/wordpress.ts"></script>';
const LISTENER =
  "<script>announced = []; addEventListener('wp_consent_type_defined', () => announced.push(document.readyState), true)</script>";

let frame: HTMLIFrameElement;

/** A page of its own, as the script writes into the window. */
async function open(html: string): Promise<Page> {
  frame = document.createElement('iframe');
  frame.srcdoc = '<!doctype html><title>page</title>' + html;
  const load = oneEvent(frame, 'load');
  document.body.append(frame);
  await load;
  return frame.contentWindow as unknown as Page;
}

/** Tells the bridge of a state, as Soglasie does. */
function tell({soglasie}: Page, status: ConsentState['status'], ...granted: string[]) {
  const [[name, callback]] = soglasie as [Page['soglasie'][0]];
  expect(name).to.equal('onChange');
  callback({status, record: null, granted: ['necessary', ...granted]});
}

/** The API of WordPress, as far as it is asked. */
function provide(page: Page, allowed: string[] = []): Call[] {
  const calls: Call[] = [];
  page.wp_has_consent = (category) => allowed.includes(category);
  page.wp_set_consent = (...call) => void calls.push(call);
  return calls;
}

const denied: Call[] = [
  ['functional', 'allow'],
  ['preferences', 'deny'],
  ['statistics-anonymous', 'deny'],
  ['statistics', 'deny'],
  ['marketing', 'deny'],
];

afterEach(() => frame.remove());

describe('the bridge to the WP Consent API', () => {
  it('says that consent is by opt-in, to plugins that begin to listen later too', async () => {
    const page = await open(BRIDGE + LISTENER);

    expect(page.wp_consent_type).to.equal('optin');
    expect(page.announced).to.deep.equal(['interactive']);
  });

  it('says so at once where the page is there already', async () => {
    const page = await open(LISTENER);
    const script = page.document.createElement('script');
    script.src = '/src/bridges/wordpress.ts';
    const load = oneEvent(script, 'load');
    page.document.body.append(script);
    await load;

    expect(page.announced).to.deep.equal(['complete']);
  });

  it('stores nothing before a decision', async () => {
    const page = await open(BRIDGE);
    const calls = provide(page);
    tell(page, 'unset');

    expect(calls).to.deep.equal([]);
  });

  it('takes back what an older decision left', async () => {
    const page = await open(BRIDGE);
    const calls = provide(page, ['functional', 'marketing']);
    tell(page, 'unset');

    expect(calls).to.deep.equal([['marketing', 'deny']]);
  });

  it('tells every decision, in their categories', async () => {
    const page = await open(BRIDGE);
    const calls = provide(page);

    tell(page, 'valid');
    expect(calls.splice(0)).to.deep.equal(denied);

    tell(page, 'valid', 'functional', 'analytics');
    expect(calls.splice(0)).to.deep.equal([
      ['functional', 'allow'],
      ['preferences', 'allow'],
      ['statistics-anonymous', 'allow'],
      ['statistics', 'allow'],
      ['marketing', 'deny'],
    ]);

    tell(page, 'outdated');
    expect(calls).to.deep.equal(denied);
  });

  it('tells it to an API whose script comes later', async () => {
    const page = await open(BRIDGE);
    tell(page, 'valid');

    const script = page.document.createElement('script');
    script.src = 'data:text/javascript,calls=[];function wp_set_consent(...call){calls.push(call)}';
    const load = oneEvent(script, 'load');
    page.document.body.append(script);
    await load;

    expect((page as unknown as {calls: Call[]}).calls).to.deep.equal(denied);
  });

  it('tells it to an API that is written into the page further down', async () => {
    const page = await open(
      "<script>soglasie = {push: ([, callback]) => callback({status: 'valid', record: null, granted: ['necessary']})}</script>" +
        BRIDGE +
        '<script>calls = []; function wp_set_consent(...call) {calls.push(call)}</script>',
    );

    expect((page as unknown as {calls: Call[]}).calls).to.deep.equal(denied);
  });
});
