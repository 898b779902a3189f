import {attempt} from '../attempt.js';
import {policy} from './trusted-types.js';

/** Address of a held script; Cookiebot's and others' keep it in `src`, which fetches nothing while the type is no script's. */
export function addressOf(script: HTMLScriptElement): string | null {
  return script.getAttribute('data-src') ?? script.getAttribute('src');
}

/** Fetches a script that must wait for its turn, so that it is there when its turn comes. */
export function preload(script: HTMLScriptElement): void {
  const {dataset, nonce, crossOrigin, integrity, referrerPolicy} = script;
  const rel = dataset.type === 'module' ? 'modulepreload' : 'preload';
  const link = document.createElement('link');
  document.head.append(
    Object.assign(link, {
      rel,
      as: 'script',
      href: addressOf(script),
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
  const src = addressOf(held);
  const isModule = held.getAttribute('data-type') === 'module';
  const waits = !held.hasAttribute('async');
  if (isModule) script.type = 'module';
  if (src || isModule) script.async = !waits;
  let settled: Promise<void> | undefined;
  if (src) {
    attempt('trusted-types', () => (script.src = policy.createScriptURL(src)));
    settled = new Promise((resolve) => {
      for (const end of ['load', 'error'])
        script.addEventListener(end, () => {
          resolve();
          // The page's own code, whose script the guard has held, listens on the one it made.
          if ('guarded' in held) held.dispatchEvent(new Event(end));
        });
    });
  } else setText(script, held.text);
  held.parentNode?.replaceChild(script, held);
  return settled && waits && script.src ? settled : undefined;
}

/** The same script, neither run nor held. */
export function freshCopy(script: HTMLScriptElement): HTMLScriptElement {
  const copy = document.createElement('script');
  for (const name of script.getAttributeNames()) {
    if (name === 'type' || name === 'src') continue;
    try {
      copy.setAttribute(name, script.getAttribute(name)!);
    } catch {
      // A parser takes names that `setAttribute` refuses.
      copy.setAttributeNode(script.getAttributeNode(name)!.cloneNode() as Attr);
    }
  }
  if (script.nonce) copy.nonce = script.nonce; // browsers hide the attribute
  return copy;
}

/** Does nothing where the page enforces Trusted Types and does not name our policy. */
export function setText(script: HTMLScriptElement, code: string): void {
  attempt('trusted-types', () => (script.text = policy.createScript(code)));
}
