import type {ConsentManager} from './manager.js';

const BOX = 'soglasie-checkbox';

/**
 * A form that is sent before its consent box works would be sent without consent: it waits until the box does, and is then sent
 * as it was meant to be.
 */
export function holdForms({show}: Pick<ConsentManager, 'show'>): void {
  let unavailable = false;
  let holding = false;
  addEventListener(
    'submit',
    async (event) => {
      const form = event.target as HTMLFormElement;
      const held = [...document.querySelectorAll(BOX + ':not(:defined)')].some(
        (box) =>
          (box.closest('form') === form || (form.id && box.getAttribute('form') === form.id)) &&
          // Where our file does not come, the page's own required checkbox inside holds the form.
          !(unavailable && box.querySelector('input')),
      );
      if (!held) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (holding) return;
      holding = true;
      unavailable = !(await show('form'));
      holding = false;
      const {submitter} = event as SubmitEvent;
      if (!unavailable || form.querySelector(BOX + ' input')) form.requestSubmit(submitter);
    },
    true,
  );
}
