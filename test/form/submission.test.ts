import {expect} from '@open-wc/testing';
import {collect} from '../../src/form.js';
import {declared, formHost, NOW} from '../fixtures/form-host.js';
import {record} from '../fixtures/record.js';
import {scene, settled, submit} from './harness.js';

const FORM = `<form id="lead" action="about:blank">
  <input name="fullname" value="Айгуль" required aria-label="Имя">
  <input name="hobby" type="checkbox" aria-label="1"><input name="hobby" type="checkbox" aria-label="2">
  <input aria-label="без имени">
  <fieldset name="group"><select name="course" aria-label="Курс"></select></fieldset>
  <input type="hidden" name="token" value="secret">
  <soglasie-checkbox name="agree" purpose="order" required></soglasie-checkbox>
  <button name="send">Отправить</button>
</form>`;

const prevent = (event: Event) => event.preventDefault();

describe('the event of a form', () => {
  it('is posted once when the form is sent', async () => {
    const {checkbox, form, host} = await scene(FORM, formHost(declared, 'ru', record()));
    await checkbox.click();
    const {recordId} = checkbox.element;

    submit(form);
    expect(host.posted.length).to.equal(1);
    submit(form);
    await settled();

    expect(host.posted.length).to.equal(1);
    expect(host.posted[0]).to.deep.include({
      recordId,
      kind: 'form',
      event: 'given',
      method: 'checkbox',
      action: 'tick',
      consentId: record().consentId,
      occurredAt: new Date(NOW).toISOString(),
      expiresAt: '2029-11-22T07:00:00.000Z',
      locale: 'ru',
      purpose: 'order',
      policyUrl: '/privacy',
      scope: {origin: 'https://example.kz', path: '/courses', form: 'lead'},
    });
  });

  it('is told to the page', async () => {
    const {checkbox, form, host} = await scene(FORM);
    const told: object[] = [];
    const tell = ({record}: {record: object}) => told.push(record);
    document.addEventListener('soglasie-form', tell);
    await checkbox.click();

    submit(form);
    document.removeEventListener('soglasie-form', tell);

    expect(told).to.deep.equal(host.posted);
    expect(told).to.have.lengthOf(1);
  });

  it('holds the names of the fields, each once, and no value', async () => {
    const {checkbox, form, host} = await scene(FORM);
    await checkbox.click();

    submit(form);

    expect(host.posted[0]!.fields).to.eql(['fullname', 'hobby', 'course', 'token']);
    expect(JSON.stringify(host.posted[0])).not.to.match(/Айгуль|secret/);
  });

  it('is posted again after another tick', async () => {
    const {checkbox, form, host} = await scene(FORM);
    await checkbox.click();
    submit(form);

    await checkbox.click();
    await checkbox.click();
    submit(form);

    expect(host.posted.length).to.equal(2);
    expect(host.posted[0]!.recordId).not.to.equal(host.posted[1]!.recordId);
  });

  it('is not posted for an unticked box', async () => {
    const {form, host} = await scene(FORM.replace('required></sog', '></sog'));

    submit(form);
    await settled();

    expect(host.posted).to.eql([]);
  });

  it('is not posted for a disabled box', async () => {
    const {checkbox, form, host} = await scene(FORM);
    await checkbox.click();
    checkbox.element.disabled = true;
    await checkbox.element.updateComplete;

    submit(form);
    await settled();

    expect(host.posted).to.eql([]);
  });

  it('is not posted for a form that is not valid', async () => {
    const {checkbox, form, host} = await scene(FORM);
    await checkbox.click();
    form.querySelector<HTMLInputElement>('[name=fullname]')!.value = '';

    submit(form);
    new FormData(form);
    await settled();

    expect(host.posted).to.eql([]);
  });

  it('waits when the page prevents the submit, until it reads the data', async () => {
    const {checkbox, form, host} = await scene(FORM);
    form.addEventListener('submit', prevent);
    await checkbox.click();

    submit(form);
    await settled();
    expect(host.posted).to.eql([]);

    new FormData(form);
    new FormData(form);
    expect(host.posted.length).to.equal(1);
  });

  it('waits where the window prevents the submit', async () => {
    const {checkbox, form, host} = await scene(FORM);
    addEventListener('submit', prevent);
    await checkbox.click();

    submit(form);
    await settled();
    removeEventListener('submit', prevent);

    expect(host.posted).to.eql([]);
  });

  it('is posted when the data are read inside the handler, before or after preventing', async () => {
    for (const order of ['before', 'after']) {
      const {checkbox, form, host} = await scene(FORM);
      form.addEventListener('submit', (event) => {
        if (order === 'after') event.preventDefault();
        new FormData(form);
        event.preventDefault();
      });
      await checkbox.click();

      submit(form);
      await settled();

      expect(host.posted.length, order).to.equal(1);
    }
  });

  it('is posted where the page stops the propagation of the submit', async () => {
    const {checkbox, form, host} = await scene(FORM);
    form.addEventListener('submit', (event) => event.stopImmediatePropagation());
    await checkbox.click();

    submit(form);
    await settled();

    expect(host.posted.length).to.equal(1);
  });

  it('is not posted for reading the data of a form that was never submitted', async () => {
    const {checkbox, form, host} = await scene(FORM);
    await checkbox.click();

    new FormData(form);
    await settled();

    expect(host.posted).to.eql([]);
  });

  it('is not posted for reading the data of a form that a script has found wrong', async () => {
    const {checkbox, form, host} = await scene(FORM);
    form.noValidate = true;
    form.addEventListener('submit', prevent);
    await checkbox.click();
    form.querySelector<HTMLInputElement>('[name=fullname]')!.value = '';

    submit(form);
    new FormData(form);
    await settled();

    expect(host.posted).to.eql([]);
  });

  it('is posted by `form.submit()` after a prevented submit', async () => {
    const {checkbox, form, host} = await scene(FORM);
    form.addEventListener('submit', prevent);
    await checkbox.click();

    submit(form);
    form.submit();

    expect(host.posted.length).to.equal(1);
  });

  it('is posted by `collect`, once', async () => {
    const {checkbox, form, host} = await scene(FORM);
    form.addEventListener('submit', prevent);
    await checkbox.click();

    collect(form);
    collect(form);
    submit(form);
    new FormData(form);

    expect(host.posted.length).to.equal(1);
  });

  it('is one for each ticked box', async () => {
    const {checkboxes, form, host} = await scene(
      `<form name="two"><soglasie-checkbox name="a" purpose="order"></soglasie-checkbox>
      <soglasie-checkbox name="b" purpose="news" form-id="subscribe"></soglasie-checkbox>
      <soglasie-checkbox name="c"></soglasie-checkbox></form>`,
    );
    await checkboxes[0]!.click();
    await checkboxes[1]!.click();

    submit(form);

    expect(host.posted.map(({purpose, scope}) => [purpose, scope.form])).to.eql([
      ['order', 'two'],
      ['news', 'subscribe'],
    ]);
  });

  it('belongs to the form that was sent, not to its neighbour', async () => {
    const {checkboxes, host} = await scene(FORM + FORM.replace('lead', 'other'));
    await checkboxes[0]!.click();
    await checkboxes[1]!.click();

    submit(checkboxes[1]!.element.form!);
    await settled();

    expect(host.posted.map(({scope}) => scope.form)).to.eql(['other']);
  });

  it('is posted from a form in a shadow root', async () => {
    const {host} = await scene('<div></div>');
    const root = document.querySelector('#scene div')!.attachShadow({mode: 'open'});
    root.innerHTML = FORM;
    const box = root.querySelector('soglasie-checkbox')!;
    await box.updateComplete;
    box.click();

    submit(root.querySelector('form')!);

    expect(host.posted.length).to.equal(1);
  });

  it('is posted for a box that has moved to another form, with that form', async () => {
    const {checkboxes, host} = await scene(FORM + '<form id="empty"></form>');
    await checkboxes[0]!.click();
    const left = checkboxes[0]!.element.form!;
    const form = document.querySelector<HTMLFormElement>('#empty')!;
    form.append(checkboxes[0]!.element);

    submit(left);
    await settled();
    expect(host.posted).to.eql([]);
    submit(form);

    expect(host.posted.map(({scope}) => scope.form)).to.eql(['empty']);
  });
});
