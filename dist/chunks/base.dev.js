const ElementBase = globalThis.HTMLElement ?? Object;

function makeElement(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name]);
  element.append(...children);
  return element;
}

const css = ([cssText]) => ({ cssText });
function adoptStyles(root, styles) {
  const text = styles.map(({ cssText }) => cssText).join("");
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement("style");
    style.textContent = text;
    root.append(style);
  }
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
  @media (prefers-reduced-motion: reduce) {
    :host {
      --soglasie-motion: 0s !important;
    }
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

export { DecideEvent as D, ElementBase as E, adoptStyles as a, controls as b, css as c, listOf as d, attempt as e, fill as f, factsOf as g, safeRuns as h, isObject as i, isSafeUrl as j, localize as l, makeElement as m, plainText as p, shownText as s, tokens as t, warn as w };
