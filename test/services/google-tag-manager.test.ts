import {expect} from '@open-wc/testing';
import type {Service} from '../../src/core/types.js';
import {preset} from '../../src/services/google-tag-manager.js';
import {globals, type ServiceContext} from '../../src/services/service.js';
import {nextTask} from '../fixtures/browser.js';

const service: Service = {
  id: 'google-tag-manager',
  category: 'marketing',
  cookies: [],
  storage: [],
  options: {id: ['GTM-TEST01']},
};
const context: ServiceContext = {grants: new Set(), services: [service]};
const layer = () => globals.dataLayer as unknown[];

describe('google-tag-manager, while its container is held', () => {
  beforeEach(() => {
    globals.dataLayer = [];
    preset.block!(service, context);
  });
  afterEach(() => {
    preset.start!(service, context);
    delete globals.dataLayer;
  });

  it('lets page code go on that waits for its eventCallback, and keeps the rest of the entry', async () => {
    let done = 0;

    layer().push({event: 'purchase', value: 1, eventCallback: () => done++});
    expect(done).to.equal(0);
    await nextTask();

    expect(done).to.equal(1);
    expect(layer()).to.deep.equal([{event: 'purchase', value: 1}]);
  });

  it('leaves everything else as it is', () => {
    const entry = {event: 'page'};

    expect(layer().push(entry, ['js'], undefined)).to.equal(3);

    expect(layer()[0]).to.equal(entry);
    expect(layer().slice(1)).to.deep.equal([['js'], undefined]);
  });

  it('gives the list back when it starts, and takes it again after a withdrawal', async () => {
    let done = 0;
    const eventCallback = () => done++;
    preset.start!(service, context);
    layer().push({event: 'a', eventCallback});
    await nextTask();
    expect(done).to.equal(0);
    expect(layer().at(-1)).to.deep.equal({event: 'a', eventCallback});

    preset.block!(service, context);
    preset.block!(service, context);
    layer().push({event: 'b', eventCallback});
    await nextTask();

    expect(done).to.equal(1);
  });
});
