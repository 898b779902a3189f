import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {SoglasieSettings} from '../../src/elements/settings.js';
import {mount} from '../../src/settings.js';
import {fakeHost} from '../fixtures/host.js';
import {record} from '../fixtures/record.js';

const element = () => document.querySelector('soglasie-settings') as SoglasieSettings;
const button = () => element().shadowRoot!.querySelector('button')!;
const inPage = (html: string) => {
  const page = document.body.appendChild(document.createElement('footer'));
  page.className = 'page';
  page.innerHTML = html;
};
const settled = () => record({categories: {analytics: true, marketing: true}});

describe('<soglasie-settings>', () => {
  afterEach(() => document.querySelectorAll('soglasie-settings, .page').forEach((each) => each.remove()));

  for (const language of ['ru', 'kk', 'en'])
    it(`passes the accessibility audit in ${language}, floating and in the page`, async () => {
      mount(fakeHost({language, record: settled()}));
      expect(element().hasAttribute('floating')).to.equal(true);
      await expect(element()).to.be.accessible();

      element().removeAttribute('floating');
      await expect(element()).to.be.accessible();
    });

  for (const [categories, words] of [
    [{analytics: true, marketing: true}, 'Настройки cookie: приняты все'],
    [{analytics: false, marketing: false}, 'Настройки cookie: отклонены все'],
    [{analytics: true, marketing: false}, 'Настройки cookie: принята часть'],
  ] as const)
    it(`says «${words}»`, () => {
      mount(fakeHost({record: record({categories})}));

      expect(button().title).to.equal(words);
    });

  it('says that nothing was chosen, where the page has placed it', () => {
    inPage('<soglasie-settings></soglasie-settings>');

    mount(fakeHost());

    expect(button().title).to.equal('Настройки cookie: не выбрано');
  });

  it('says so in Kazakh and English', () => {
    mount(fakeHost({language: 'kk', record: settled()}));
    expect(button().title).to.equal('Cookie баптаулары: барлығы қабылданған');
    element().remove();

    mount(fakeHost({language: 'en', record: settled()}));
    expect(button().title).to.equal('Cookie settings: all accepted');
  });

  it('follows each change', () => {
    const host = fakeHost({record: settled()});
    mount(host);

    host.manager.rejectAll();
    mount(host);

    expect(button().title).to.equal('Настройки cookie: отклонены все');
  });

  it('opens the preferences', () => {
    const host = fakeHost({record: settled()});
    mount(host);

    button().click();

    expect(button().dataset.action).to.equal('settings');
    expect(host.asked).to.equal(1);
  });

  it('leaves it to the page where the page has placed one', () => {
    inPage('<soglasie-settings>Cookie</soglasie-settings>');

    mount(fakeHost({record: settled()}));

    expect(document.querySelectorAll('soglasie-settings[floating]')).to.have.length(0);
  });

  it('is there once, however often it is mounted', () => {
    const host = fakeHost({record: settled()});
    mount(host);
    mount(host);

    expect(document.querySelectorAll('soglasie-settings')).to.have.length(1);
  });

  it('takes the page’s own text and the site’s own words', () => {
    const raw = {messages: {ru: {'settings.label': 'Приватность', 'settings.all': '<b>всё</b>'}}};
    inPage('<soglasie-settings>Мои cookie</soglasie-settings>');

    mount(fakeHost({raw, record: settled()}));

    expect(element().textContent).to.equal('Мои cookie');
    expect(button().querySelector('slot')!.assignedNodes()).to.have.length(1);
    expect(button().title).to.equal('Приватность: <b>всё</b>');
  });

  it('floats in a corner as a target of 44 pixels', async () => {
    await setViewport({width: 320, height: 568});
    mount(fakeHost({record: settled()}));

    const {width, height, left, bottom} = button().getBoundingClientRect();
    expect([width, height]).to.deep.equal([44, 44]);
    expect([left, bottom]).to.deep.equal([12, 568 - 12]);
  });

  it('needs no inline style', () => {
    mount(fakeHost({record: settled()}));

    expect(element().shadowRoot!.querySelector('style, [style]')).to.equal(null);
    expect(element().shadowRoot!.adoptedStyleSheets).to.have.length(1);
  });
});
