import {expect} from '@open-wc/testing';
import type {SoglasieCheckbox} from '../../src/form/checkbox.js';
import {mount} from '../../src/form.js';
import {formHost} from '../fixtures/form-host.js';
import {entriesOf, hashed, scene, serialize, serializeNaively, settled, submit} from './harness.js';

const FORM =
  '<form id="lead"><input name="email" aria-label="E-mail"><soglasie-checkbox></soglasie-checkbox></form>';
const REQUIRED = FORM.replace('checkbox>', 'checkbox required purpose="order">');
const UUID_7 = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

describe('<soglasie-checkbox>', () => {
  it('passes the accessibility audit, closed, open and in error', async () => {
    const {form, checkbox} = await scene(REQUIRED);
    await expect(checkbox.element).to.be.accessible();

    checkbox.summary.click();
    submit(form);
    await checkbox.element.updateComplete;

    await expect(checkbox.element).to.be.accessible();
  });

  describe('label', () => {
    const labels = {
      ru: 'Я даю согласие на обработку персональных данных',
      kk: 'Мен дербес деректерімді өңдеуге келісім беремін',
      en: 'I consent to the processing of my personal data',
    };
    for (const language of ['ru', 'kk', 'en'] as const)
      it(`is ours by default: ${language}`, async () => {
        const {checkbox} = await scene(FORM, formHost({}, language));

        expect(checkbox.label.textContent!.trim()).to.equal(labels[language]);
        expect(checkbox.box.labels![0]).to.equal(checkbox.label);
      });

    it('is ours where the page has put in nothing but white space', async () => {
      const {checkbox} = await scene('<soglasie-checkbox>\n  </soglasie-checkbox>');

      expect(checkbox.label.textContent!.trim()).to.equal(labels.ru);
    });

    it('is the page’s own where there is one', async () => {
      const {checkbox} = await scene('<soglasie-checkbox>Хочу <b>получать</b> письма</soglasie-checkbox>');

      expect(checkbox.label.textContent!.trim()).to.equal('');
      expect(checkbox.element.textContent).to.equal('Хочу получать письма');
    });

    it('stays when the box is ticked', async () => {
      const {checkbox} = await scene(FORM);

      await checkbox.click();

      expect(checkbox.label.textContent!.trim()).to.equal(labels.ru);
    });

    it('of the page around the element ticks the box too', async () => {
      const {checkbox} = await scene('<label id="outer">Да <soglasie-checkbox></soglasie-checkbox></label>');

      document.querySelector<HTMLElement>('#outer')!.click();

      expect(checkbox.element.checked).to.equal(true);
      expect(checkbox.element.labels[0]).to.equal(document.querySelector('#outer'));
    });
  });

  describe('tick', () => {
    it('is not there before the visitor’s own', async () => {
      const {checkbox, form} = await scene(FORM);

      expect(checkbox.element.checked).to.equal(false);
      expect(checkbox.box.checked).to.equal(false);
      expect(checkbox.element.recordId).to.equal(null);
      expect(entriesOf(form)).to.eql([['email', '']]);
    });

    it('ignores the attribute `checked`', async () => {
      const {checkbox, form} = await scene('<form><soglasie-checkbox checked></soglasie-checkbox></form>');

      expect(checkbox.element.checked).to.equal(false);
      expect(checkbox.box.checked).to.equal(false);
      expect(entriesOf(form)).to.eql([]);
    });

    it('mints a new id each time', async () => {
      const {checkbox} = await scene(FORM);

      await checkbox.click();
      const first = checkbox.element.recordId;
      await checkbox.click();
      const between = checkbox.element.recordId;
      await checkbox.click();

      expect(first).to.match(UUID_7);
      expect(between).to.equal(null);
      expect(checkbox.element.recordId).to.match(UUID_7).and.not.equal(first);
    });

    it('follows a scripted click and the property', async () => {
      const {checkbox} = await scene(FORM);

      checkbox.element.click();
      expect(checkbox.element.checked).to.equal(true);
      checkbox.element.checked = false;
      expect(checkbox.element.recordId).to.equal(null);
      checkbox.element.checked = true;
      await checkbox.element.updateComplete;

      expect(checkbox.element.recordId).to.match(UUID_7);
      expect(checkbox.box.checked).to.equal(true);
    });

    it('keeps its id when the property is set again', async () => {
      const {checkbox} = await scene(FORM);
      await checkbox.click();
      const {recordId} = checkbox.element;

      checkbox.element.checked = true;

      expect(checkbox.element.recordId).to.equal(recordId);
    });

    it('fires input and change on the element once, with the new state', async () => {
      const {checkbox, form} = await scene(FORM);
      const seen: string[] = [];
      for (const type of ['input', 'change'])
        form.addEventListener(type, (event) => {
          seen.push(`${type} ${(event.target as SoglasieCheckbox).checked}`);
        });

      await checkbox.click();

      expect(seen).to.eql(['input true', 'change true']);
    });
  });

  describe('entry', () => {
    for (const [way, read] of Object.entries({
      FormData: entriesOf,
      jQuery: serialize,
      'hand-made code': serializeNaively,
    }))
      it(`is seen once by ${way}`, async () => {
        const {checkbox, form} = await scene(FORM);
        await checkbox.click();

        expect(read(form)).to.eql([
          ['email', ''],
          ['soglasie-consent', checkbox.element.recordId],
        ]);
      });

    it('goes with the tick', async () => {
      const {checkbox, form} = await scene(FORM);

      await checkbox.click();
      await checkbox.click();

      expect(entriesOf(form)).to.eql([['email', '']]);
      expect(checkbox.entries).to.eql([]);
    });

    it('has the name of the element, a later one too', async () => {
      const {checkbox, form} = await scene(
        '<form><soglasie-checkbox name="agree"></soglasie-checkbox></form>',
      );
      await checkbox.click();
      expect(entriesOf(form)).to.eql([['agree', checkbox.element.recordId]]);

      checkbox.element.setAttribute('name', 'consent');

      expect(entriesOf(form)).to.eql([['consent', checkbox.element.recordId]]);
    });

    it('reaches a form elsewhere by the attribute `form`', async () => {
      const {checkbox, form} = await scene(
        '<form id="far"></form><soglasie-checkbox form="far" required></soglasie-checkbox>',
      );
      expect(checkbox.element.form).to.equal(form);
      expect(form.checkValidity()).to.equal(false);

      await checkbox.click();

      expect(entriesOf(form)).to.eql([['soglasie-consent', checkbox.element.recordId]]);
      expect(form.checkValidity()).to.equal(true);
    });

    it('is put back when the page has swept it away', async () => {
      const {checkbox} = await scene(FORM);
      await checkbox.click();

      checkbox.entries[0]!.remove();
      await settled();

      expect(checkbox.entries.length).to.equal(1);
    });

    it('is not taken over by a copy of the ticked element', async () => {
      const {checkbox, form} = await scene(FORM);
      await checkbox.click();

      form.append(checkbox.element.cloneNode(true));

      expect(entriesOf(form).filter(([name]) => name === 'soglasie-consent').length).to.equal(1);
    });
  });

  describe('in a form', () => {
    it('holds it back without the tick and says why in the language of the page', async () => {
      for (const [language, message] of [
        ['ru', 'Чтобы продолжить, поставьте эту отметку.'],
        ['kk', 'Жалғастыру үшін осы белгіні қойыңыз.'],
        ['en', 'To continue, please tick this box.'],
      ] as const) {
        const {checkbox, form} = await scene(REQUIRED, formHost({}, language));
        let submits = 0;
        form.addEventListener('submit', () => submits++);

        submit(form);
        await checkbox.element.updateComplete;

        expect(submits).to.equal(0);
        expect(checkbox.element.validity.valueMissing).to.equal(true);
        expect(checkbox.element.validationMessage).to.equal(message);
        expect(checkbox.error.textContent).to.equal(message);
        expect(checkbox.box.getAttribute('aria-invalid')).to.equal('true');
        expect(checkbox.box.getAttribute('aria-describedby')).to.equal(checkbox.error.id);
        expect(checkbox.element.matches(':focus')).to.equal(true);
        expect(checkbox.element.shadowRoot!.activeElement).to.equal(checkbox.box);
      }
    });

    it('shows no error before a submit and clears it with the tick', async () => {
      const {checkbox, form} = await scene(REQUIRED);
      expect(checkbox.error.textContent).to.equal('');
      submit(form);
      await checkbox.element.updateComplete;

      await checkbox.click();

      expect(checkbox.error.textContent).to.equal('');
      expect(checkbox.box.getAttribute('aria-invalid')).to.equal('false');
      expect(checkbox.box.hasAttribute('aria-describedby')).to.equal(false);
      expect(form.checkValidity()).to.equal(true);
    });

    it('is optional unless required', async () => {
      const {checkbox, form} = await scene(FORM);
      expect(form.checkValidity()).to.equal(true);

      checkbox.element.setAttribute('required', '');

      expect(checkbox.element.checkValidity()).to.equal(false);
    });

    it('takes the page’s own error', async () => {
      const {checkbox, form} = await scene(FORM);

      checkbox.element.setCustomValidity('Сначала выберите курс');
      checkbox.element.reportValidity();
      await checkbox.element.updateComplete;
      expect(form.checkValidity()).to.equal(false);
      expect(checkbox.error.textContent).to.equal('Сначала выберите курс');

      checkbox.element.setCustomValidity('');
      await checkbox.element.updateComplete;
      expect(form.checkValidity()).to.equal(true);
      expect(checkbox.error.textContent).to.equal('');
    });

    it('is unticked by a reset', async () => {
      const {checkbox, form} = await scene(REQUIRED);
      await checkbox.click();

      form.reset();
      await checkbox.element.updateComplete;

      expect(checkbox.element.checked).to.equal(false);
      expect(checkbox.box.checked).to.equal(false);
      expect(checkbox.error.textContent).to.equal('');
      expect(entriesOf(form)).to.eql([['email', '']]);
    });

    it('sends nothing and holds nothing back in a disabled fieldset', async () => {
      const {checkbox, form} = await scene(
        '<form><fieldset><soglasie-checkbox required></soglasie-checkbox></fieldset></form>',
      );
      await checkbox.click();

      form.querySelector('fieldset')!.disabled = true;
      await checkbox.element.updateComplete;

      expect(checkbox.box.disabled).to.equal(true);
      expect(checkbox.element.willValidate).to.equal(false);
      expect(form.checkValidity()).to.equal(true);
      expect(entriesOf(form)).to.eql([]);
      expect(serialize(form)).to.eql([]);
    });

    it('sends nothing while its own attribute disables it', async () => {
      const {checkbox, form} = await scene(FORM);
      await checkbox.click();

      checkbox.element.disabled = true;
      await checkbox.element.updateComplete;
      checkbox.element.click();

      expect(entriesOf(form)).to.eql([['email', '']]);
      expect(serializeNaively(form)).to.eql([['email', '']]);
    });
  });

  describe('restored by the browser', () => {
    const state = (recordId: string, content: string) => `${recordId} 1795330800000 ${content}`;
    const ID = '01936b3e-0000-7000-8000-000000000001';

    const ticked = async () => {
      const {checkbox, form, host} = await scene(FORM);
      await checkbox.click();
      checkbox.element.collect();
      const content = host.posted[0]!.text!.content;
      form.reset();
      return {checkbox, form, host, content};
    };

    it('keeps the record of the same text', async () => {
      const {checkbox, form, content} = await ticked();

      checkbox.element.formStateRestoreCallback(state(ID, content), 'restore');

      expect(checkbox.element.recordId).to.equal(ID);
      expect(entriesOf(form)).to.deep.include(['soglasie-consent', ID]);
    });

    it('forgets the tick of another text', async () => {
      const {checkbox, content} = await ticked();

      checkbox.element.formStateRestoreCallback(state(ID, content + '!'), 'restore');

      expect(checkbox.element.checked).to.equal(false);
    });

    it('takes no tick from autofill, nor from a broken state', async () => {
      const {checkbox, content} = await ticked();

      checkbox.element.formStateRestoreCallback(state(ID, content), 'autocomplete');
      checkbox.element.formStateRestoreCallback(null, 'restore');
      checkbox.element.formStateRestoreCallback('on', 'restore');

      expect(checkbox.element.checked).to.equal(false);
    });
  });

  describe('fallback for pages without this script', () => {
    const FALLBACK =
      '<form><soglasie-checkbox><label><input type="checkbox" name="agree" required checked> Согласен на <a href="/offer">обработку</a></label></soglasie-checkbox></form>';

    it('is replaced; its name, its `required` and its label stay, its tick does not', async () => {
      const {checkbox, form} = await scene(FALLBACK);

      expect(checkbox.entries).to.eql([]);
      expect(checkbox.element.querySelector('label')).to.equal(null);
      expect(checkbox.element.textContent!.trim()).to.equal('Согласен на обработку');
      expect(checkbox.element.checked).to.equal(false);
      expect(form.checkValidity()).to.equal(false);

      await checkbox.click();

      expect(entriesOf(form)).to.eql([['agree', checkbox.element.recordId]]);
    });

    it('is replaced when it comes after the element', async () => {
      const {checkbox} = await scene('<form><soglasie-checkbox name="mine"></soglasie-checkbox></form>');

      checkbox.element.innerHTML =
        '<input type="checkbox" id="c" name="theirs"><label for="c">Согласен</label>';
      await settled();

      expect(checkbox.element.innerHTML).to.equal('Согласен');
      expect(checkbox.element.getAttribute('name')).to.equal('mine');
    });

    it('leaves our label to a bare input', async () => {
      const {checkbox} = await scene(
        '<soglasie-checkbox><input type="checkbox" required></soglasie-checkbox>',
      );

      expect(checkbox.label.textContent!.trim()).to.contain('Я даю согласие');
    });
  });

  describe('details', () => {
    it('have a line for everything that is declared', async () => {
      const {checkbox} = await scene('<soglasie-checkbox purpose="order"></soglasie-checkbox>');

      expect(checkbox.lines).to.eql([
        'Оператор',
        'Какие данные',
        'Цель',
        'Срок',
        'Кому передаются',
        'Передача в другие страны',
        'Распространение в общедоступных источниках',
        'Как отозвать согласие',
      ]);
      expect(checkbox.summary.textContent).to.equal('Подробнее о согласии');
    });

    it('have none for what is not', async () => {
      const {checkbox} = await scene('<soglasie-checkbox></soglasie-checkbox>', formHost({}));

      expect(checkbox.lines).to.eql(['Как отозвать согласие']);
      expect(checkbox.policy).to.equal(null);
    });

    it('show markup in texts as text', async () => {
      const evil = '<img src=x onerror="window.evil=1">';
      const raw = {operator: {name: evil}, messages: {ru: {'form.label': evil}}};
      const {checkbox} = await scene(FORM, formHost(raw));

      expect(checkbox.element.renderRoot.querySelector('img')).to.equal(null);
      expect(checkbox.label.textContent!.trim()).to.equal(evil);
    });

    it('make links of [label](url), never of unsafe addresses', async () => {
      const raw = {operator: {name: '[ТОО](/about) [Зло](javascript:alert(1))'}};
      const {checkbox} = await scene(FORM, formHost(raw));

      const links = [...checkbox.element.renderRoot.querySelectorAll('dd a')].map((a) =>
        a.getAttribute('href'),
      );

      expect(links).to.eql(['/about']);
    });

    it('add what the page puts into their slot', async () => {
      const {checkbox} = await scene('<soglasie-checkbox><p slot="details">Ещё</p></soglasie-checkbox>');
      const slot = checkbox.element.renderRoot.querySelector<HTMLSlotElement>('slot[name=details]')!;

      expect(slot.assignedElements()[0]!.textContent).to.equal('Ещё');
      expect(checkbox.label.textContent).to.contain('Я даю согласие');
    });
  });

  describe('policy link', () => {
    it('stands beside the label and opens beside the form', async () => {
      const {checkbox} = await scene('<soglasie-checkbox policy-url="/consent"></soglasie-checkbox>');

      expect(checkbox.policy!.getAttribute('href')).to.equal('/consent');
      expect(checkbox.policy!.target).to.equal('_blank');
      expect(checkbox.policy!.textContent).to.contain('откроется в новой вкладке');
      expect(checkbox.label.contains(checkbox.policy)).to.equal(false);
    });

    it('never leads to javascript:', async () => {
      const {checkbox} = await scene(
        '<soglasie-checkbox policy-url=" javascript:alert(1)"></soglasie-checkbox>',
        formHost({}),
      );

      expect(checkbox.policy).to.equal(null);
    });
  });

  describe('text', () => {
    const contentOf = async (markup: string) => {
      const {checkbox, host} = await scene(`<form>${markup}</form>`);
      await checkbox.click();
      checkbox.element.collect();
      return host.posted[0]!.text!;
    };

    it('is hashed as SHA-256 of its bytes', async () => {
      const {content, hash} = await contentOf('<soglasie-checkbox purpose="order"></soglasie-checkbox>');

      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content));
      const bytes = [...new Uint8Array(digest)].map((byte) => String.fromCharCode(byte)).join('');
      expect(hash).to.equal('sha256-' + btoa(bytes));
    });

    it('is what stands in the page, line by line', async () => {
      const {content} = await contentOf(
        `<soglasie-checkbox>Согласен с
          <a href="/terms"> <b>условиями</b> </a>, <i>всеми</i><script>0</script>
          <div slot="details"><p>Первое</p><ul><li>второе</li><li>третье</li></ul></div>
        </soglasie-checkbox>`,
      );
      const lines = content.split('\n');

      expect(lines[0]).to.equal('Согласен с условиями (/terms), всеми');
      expect(lines[1]).to.equal('Политика обработки персональных данных (/privacy)');
      expect(lines[2]).to.equal('Подробнее о согласии');
      expect(lines[3]).to.match(/^Оператор: ТОО/);
      expect(lines.slice(-3)).to.eql(['Первое', 'второе', 'третье']);
    });

    it('holds each line that is drawn', async () => {
      const {checkbox, host} = await scene(REQUIRED);
      await checkbox.click();
      checkbox.element.collect();
      const {content} = host.posted[0]!.text!;
      const drawn = [...checkbox.element.renderRoot.querySelectorAll('.text, summary, dt, dd')];

      expect(drawn.length).to.be.greaterThan(15);
      for (const {textContent} of drawn) {
        const withoutMail = textContent!
          .trim()
          .replace('privacy@example.kz.', 'privacy@example.kz (mailto:privacy@example.kz).');
        expect(content).to.contain(withoutMail);
      }
    });

    it('that changes takes the tick away and says so', async () => {
      const {checkbox, form} = await scene('<form><soglasie-checkbox>Одно</soglasie-checkbox></form>');
      await checkbox.click();

      checkbox.element.firstChild!.textContent = 'Другое';
      await settled();

      expect(checkbox.element.checked).to.equal(false);
      expect(checkbox.box.checked).to.equal(false);
      expect(entriesOf(form)).to.eql([]);
      expect(checkbox.error.textContent).to.contain('Текст согласия изменился');
      expect(checkbox.error.getAttribute('role')).to.equal('status');
    });

    it('that changes to another language, too', async () => {
      const {checkbox} = await scene(FORM);
      await checkbox.click();

      mount(formHost({}, 'kk'));
      await checkbox.element.updateComplete;

      expect(checkbox.label.textContent).to.contain('Мен дербес деректерімді');
      expect(checkbox.element.checked).to.equal(false);
      expect(checkbox.error.textContent).to.contain('Келісім мәтіні өзгерді');
    });

    it('that stays the same keeps the tick', async () => {
      const {checkbox} = await scene('<form><soglasie-checkbox>Одно</soglasie-checkbox></form>');
      await checkbox.click();

      checkbox.element.innerHTML = '<b>Одно</b>';
      await hashed();

      expect(checkbox.element.checked).to.equal(true);
      expect(checkbox.entries.length).to.equal(1);
    });
  });
});
