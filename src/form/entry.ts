/** No slot has this name: what stands in it is sent but neither drawn nor taken for the label. */
const SLOT = 'soglasie-entry';

/**
 * The one hidden field of a ticked box. It stands in the light DOM, where FormData, jQuery's `serialize()` and form
 * builders all see it; the element itself submits nothing.
 */
export function createEntry(): HTMLInputElement {
  const entry = document.createElement('input');
  entry.type = 'hidden';
  entry.slot = SLOT;
  entry.autocomplete = 'off';
  return entry;
}

/** Removes entries that are not ours: a copy or a saved page brings them along, and they were never ticked here. */
export function removeForeignEntries(box: Element, own: HTMLInputElement): void {
  for (const entry of box.querySelectorAll(`input[slot=${SLOT}]`)) if (entry !== own) entry.remove();
}

/**
 * Takes over from the plain checkbox that the author has put inside for pages without this script: its name, its
 * `required` and its label. Never its tick.
 */
export function replaceFallback(box: Element): void {
  const fallback = box.querySelector<HTMLInputElement>('input[type=checkbox]');
  if (!fallback) return;
  for (const name of ['name', 'required', 'form']) {
    const value = fallback.getAttribute(name);
    if (value !== null && !box.hasAttribute(name)) box.setAttribute(name, value);
  }
  for (const label of [...(fallback.labels ?? [])])
    if (box.contains(label)) label.replaceWith(...label.childNodes);
  fallback.remove();
}
