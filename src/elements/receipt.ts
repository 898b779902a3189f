import type {Messages} from '../i18n/messages.js';
import {makeElement} from './make-element.js';

/** The receipt, to be read, copied, or kept as a file of this name. */
export function receiptBody(receipt: object, file: string, labels: Messages): HTMLElement[] {
  const text = makeElement(
    'textarea',
    {readonly: '', rows: '6', dir: 'ltr', translate: 'no', 'aria-label': labels['receipt.title']!},
    JSON.stringify(receipt, null, 2),
  );
  const said = makeElement('span', {role: 'status'});
  const button = (action: string, onclick: () => void) => {
    const attributes = {type: 'button', id: action, class: 'quiet', 'data-action': action};
    return Object.assign(makeElement('button', attributes, labels['receipt.' + action]!), {onclick});
  };

  const copy = async () => {
    said.textContent = '';
    try {
      await navigator.clipboard.writeText(text.value);
      said.textContent = labels['receipt.copied']!;
    } catch {
      text.select(); // Not on plain http, nor where the page forbids it: the visitor's own shortcut copies the selection.
    }
  };
  const download = () => {
    const href = URL.createObjectURL(new Blob([text.value], {type: 'application/ld+json'}));
    makeElement('a', {href, download: file}).click();
    setTimeout(() => URL.revokeObjectURL(href), 10_000); // browsers read it after the click
  };
  return [
    text,
    makeElement('div', {class: 'tools'}, button('copy', copy), button('download', download), said),
  ];
}
