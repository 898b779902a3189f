import {fill} from '../i18n/messages.js';
import type {Declaration} from './declaration.js';
import {makeElement} from './make-element.js';

/** Up to this many services are found by looking. */
const MANY = 20;

/**
 * A field that leaves only the services whose title, vendor or id holds what is typed, unfolded. Nothing where there are few.
 *
 * @param sections of the categories, in their order
 */
export function searchElement({categories, labels}: Declaration, sections: readonly HTMLElement[]) {
  if (categories.flatMap(({services}) => services).length <= MANY) return '';
  const field = makeElement('input', {id: 'search', type: 'text', role: 'searchbox', enterkeyhint: 'search'});
  const found = makeElement('p', {role: 'status'});

  field.oninput = () => {
    const query = field.value.trim().toLowerCase();
    let n = 0;
    categories.forEach(({services}, i) => {
      const section = sections[i]!;
      const rows = section.querySelectorAll<HTMLElement>('[part=service]');
      let here = 0;
      services.forEach(({id, title, vendor}, j) => {
        const hit = [title, vendor, id].join('\n').toLowerCase().includes(query);
        rows[j]!.hidden = !hit;
        if (hit) here++;
      });
      section.hidden = !!query && !here;
      section.querySelector('details')?.toggleAttribute('open', !!query);
      n += here;
    });
    found.textContent = query && fill(labels['preferences.found']!, {n});
  };
  // Chromium and Safari empty the field by themselves, Firefox does not; the next Esc closes the window.
  field.onkeydown = (event) => {
    if (event.key !== 'Escape' || !field.value) return;
    event.preventDefault();
    field.value = '';
    field.dispatchEvent(new Event('input'));
  };
  return makeElement(
    'div',
    {class: 'search'},
    makeElement('label', {for: 'search'}, labels['preferences.search']!),
    field,
    found,
  );
}
