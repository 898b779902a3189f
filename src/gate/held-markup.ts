import {attempt} from '../attempt.js';
import {policy} from './trusted-types.js';

/** Held markup. `data-name` is Klaro's word for `data-service`. */
const HELD = ['category', 'service', 'name']
  .map((name) => `script[type="text/plain"][data-${name}],template[data-${name}]`)
  .join();

/** A held script or template. */
export type Held = HTMLScriptElement | HTMLTemplateElement;

/** All of them that the page has now, in document order. */
export function heldElements(): Held[] {
  return [...document.querySelectorAll<Held>(HELD)];
}

/**
 * Puts a template's content in its place, with its scripts still held, so that they run in the order of the whole page.
 */
export function unfold(template: HTMLTemplateElement): void {
  const content = document.importNode(template.content, true);
  for (const script of content.querySelectorAll('script')) {
    const {type} = script;
    if (!/^(module|(text|application)\/(x-)?(java|ecma)script|)$/i.test(type)) continue; // data, or held by itself
    const src = script.getAttribute('src');
    const held = freshCopy(script);
    Object.assign(held.dataset, template.dataset, {type}, src && {src});
    held.type = 'text/plain';
    setText(held, script.text);
    script.replaceWith(held);
  }
  template.replaceWith(content);
}

/** Fetches a script that must wait for its turn, so that it is there when its turn comes. */
export function preload({dataset, nonce, crossOrigin, integrity, referrerPolicy}: HTMLScriptElement): void {
  const rel = dataset.type === 'module' ? 'modulepreload' : 'preload';
  const link = document.createElement('link');
  document.head.append(
    Object.assign(link, {
      rel,
      as: 'script',
      href: dataset.src,
      nonce,
      crossOrigin,
      integrity,
      referrerPolicy,
    }),
  );
}

/**
 * Runs a held script: changing the type of a parsed one does nothing, so a fresh one takes its place.
 *
 * @returns settles when the next one may run; nothing where nobody has to wait
 */
export function release(held: HTMLScriptElement): Promise<unknown> | undefined {
  const script = freshCopy(held);
  const {src, type} = held.dataset;
  const waits = !held.hasAttribute('async');
  if (type === 'module') script.type = type;
  script.async = !waits;
  if (src) attempt('trusted-types', () => (script.src = policy.createScriptURL(src)));
  else setText(script, held.text);
  const settled =
    waits && src ? new Promise((resolve) => (script.onload = script.onerror = resolve)) : undefined;
  held.replaceWith(script);
  return script.src || script.text ? settled : undefined;
}

function freshCopy(script: HTMLScriptElement): HTMLScriptElement {
  const copy = document.createElement('script');
  for (const attribute of script.attributes)
    // A parser takes names that `setAttribute` refuses.
    if (!/^(type|src)$/.test(attribute.name)) copy.setAttributeNode(attribute.cloneNode() as Attr);
  copy.nonce = script.nonce; // browsers hide the attribute
  return copy;
}

/** Does nothing where the page enforces Trusted Types and does not name our policy. */
function setText(script: HTMLScriptElement, code: string): void {
  attempt('trusted-types', () => (script.text = policy.createScript(code)));
}
