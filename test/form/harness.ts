import type {SoglasieCheckbox} from '../../src/form/checkbox.js';
import {mount} from '../../src/form.js';
import {formHost, type FakeHost} from '../fixtures/form-host.js';

/** Reaches what is drawn, so that tests need no selectors of the shadow root. */
export class CheckboxHarness {
  constructor(readonly element: SoglasieCheckbox) {}

  get box(): HTMLInputElement {
    return this.#find('input');
  }
  get label(): HTMLElement {
    return this.#find('label');
  }
  get error(): HTMLElement {
    return this.#find('[part=error]');
  }
  get summary(): HTMLElement {
    return this.#find('summary');
  }
  get policy(): HTMLAnchorElement | null {
    return this.element.renderRoot.querySelector('a.policy');
  }
  get lines(): string[] {
    return [...this.element.renderRoot.querySelectorAll('dt')].map((title) => title.textContent!);
  }
  /** The one field that the tick adds. */
  get entries(): HTMLInputElement[] {
    return [...this.element.querySelectorAll<HTMLInputElement>('input')];
  }

  async click(): Promise<void> {
    this.box.click();
    await this.element.updateComplete;
  }

  #find<T extends HTMLElement>(selector: string): T {
    return this.element.renderRoot.querySelector<T>(selector)!;
  }
}

export interface Scene {
  readonly host: FakeHost;
  readonly form: HTMLFormElement;
  readonly checkbox: CheckboxHarness;
  readonly checkboxes: readonly CheckboxHarness[];
}

/** Puts markup into the page, with the elements alive; the first form and the first box are named. */
export async function scene(markup: string, host: FakeHost = formHost()): Promise<Scene> {
  mount(host);
  document.querySelector('#scene')?.remove();
  const place = document.createElement('main');
  place.id = 'scene';
  document.body.append(place);
  place.innerHTML = markup;
  const checkboxes = [...place.querySelectorAll('soglasie-checkbox')].map(
    (each) => new CheckboxHarness(each),
  );
  await Promise.all(checkboxes.map(({element}) => element.updateComplete));
  await hashed();
  return {host, form: place.querySelector('form')!, checkbox: checkboxes[0]!, checkboxes};
}

/** Hashing is a task of its own; this is enough for all of them. */
export const hashed = () => new Promise((resolve) => setTimeout(resolve, 20));

/** After the tasks of this moment. */
export const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

/** Sends the form as a visitor does; unless the page prevents it, the answer goes to a frame. */
export function submit(form: HTMLFormElement): void {
  if (!document.querySelector('iframe[name=answer]')) {
    const frame = document.createElement('iframe');
    frame.name = 'answer';
    frame.hidden = true;
    document.body.append(frame);
  }
  form.target = 'answer';
  form.requestSubmit();
}

export const entriesOf = (form: HTMLFormElement) =>
  [...new FormData(form)].map(([name, value]) => [name, String(value)]);

/** What jQuery's `serializeArray()` does: https://github.com/jquery/jquery/blob/3.7.1/src/serialize.js */
export function serialize(form: HTMLFormElement): [string, string][] {
  return ([...form.elements] as HTMLInputElement[])
    .filter(
      (element) =>
        element.name &&
        !element.matches(':disabled') &&
        /^(?:input|select|textarea|keygen)/i.test(element.nodeName) &&
        !/^(?:submit|button|image|reset|file)$/i.test(element.type) &&
        (element.checked || !/^(?:checkbox|radio)$/i.test(element.type)),
    )
    .map(({name, value}) => [name, value]);
}

/** What hand-made code does: everything in the form that has a name and is not an unticked box. */
export function serializeNaively(form: HTMLFormElement): [string, string][] {
  return ([...form.elements] as HTMLInputElement[])
    .filter(({name, disabled, type, checked}) => name && !disabled && (type !== 'checkbox' || checked))
    .map(({name, value}) => [name, value]);
}
