/**
 * @license
 * Copyright 2019 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
const NODE_MODE = false;
// Allows minifiers to rename references to globalThis
const global = globalThis;
/**
 * Whether the current browser supports `adoptedStyleSheets`.
 */
const supportsAdoptingStyleSheets = global.ShadowRoot &&
    (global.ShadyCSS === undefined || global.ShadyCSS.nativeShadow) &&
    'adoptedStyleSheets' in Document.prototype &&
    'replace' in CSSStyleSheet.prototype;
const constructionToken = Symbol();
const cssTagCache = new WeakMap();
/**
 * A container for a string of CSS text, that may be used to create a CSSStyleSheet.
 *
 * CSSResult is the return value of `css`-tagged template literals and
 * `unsafeCSS()`. In order to ensure that CSSResults are only created via the
 * `css` tag and `unsafeCSS()`, CSSResult cannot be constructed directly.
 */
class CSSResult {
    constructor(cssText, strings, safeToken) {
        // This property needs to remain unminified.
        this['_$cssResult$'] = true;
        if (safeToken !== constructionToken) {
            throw new Error('CSSResult is not constructable. Use `unsafeCSS` or `css` instead.');
        }
        this.cssText = cssText;
        this._strings = strings;
    }
    // This is a getter so that it's lazy. In practice, this means stylesheets
    // are not created until the first element instance is made.
    get styleSheet() {
        // If `supportsAdoptingStyleSheets` is true then we assume CSSStyleSheet is
        // constructable.
        let styleSheet = this._styleSheet;
        const strings = this._strings;
        if (supportsAdoptingStyleSheets && styleSheet === undefined) {
            const cacheable = strings !== undefined && strings.length === 1;
            if (cacheable) {
                styleSheet = cssTagCache.get(strings);
            }
            if (styleSheet === undefined) {
                (this._styleSheet = styleSheet = new CSSStyleSheet()).replaceSync(this.cssText);
                if (cacheable) {
                    cssTagCache.set(strings, styleSheet);
                }
            }
        }
        return styleSheet;
    }
    toString() {
        return this.cssText;
    }
}
const textFromCSSResult = (value) => {
    // This property needs to remain unminified.
    if (value['_$cssResult$'] === true) {
        return value.cssText;
    }
    else if (typeof value === 'number') {
        return value;
    }
    else {
        throw new Error(`Value passed to 'css' function must be a 'css' function result: ` +
            `${value}. Use 'unsafeCSS' to pass non-literal values, but take care ` +
            `to ensure page security.`);
    }
};
/**
 * Wrap a value for interpolation in a {@linkcode css} tagged template literal.
 *
 * This is unsafe because untrusted CSS text can be used to phone home
 * or exfiltrate data to an attacker controlled site. Take care to only use
 * this with trusted input.
 */
const unsafeCSS = (value) => new CSSResult(typeof value === 'string' ? value : String(value), undefined, constructionToken);
/**
 * A template literal tag which can be used with LitElement's
 * {@linkcode LitElement.styles} property to set element styles.
 *
 * For security reasons, only literal string values and number may be used in
 * embedded expressions. To incorporate non-literal values {@linkcode unsafeCSS}
 * may be used inside an expression.
 */
const css = (strings, ...values) => {
    const cssText = strings.length === 1
        ? strings[0]
        : values.reduce((acc, v, idx) => acc + textFromCSSResult(v) + strings[idx + 1], strings[0]);
    return new CSSResult(cssText, strings, constructionToken);
};
/**
 * Applies the given styles to a `shadowRoot`. When Shadow DOM is
 * available but `adoptedStyleSheets` is not, styles are appended to the
 * `shadowRoot` to [mimic the native feature](https://developer.mozilla.org/en-US/docs/Web/API/ShadowRoot/adoptedStyleSheets).
 * Note, when shimming is used, any styles that are subsequently placed into
 * the shadowRoot should be placed *before* any shimmed adopted styles. This
 * will match spec behavior that gives adopted sheets precedence over styles in
 * shadowRoot.
 */
const adoptStyles = (renderRoot, styles) => {
    if (supportsAdoptingStyleSheets) {
        renderRoot.adoptedStyleSheets = styles.map((s) => s instanceof CSSStyleSheet ? s : s.styleSheet);
    }
    else {
        for (const s of styles) {
            const style = document.createElement('style');
            // eslint-disable-next-line @typescript-eslint/no-explicit-any
            const nonce = global['litNonce'];
            if (nonce !== undefined) {
                style.setAttribute('nonce', nonce);
            }
            style.textContent = s.cssText;
            renderRoot.appendChild(style);
        }
    }
};
const cssResultFromStyleSheet = (sheet) => {
    let cssText = '';
    for (const rule of sheet.cssRules) {
        cssText += rule.cssText;
    }
    return unsafeCSS(cssText);
};
const getCompatibleStyle = supportsAdoptingStyleSheets ||
    (NODE_MODE)
    ? (s) => s
    : (s) => s instanceof CSSStyleSheet ? cssResultFromStyleSheet(s) : s;

function makeElement(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name]);
  element.append(...children);
  return element;
}

const controls = css`
  button,
  ::slotted(button) {
    display: flex !important;
    box-sizing: border-box !important;
    align-items: center !important;
    justify-content: center !important;
    min-height: 44px !important;
    padding: 4px 12px !important;
    border: 1px solid #0000 !important;
    border-radius: calc(var(--soglasie-radius, 12px) * 0.66) !important;
    background: var(--soglasie-color-accent, CanvasText) !important;
    color: var(--soglasie-color-on-accent, Canvas) !important;
    font: inherit !important;
    font-weight: 600 !important;
    line-height: 1.25 !important;
    text-align: center !important;
    cursor: pointer !important;
    transition: opacity var(--soglasie-motion, 0s) !important;
  }
  .quiet,
  ::slotted([data-action='settings']) {
    border-color: var(--soglasie-color-border, #8888) !important;
    background: none !important;
    color: inherit !important;
    font-weight: 400 !important;
  }
  button:hover,
  ::slotted(button:hover) {
    opacity: 0.85 !important;
  }
  a,
  ::slotted(a) {
    color: inherit !important;
    text-decoration: underline !important;
    cursor: pointer !important;
  }
  /* Forced colours put a plate of the canvas behind text, which an inverted button would not survive. */
  @media (forced-colors: active) {
    button,
    ::slotted(button) {
      border-color: ButtonText !important;
      background: ButtonFace !important;
      color: ButtonText !important;
    }
  }
  :focus-visible,
  ::slotted(:focus-visible) {
    outline: 3px solid var(--soglasie-color-focus, #3b82f6) !important;
    outline-offset: 1px !important;
  }
`;

async function shownText(content) {
  const digest = await crypto.subtle?.digest("SHA-256", new TextEncoder().encode(content));
  return {
    hash: digest ? "sha256-" + btoa(String.fromCharCode(...new Uint8Array(digest))) : null,
    content
  };
}

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isSafeUrl(value) {
  return typeof value === "string" && /^((https?|mailto|tel):|[^:/?#]*([/?#]|$))/i.test(value);
}

const READ_RUSSIAN = "kk ky be uz";
function localize(text, language) {
  const found = isObject(text) ? text[language] ?? text[READ_RUSSIAN.includes(language) ? "ru" : "en"] ?? Object.values(text)[0] : text;
  return typeof found === "string" ? found : void 0;
}

function fill(text, values) {
  return String(text).replace(/\{(\w+)\}/g, (whole, key) => String(values[key] ?? whole));
}
function daysIn(n, language, messages) {
  const rule = new Intl.PluralRules(language === "be" ? "ru" : language).select(n);
  return fill(messages["days." + rule] ?? messages["days.other"], { n });
}
function listOf(parts, messages, mark = "comma") {
  return parts.join(messages["list." + mark] ?? { comma: ", ", semicolon: "; " }[mark]);
}

const said = /* @__PURE__ */ new Set();
function warn(code, text) {
  const message = `[soglasie] ${code}: ${text}`;
  if (said.has(message)) return;
  said.add(message);
  console.warn(message);
}

function attempt(code, action, place) {
  try {
    return action();
  } catch (error) {
    warn(code, ("") + String(error));
    return void 0;
  }
}

async function factsOf({ services }, load, ids) {
  const found = await Promise.all(
    services.filter(({ id, options }) => options.category === void 0 && (!ids || ids.includes(id))).map(
      ({ id }) => load(`services/${id}.facts.js`).then(
        (file) => [[id, file.facts]],
        () => []
      )
    )
  );
  return Object.fromEntries(found.flat());
}

function safeRuns(text) {
  return String(text).split(/\[([^\]]+)\]\(([^)\s]+)\)/).flatMap((part, index, parts) => {
    const href = parts[index + 1];
    if (index % 3 > 1 || !part) return [];
    return index % 3 && isSafeUrl(href) ? { text: part, href } : { text: part };
  });
}
function plainText(runs) {
  return runs.map(({ text, href }) => href ? `${text} (${href})` : text).join("");
}

class DecideEvent extends Event {
  constructor(action, choice = {}) {
    super("soglasie-decide");
    this.action = action;
    this.choice = choice;
  }
}

const tokens = css`
  :host {
    all: initial !important;
    font-family: var(--soglasie-font, inherit) !important;
    color-scheme: var(--soglasie-color-scheme, light dark) !important;
  }
  [part='banner'],
  dialog {
    box-sizing: border-box;
    border: 1px solid var(--soglasie-color-border, #8888);
    border-radius: var(--soglasie-radius, 12px);
    background: var(--soglasie-color-surface, Canvas);
    box-shadow: var(--soglasie-shadow, 0 8px 32px #0003);
    color: var(--soglasie-color-text, CanvasText);
    font-size: var(--soglasie-font-size, max(15px, 0.9375rem));
    line-height: 1.45;
    overflow-wrap: anywhere;
  }
`;

export { DecideEvent as D, adoptStyles as a, controls as b, css as c, listOf as d, daysIn as e, fill as f, getCompatibleStyle as g, attempt as h, factsOf as i, safeRuns as j, isObject as k, localize as l, makeElement as m, isSafeUrl as n, plainText as p, shownText as s, tokens as t, warn as w };
