import {expect} from '@open-wc/testing';
import {createDecider} from '../src/decider.js';
import type {DeciderEffects, LoaderEffects, ViewName} from '../src/effects.js';
import {createConsentManager, type ConsentManager} from '../src/manager.js';
import * as preferences from '../src/preferences.js';
import type {ConsentRecord} from '../src/core/types.js';
import {config} from './fixtures/config.js';
import {fakeHost} from './fixtures/host.js';
import {answered} from './fixtures/manager.js';

/** A manager and a decider over this stored record, with the real view of this name. */
function start(stored: ConsentRecord | null, comes = true): {manager: ConsentManager; shown: ViewName[]} {
  const shown: ViewName[] = [];
  const loader = {
    storage: {read: () => ({record: stored, whole: true}), leftovers: () => false},
    gate: {open() {}},
    signals: {gpc: false},
    language: () => 'ru',
    now: () => Date.now(),
  } as unknown as LoaderEffects;
  const deciding = {
    page: {
      language: () => 'ru',
      now: () => Date.now(),
      origin: 'https://example.kz',
      path: () => '/courses',
    },
    async show(view: ViewName) {
      shown.push(view);
      if (!comes) return;
      await preferences.mount({...fakeHost({view}), manager});
      return preferences;
    },
    loadFollowUp: async () => undefined,
  } as unknown as DeciderEffects;
  const manager = createConsentManager(
    () => loader,
    async (inside) => createDecider(inside, deciding, () => {}),
  );
  manager.begin(config());
  return {manager, shown};
}

describe('exportReceipt', () => {
  it('resolves with the receipt of the present choice, and opens nothing', async () => {
    const record = answered(true);
    const {manager, shown} = start(record);

    const receipt = await manager.exportReceipt();

    expect(receipt).to.include({'@type': 'dpv:ConsentReceipt', 'dpv:hasIdentifier': record.recordId});
    expect(shown).to.deep.equal(['cookies']);
    expect(document.querySelector('soglasie-preferences')).to.equal(null);
  });

  it('resolves with null before the first choice', async () => {
    const {manager} = start(null);

    expect(await manager.exportReceipt()).to.equal(null);
  });

  it('resolves with null where the file does not come', async () => {
    const {manager} = start(answered(true), false);

    expect(await manager.exportReceipt()).to.equal(null);
  });

  it('can be asked for by a queued call', async () => {
    const {manager} = start(answered(true));

    manager.push(['exportReceipt']);

    expect(await manager.exportReceipt()).not.to.equal(null);
  });
});
