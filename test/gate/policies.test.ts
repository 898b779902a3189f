import {expect} from '@open-wc/testing';
import type * as markupFile from '../../src/gate/markup.js';
import type * as resourcesFile from '../../src/gate/resources.js';
import type * as servicesFile from '../../src/gate/services.js';
import type {GateState} from '../../src/effects.js';
import type {Presets} from '../../src/services/index.js';
import {nextTask, until} from '../fixtures/browser.js';
import {config} from '../fixtures/config.js';
import {openFrame, type Frame} from '../fixtures/frame.js';

const VENDOR = '/test/fixtures/scripts/vendor.js';
const GRANTED: GateState = {
  config: config({services: {own: {category: 'analytics', src: VENDOR + '?service'}}}),
  grants: new Set(['necessary', 'analytics', 'own']),
  record: null,
  status: 'valid',
};
const NONCE = 'b3Vycw';

describe('the gate under a content security policy', () => {
  let frame: Frame;
  let blocked: string[];
  const ran = () => (frame.window.ran ?? []) as string[];

  /** Puts the page under the policy; ours is in it already. */
  async function enforce(policy: string, nonce = ''): Promise<void> {
    const {markupGate} = await frame.load<typeof markupFile>('/src/gate/markup.ts');
    const {createResources} = await frame.load<typeof resourcesFile>('/src/gate/resources.ts');
    const {serviceGate} = await frame.load<typeof servicesFile>('/src/gate/services.ts');
    const {document} = frame;
    document.body.innerHTML = `
      <script type="text/plain" data-category="analytics" data-src="${VENDOR}" nonce="${nonce}" id="file"></script>
      <script type="text/plain" data-category="analytics" nonce="${nonce}">(window.ran ??= []).push('inline')</script>
      <template data-category="analytics"><p>text</p><script nonce="${nonce}">ran.push('template')</script>
        <script src="${VENDOR}?template" nonce="${nonce}"></script></template>
      <script type="text/plain" data-category="analytics" nonce="${nonce}">ran.push('last')</script>`;
    document.addEventListener('securitypolicyviolation', ({violatedDirective}) =>
      blocked.push(violatedDirective),
    );
    const meta = document.createElement('meta');
    meta.httpEquiv = 'Content-Security-Policy';
    meta.content = policy;
    document.head.append(meta);
    const presets: Presets = {};
    const services = serviceGate(presets, nonce);
    services.start(GRANTED);
    markupGate(presets, nonce, {
      watch: {add: () => {}, tell: () => {}, unseen: (action: () => never) => action()},
      bringResources: async (state) => createResources(state),
    }).open(GRANTED);
  }

  const loaded = (address: string) =>
    frame.window.performance.getEntriesByName(new URL(address, location.href).href).length > 0;

  beforeEach(async () => {
    blocked = [];
    frame = await openFrame();
  });
  afterEach(() => frame.remove());

  it('runs all that is granted where Trusted Types name our policy, without a violation', async () => {
    await enforce("require-trusted-types-for 'script'; trusted-types soglasie lit-html");
    await until(() => ran().length === 3);

    expect(ran()).to.deep.equal(['inline', 'template', 'last']);
    expect(frame.document.querySelector('p')!.textContent).to.equal('text');
    await until(() => loaded(VENDOR) && loaded(VENDOR + '?template') && loaded(VENDOR + '?service'));
    expect(blocked).to.deep.equal([]);
  });

  it('runs all that carries our nonce, without a violation', async () => {
    await enforce(`script-src 'nonce-${NONCE}'`, NONCE);
    await until(() => ran().length === 3);

    expect(ran()).to.deep.equal(['inline', 'template', 'last']);
    await until(() => loaded(VENDOR + '?service'));
    expect(blocked).to.deep.equal([]);
  });

  it('stays shut, and goes on, where the policy lets nothing run', async () => {
    await enforce("script-src 'none'");
    await until(() => blocked.length >= 5);
    await nextTask();

    expect(ran()).to.deep.equal([]);
    expect(frame.document.querySelectorAll('script[type="text/plain"]')).to.have.lengthOf(0);
  });
});
