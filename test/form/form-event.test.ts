import {expect} from '@open-wc/testing';
import {formEvent, type FormEventContext} from '../../src/form/form-event.js';
import {declared, formHost, NOW} from '../fixtures/form-host.js';

const context: FormEventContext = {
  recordId: '019aaf7c-0000-7000-8000-000000000001',
  tickedAt: NOW,
  text: {hash: null, content: 'Я даю согласие'},
  consentId: null,
  origin: 'https://example.kz',
  path: '/courses',
  locale: 'ru',
  signals: {gpc: true},
  form: 'lead',
  purpose: 'news',
  policyUrl: '/privacy',
  fields: ['name', 'phone'],
};
const {config} = formHost(declared).manager;

describe('formEvent', () => {
  it('is the whole event of a ticked box', () => {
    expect(formEvent(config, context)).to.eql({
      schema: 'soglasie/1',
      recordId: '019aaf7c-0000-7000-8000-000000000001',
      consentId: null,
      previousRecordId: null,
      kind: 'form',
      event: 'given',
      occurredAt: '2026-11-22T07:00:00.000Z',
      expiresAt: '2028-05-22T07:00:00.000Z',
      scope: {origin: 'https://example.kz', path: '/courses', form: 'lead'},
      profile: 'kz',
      locale: 'ru',
      operator: {name: 'ТОО «Пример»', id: '123456789013'},
      policyUrl: '/privacy',
      revision: '',
      library: 'soglasie/0.0.0-test',
      configVersion: null,
      text: {hash: null, content: 'Я даю согласие'},
      categories: {},
      services: {},
      signals: {gpc: true},
      method: 'checkbox',
      action: 'tick',
      purpose: 'news',
      fields: ['name', 'phone'],
    });
  });

  it('lasts three years without a purpose', () => {
    const event = formEvent(config, {...context, purpose: null, form: null});

    expect(event.expiresAt).to.equal('2029-11-22T07:00:00.000Z');
    expect(event.purpose).to.equal(null);
    expect(event.scope.form).to.equal(null);
  });

  it('joins the browser’s cookie consent by its id', () => {
    const consentId = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';

    expect(formEvent(config, {...context, consentId}).consentId).to.equal(consentId);
  });
});
