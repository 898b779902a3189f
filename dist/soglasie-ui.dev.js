function answerPending({ config, signals, record, pending }, yes) {
  const answers = (asked, standing = {}) => Object.fromEntries(
    asked.map(({ id, category = id }) => [
      id,
      pending.includes(id) ? yes && !(signals.gpc && category === "marketing") : !!standing[id]
    ])
  );
  return {
    categories: answers(config.categories, record?.categories),
    services: answers(config.services, record?.services)
  };
}

function directionOf(language) {
  return /ar|he/.test(language) ? "rtl" : "ltr";
}

const said = /* @__PURE__ */ new Set();
function warn(code, text) {
  const message = `[soglasie] ${code}: ${text}`;
  if (said.has(message)) return;
  said.add(message);
  console.warn(message);
}

function warnOfContrast(button) {
  const { color, backgroundColor } = getComputedStyle(button);
  const [lighter, darker] = [color, backgroundColor].map(luminance).sort((a, b) => b - a);
  if ((lighter + 0.05) / (darker + 0.05) < 4.5)
    warn("contrast", `${color} on ${backgroundColor}: the buttons of the notice need 4.5:1 (WCAG 1.4.3).`);
}
function luminance(color) {
  const [r, g, b, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (!alpha) return NaN;
  const [red, green, blue] = [r, g, b].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function makeElement(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name]);
  element.append(...children);
  return element;
}

const UNSEEN = "all:initial!important;position:fixed!important;width:1px!important;height:1px!important;overflow:hidden!important;clip-path:inset(50%)!important";
function announce(text, lang) {
  const region = document.body.appendChild(makeElement("div", { role: "status", lang }));
  region.style.cssText = UNSEEN;
  setTimeout(() => region.textContent = text, 100);
  setTimeout(() => region.remove(), 5e3);
}

const ElementBase = globalThis.HTMLElement ?? Object;

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

class DecideEvent extends Event {
  constructor(action, choice = {}) {
    super("soglasie-decide");
    this.action = action;
    this.choice = choice;
  }
}

const OURS = "data-soglasie-text";
function ownText(element, slot) {
  return [...element.children].filter((child) => child.slot === slot && !child.hasAttribute(OURS)).map(textOf).join("\n").replace(/\s*\n\s*/g, "\n").trim();
}
function textOf(node) {
  if (node instanceof Text) return node.data.replace(/\s+/g, " ");
  if (!(node instanceof Element)) return "";
  const { display } = getComputedStyle(node);
  if (display === "none") return "";
  if (node.localName === "br") return "\n";
  const text = [...node.childNodes].map(textOf).join("");
  const href = node.localName === "a" && node.getAttribute("href");
  const whole = href ? `${text} (${href})` : text;
  return display === "inline" ? whole : `
${whole}
`;
}

const bannerStyles = css`
  :host {
    --s-offset: var(--soglasie-offset, 12px);
    --s-space: var(--soglasie-space, 8px);
    --s-columns: repeat(2, minmax(0, 1fr)) minmax(0, auto) !important;
    --s-last: auto !important;
    display: block !important;
    position: fixed !important;
    z-index: 2147483647 !important;
    bottom: max(var(--s-offset), env(safe-area-inset-bottom)) !important;
    left: max(var(--s-offset), env(safe-area-inset-left)) !important;
    right: max(var(--s-offset), env(safe-area-inset-right)) !important;
    max-width: 600px !important;
    margin: 0 auto !important;
    direction: ltr !important;
  }
  :host([dir='rtl']) {
    direction: rtl !important;
  }
  :host::backdrop {
    display: none !important;
  }
  :host([position$='start']),
  :host([position$='end']),
  :host([position='center']) {
    --s-columns: repeat(2, minmax(0, 1fr)) !important;
    --s-last: 1 / -1 !important;
    max-width: 400px !important;
  }
  :host([position$='start']) {
    margin-inline-start: 0 !important;
  }
  :host([position$='end']) {
    margin-inline-end: 0 !important;
  }
  :host([position='top']) {
    top: max(var(--s-offset), env(safe-area-inset-top)) !important;
    bottom: auto !important;
  }
  :host([position='center']) {
    bottom: 50% !important;
    transform: translateY(50%) !important;
  }
  :host([layout='bar']) {
    --s-offset: var(--soglasie-offset, 0px);
    --s-columns: repeat(2, minmax(0, 1fr)) minmax(0, auto) !important;
    --s-last: auto !important;
    max-width: none !important;
  }
  :host([layout='bar']) [part='banner'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 32px;
    align-items: center;
    border-radius: 0;
  }
  :host([layout='bar']) [part='text'] {
    flex: 1 400px;
  }
  /* As much below the text as below the buttons, where they stand side by side. */
  @media (min-width: 900px) {
    :host([layout='bar']) [part='text'] {
      padding-bottom: calc(var(--s-space) * 2);
    }
  }
  /* A page may dress the parts; it may not hide them, move them or cover the buttons with them. */
  [part] {
    clip: auto !important;
    clip-path: none !important;
    content-visibility: visible !important;
    filter: none !important;
    inset: auto !important;
    margin: 0 !important;
    mask: none !important;
    opacity: 1 !important;
    outline: 0 !important;
    pointer-events: auto !important;
    position: static !important;
    rotate: none !important;
    scale: none !important;
    transform: none !important;
    translate: none !important;
    visibility: visible !important;
    zoom: 1 !important;
  }
  [part]::before,
  [part]::after {
    content: none !important;
  }
  [part='banner'] {
    max-height: calc(50vh - var(--s-offset)) !important;
    padding: calc(var(--s-space) * 2) calc(var(--s-space) * 2) 0;
    overflow: auto !important;
  }
  [part='actions'] {
    all: unset !important;
    display: grid !important;
    position: sticky !important;
    bottom: 0 !important;
    flex: 1 400px !important;
    grid-template-columns: var(--s-columns) !important;
    gap: var(--s-space) !important;
    padding: calc(var(--s-space) * 1.5) 0 calc(var(--s-space) * 2) !important;
    background: inherit !important;
  }
  ::slotted(*) {
    all: initial !important;
    --soglasie-color-accent: inherit !important;
    --soglasie-color-on-accent: inherit !important;
    --soglasie-color-border: inherit !important;
    --soglasie-color-focus: inherit !important;
    --soglasie-motion: inherit !important;
    --soglasie-radius: inherit !important;
    --s-last: inherit !important;
    color: inherit !important;
    color-scheme: inherit !important;
    direction: inherit !important;
    font: inherit !important;
  }
  /* Not the page's own words, whose source is broken into lines anywhere. */
  ::slotted([data-soglasie-text]) {
    white-space: pre-line !important;
  }
  ::slotted(*)::before,
  ::slotted(*)::after {
    content: none !important;
  }
  /* Flex boxes have no ::first-line and no ::first-letter, which nothing here could undo. */
  ::slotted(:is(b, h2, h3)) {
    display: flex !important;
    padding-bottom: 4px !important;
    font-size: 1.1em !important;
    font-weight: 600 !important;
  }
  ::slotted(:is(p, div)) {
    display: block !important;
    padding-bottom: 4px !important;
  }
  ::slotted([data-action='settings']) {
    grid-column: var(--s-last) !important;
  }
  /* On a phone the whole text has to fit into half the window. «Not x» is always so, and weighs as much as a position. */
  @media (max-width: 480px) {
    [part='banner'] {
      --s-space: var(--soglasie-space, 6px);
      font-size: 0.875em;
      line-height: 1.4;
    }
    :host(:not([x])) {
      --s-columns: repeat(2, minmax(0, 1fr)) !important;
      --s-last: 1 / -1 !important;
    }
    ::slotted(button) {
      padding-inline: 8px !important;
      overflow-wrap: anywhere !important;
    }
  }
  /* Zoomed to 400 %: three narrow buttons in one row leave room for the text. */
  @media (max-width: 400px) and (max-height: 400px) {
    [part='banner'] {
      --s-space: 4px;
      font-size: max(12px, 0.75rem);
    }
    :host(:not([x])) {
      --s-columns: repeat(3, minmax(0, 1fr)) !important;
      --s-last: auto !important;
    }
    ::slotted(button) {
      padding: 0 !important;
      font-size: 0.9em !important;
      overflow-wrap: anywhere !important;
    }
  }
  :host([hidden]) {
    display: none !important;
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;

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

class SoglasieBanner extends ElementBase {
  constructor() {
    super();
    this.cameFrom = null;
    this.box = makeElement(
      "div",
      { part: "banner", role: "region" },
      makeElement("div", { part: "text" }, makeElement("slot", { name: "text" })),
      makeElement("div", { part: "actions" }, makeElement("slot", { name: "actions" }))
    );
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    root.replaceChildren();
    adoptStyles(root, [tokens, controls, bannerStyles]);
    this.addEventListener("click", ({ target }) => {
      const { action } = target.dataset;
      if (action) this.dispatchEvent(new DecideEvent(action));
    });
    this.addEventListener("focusin", ({ relatedTarget }) => {
      if (!this.contains(relatedTarget)) this.cameFrom = relatedTarget;
    });
  }
  connectedCallback() {
    this.raise();
  }
  /** The page's own words, which stand in the place of ours; empty where it has none. */
  get ownText() {
    return ownText(this, "text");
  }
  /** Takes the notice off the screen at once; focus that was in it goes back to where it came from. */
  leave() {
    const focused = this.contains(document.activeElement);
    this.shown = void 0;
    this.removeAttribute("popover");
    this.box.remove();
    this.clear();
    if (focused) this.cameFrom?.focus({ preventScroll: true });
  }
  /** What to show; without it the element takes no room. */
  get notice() {
    return this.shown;
  }
  set notice(notice) {
    this.shown = notice;
    if (!notice) return;
    const focused = this.contains(document.activeElement) && document.activeElement;
    const { title, text, actions } = notice;
    this.box.setAttribute("aria-label", title);
    this.shadowRoot.append(this.box);
    this.clear();
    this.append(
      ...this.ownText ? [] : [makeElement("b", { slot: "text", [OURS]: "" }, title)],
      ...text.map((run) => {
        const attributes = { slot: "text", [OURS]: "" };
        return run.href ? makeElement("a", { ...attributes, href: run.href }, run.text) : makeElement("span", attributes, run.text);
      }),
      ...actions.map(
        ([action, label]) => makeElement("button", { slot: "actions", type: "button", "data-action": action }, label)
      )
    );
    this.raise();
    if (focused)
      this.querySelector(`[data-action=${focused.getAttribute("data-action")}]`)?.focus();
  }
  /** Removes what the library has put there, and buttons of the page's own, which it may not have. */
  clear() {
    for (const child of [...this.children])
      if (child.slot !== "text" || child.hasAttribute(OURS)) child.remove();
  }
  /**
   * Into the top layer, out of reach of transforms, overflows and z-indexes; without it the box is fixed. Not over a window that
   * is open: the notice could be seen there, and not pressed.
   */
  raise() {
    if (!this.shown || !this.isConnected || !this.showPopover || this.matches(":popover-open")) return;
    if (document.querySelector(":modal") || document.querySelector("soglasie-preferences")?.open) return;
    this.popover = "manual";
    this.showPopover();
  }
}

const GAP = 8;
function keepClear(cover, signal) {
  let byKeyboard = true;
  for (const type of ["keydown", "pointerdown"])
    addEventListener(type, () => byKeyboard = type === "keydown", { capture: true, signal });
  document.addEventListener(
    "focusin",
    ({ target }) => {
      const notice = cover().getBoundingClientRect();
      const focused = target.getBoundingClientRect();
      const middle = (focused.left + focused.right) / 2;
      const isCovered = focused.top >= notice.top && focused.bottom <= notice.bottom && middle >= notice.left && middle <= notice.right;
      if (!byKeyboard || !isCovered || cover().contains(target)) return;
      const { scrollHeight, scrollTop } = document.documentElement;
      const up = focused.bottom - notice.top + GAP;
      const hasRoom = notice.top > focused.height + GAP && scrollHeight - scrollTop - innerHeight >= up;
      scrollBy({ top: hasRoom ? up : focused.top - notice.bottom - GAP, behavior: "instant" });
    },
    { signal }
  );
  if (!("adoptedStyleSheets" in document)) return;
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const makeRoom = () => {
    sheet.replaceSync("");
    const { top, bottom } = cover().getBoundingClientRect();
    if (document.documentElement.scrollHeight > innerHeight && top > GAP && innerHeight - bottom < top)
      sheet.replaceSync(`html{padding-bottom:${innerHeight - top}px}`);
  };
  makeRoom();
  addEventListener("resize", makeRoom, { signal });
  signal.addEventListener("abort", () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });
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

function messagesFor(config, language, dictionaries) {
  return Object.assign({}, ...dictionaries, config.messages[language]);
}
function fill(text, values) {
  return String(text).replace(/\{(\w+)\}/g, (whole, key) => String(values[key] ?? whole));
}
function listOf(parts, messages, mark = "comma") {
  return parts.join(messages["list." + mark] ?? { comma: ", ", semicolon: "; " }[mark]);
}

function daysIn(n, language, messages) {
  const rule = new Intl.PluralRules(language === "be" ? "ru" : language).select(n);
  return fill(messages["days." + rule] ?? messages["days.other"], { n });
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

const ACTIONS = ["reject-all", "accept-all", "settings"];
function noticeOf(source, messages) {
  const { config, signals, status, pending, facts, language, ownText } = source;
  const { categories, services, cookie, policyUrl } = config;
  const isPending = ({ id }) => pending.includes(id);
  const nameOf = ({ id, title }) => localize(title, language) ?? String(messages[`category.${id}.title`] ?? id).toLocaleLowerCase(language);
  const fresh = services.filter((service) => isPending(service) && !pending.includes(service.category));
  const asked = pending[0] ? categories.filter((each) => isPending(each) || fresh.some(({ category }) => category === each.id)) : categories;
  const names = [
    ...categories.filter(isPending).map(nameOf),
    ...fresh.map(({ id, title }) => localize(title, language) ?? localize(facts[id]?.title, language) ?? id)
  ];
  const lines = [
    status === "outdated" && messages["banner.revised"],
    status === "valid" && names[0] && fill(messages["banner.new"], { names: listOf(names, messages) }),
    !ownText && fill(messages["banner.text"], {
      categories: listOf(asked.map(nameOf), messages),
      days: cookie.days,
      term: daysIn(cookie.days, language, messages)
    }) + (policyUrl ? ` [${messages["banner.policy"]}](${policyUrl})` : ""),
    signals.gpc && asked.some(({ id }) => id === "marketing") && messages["banner.gpc"]
  ];
  return {
    title: messages["banner.title"],
    text: safeRuns(lines.filter(Boolean).join("\n")),
    actions: ACTIONS.map((action) => [action, messages["action." + action]])
  };
}
function noticeContent({ title, text, actions }, ownText) {
  return [ownText || title, plainText(text), ...actions.map(([, label]) => label)].filter(Boolean).join("\n");
}

async function shownText(content) {
  const digest = await crypto.subtle?.digest("SHA-256", new TextEncoder().encode(content));
  return {
    hash: digest ? "sha256-" + btoa(String.fromCharCode(...new Uint8Array(digest))) : null,
    content
  };
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

function attempt(code, action, place) {
  try {
    return action();
  } catch (error) {
    warn(code, ("") + String(error));
    return void 0;
  }
}

function isId(value) {
  return typeof value === "string" && /^[\w-]{1,64}$/.test(value) && !(value in {});
}
const OUTBOX = "soglasie.outbox.";

function acceptAll({ gpc }, standing) {
  const kept = picked({}, standing);
  return (id, category) => gpc && category === "marketing" ? kept(id, category) : true;
}
const rejectAll = () => false;
function picked(choice, standing) {
  const chosen = (answers, id) => isObject(answers) && id in answers ? answers[id] === true : void 0;
  return (id, category) => (id === category ? void 0 : chosen(choice?.services, id)) ?? chosen(choice?.categories, category) ?? standing?.[id === category ? "categories" : "services"][id] ?? false;
}

const DAY = 864e5;
function createRecord(config, answer, { recordId, consentId, now, previous }) {
  const answers = (all) => Object.fromEntries(all.map(({ id, category = id }) => [id, answer(id, category)]));
  const categories = answers(config.categories);
  const services = answers(config.services);
  const granted = grantsAny({ categories, services });
  const known = previous?.consentId ?? (granted ? consentId : null);
  const decidedAt = Math.floor(now / 1e3) * 1e3;
  return {
    // Who never granted anything stays without an id.
    recordId: known && recordId,
    consentId: known,
    revision: config.revision,
    decidedAt,
    expiresAt: decidedAt + DAY * (granted ? config.cookie.days : config.cookie.refusalDays),
    categories,
    services
  };
}
function grantsAny({ categories, services }) {
  return [categories, services].some((answers) => Object.values(answers).some(Boolean));
}

class ConsentChangeEvent extends Event {
  constructor(change) {
    super("soglasie-change", { cancelable: true });
    Object.assign(this, change);
  }
}

const API = { method: "api", action: "call" };
function createDecider(inside, effects, summon) {
  const { manager, apply, inTurn, hold, goOn, ran } = inside;
  const { write, page, keep } = effects;
  let followUp;
  let loading;
  let form;
  const unreported = [];
  const prepared = (action) => void (followUp ? action() : decider.prepare().then(action));
  const follow = (withdrawn) => {
    const kept = followUp?.forget(withdrawn) ?? [];
    for (const report2 of followUp ? unreported.splice(0) : []) followUp.post(report2);
    return kept;
  };
  const report = (report2) => {
    if (!manager.config.endpoint) return;
    keep(report2);
    unreported.push(report2);
  };
  const decider = {
    page,
    begin: summon,
    /** Tells the page; then, unless the page objects, reloads it if something withdrawn has run. */
    conclude(change, mayReload) {
      const here = followUp;
      const kept = follow(change.withdrawn);
      hold();
      const agreed = document.dispatchEvent(new ConsentChangeEvent({ ...change, kept }));
      prepared(() => {
        if (!here) follow(change.withdrawn);
        if (agreed && mayReload && ran(change.withdrawn)) page.reload();
      });
      goOn();
    },
    tidy: () => prepared(() => {
      manager.refresh();
      if (manager.record) write(manager.record);
      follow([]);
      followUp?.retry();
    }),
    // One decision is one straight line, and nothing else goes this way: record → storage → gate → report → event.
    decideFrom: (choice, source) => inTurn(() => {
      const { config, signals, record: previous } = manager;
      const [recordId, now] = [page.recordId(), page.now()];
      const standing = manager.status === "valid" ? previous : null;
      if (!config.categories[0]) return;
      const answer = choice === "accept-all" ? acceptAll(signals, standing) : choice === "reject-all" ? rejectAll : picked(choice, standing);
      const record = createRecord(config, answer, { recordId, consentId: page.consentId(), now, previous });
      const change = apply(record, write(record));
      const locale = page.language();
      report({
        recordId,
        draft: { recordId, record, previous, source, locale, path: page.path(), config, signals }
      });
      decider.conclude(change, true);
    }),
    acceptAll: async () => decider.decideFrom("accept-all", API),
    rejectAll: async () => decider.decideFrom("reject-all", API),
    decide: async (choice) => decider.decideFrom(choice, API),
    withdraw: async (id) => inTurn(() => {
      if (typeof id !== "string") void decider.rejectAll();
      else if (id !== "necessary" && manager.grants.has(id))
        void decider.decide({ categories: { [id]: false }, services: { [id]: false } });
    }),
    reset: async () => inTurn(() => {
      decider.conclude(apply(null, write(null)), true);
    }),
    submitForm(event) {
      report({ recordId: event.recordId, event });
      prepared(() => follow([]));
    },
    prepare: () => loading ??= effects.loadFollowUp().then((loaded) => {
      if (loaded) followUp = loaded;
      else loading = void 0;
    }),
    async show(view) {
      await new Promise((resolve) => inTurn(resolve));
      if (view !== "form") return effects.show(view);
      return form ||= await effects.show(view);
    },
    showBanner: async () => void await decider.show("ui"),
    showPreferences: async () => void await decider.show("preferences"),
    collect: async (form2) => (await decider.show("form"))?.collect(form2),
    // The file of the preferences can make one; as this view it opens nothing.
    exportReceipt: async () => {
      const view = await decider.show("cookies");
      return view ? view.receipt() : null;
    }
  };
  return decider;
}

function uuid4() {
  const random = crypto.getRandomValues(new Uint8Array(36));
  return "10000000-1000-4000-8000-100000000000".replace(
    /[018]/g,
    (digit, at) => (+digit ^ random[at] & 15 >> +digit / 4).toString(16)
  );
}
function uuid7(now) {
  const time = now.toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${uuid4().slice(15)}`;
}

function encodeRecord({
  consentId,
  recordId,
  revision,
  decidedAt,
  expiresAt,
  categories,
  services
}) {
  return JSON.stringify({
    v: 1,
    ...consentId && { id: consentId, rec: recordId },
    rev: revision,
    at: decidedAt / 1e3,
    exp: expiresAt / 1e3,
    c: bits(categories),
    s: bits(services)
  });
}
function bits(answers) {
  return Object.fromEntries(Object.entries(answers).map(([id, yes]) => [id, yes ? 1 : 0]));
}

function writeRecord({ cookie: { name, path, domain } }, record) {
  const text = record ? encodeRecord(record) : "";
  const pair = name + "=" + encodeURIComponent(text);
  const set = (pair2, scope, until) => {
    const secure = location.protocol === "https:" ? "; Secure" : "";
    document.cookie = `${pair2}${scope}; Path=${path}; Expires=${new Date(until).toUTCString()}; SameSite=Lax${secure}`;
  };
  attempt("storage-blocked", () => {
    if (domain || !record) set(name + "=", "", 0);
    if (!document.cookie.split("; ").includes(pair))
      set(pair, domain && "; Domain=" + domain, record?.expiresAt ?? 0);
  });
  const isMirrored = attempt("storage-blocked", () => {
    if (text) localStorage.setItem(name, text);
    else localStorage.removeItem(name);
    return !!text;
  });
  const isThere = () => attempt("storage-blocked", () => document.cookie.split("; ").includes(pair));
  return !!record && (isMirrored ?? isThere() ?? false);
}

const WAY_BACK = 'a[href="#soglasie-settings"],[data-soglasie=settings]';

const BOT = /bot\/|crawl|spider/i;
const VIEWS = [
  ["soglasie-checkbox", "form"],
  ["soglasie-settings", "settings"],
  ["soglasie-cookies", "cookies"]
];
const TAGS = VIEWS.map(([tag]) => tag).join();
function summonViews(manager, watch) {
  const { show } = manager;
  const has = (selector) => document.querySelector(selector);
  let loaded = false;
  const summoned = /* @__PURE__ */ new Set();
  const look = () => {
    for (const [selector, view] of VIEWS) {
      if (summoned.has(view) || !has(selector)) continue;
      summoned.add(view);
      void show(view);
    }
  };
  const update = () => {
    language ??= manager.language();
    const { status, pending, config } = manager;
    const isAsked = config.banner.layout !== "none" && !(config.hideFromBots && BOT.test(navigator.userAgent));
    if (pending[0] && isAsked) void show("ui");
    const wayBack = has("soglasie-settings") ?? (status !== "unset" && config.categories[0] && !has(WAY_BACK));
    if (loaded && wayBack) void show("settings");
    look();
  };
  const rest = () => {
    loaded = true;
    update();
  };
  if (document.readyState === "complete") setTimeout(rest);
  else addEventListener("load", () => setTimeout(rest));
  const holds = (selector) => (node) => node instanceof Element && (node.localName.startsWith("soglasie-") || node.matches(selector) || !!node.querySelector(selector));
  watch.tell((changes) => {
    if (!changes || changes.some(({ addedNodes }) => [...addedNodes].some(holds(TAGS)))) look();
    if (changes?.some(({ removedNodes }) => [...removedNodes].some(holds(TAGS + "," + WAY_BACK)))) update();
  });
  let language;
  new MutationObserver(() => {
    if (language === (language = manager.language())) return;
    update();
    for (const [tag, view] of VIEWS) if (view !== "form" && has(tag)) void show(view);
    if (has("soglasie-embed")) void show("embed");
    if (document.querySelector("soglasie-preferences")?.open) void show("preferences");
  }).observe(document.documentElement, { attributeFilter: ["lang"] });
  manager.onChange(update);
}

function adoptTheme({ default: css }) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

const TEXTS = {
  ui: [""],
  preferences: ["", ".preferences", ".services"],
  cookies: ["", ".preferences", ".services"],
  form: [".form"],
  settings: [".settings"],
  embed: ["", ".embed"]
};
let themed;
async function showView(manager, name, { load, reportError }) {
  const { config, page, showPreferences } = manager;
  const language = page.language();
  const { theme } = config.banner;
  if (isId(theme))
    themed ??= load(`themes/${theme}.js`).then(
      (file) => adoptTheme(file),
      (error) => reportError("theme-unavailable", error)
    );
  const [view, ...texts] = await Promise.all([
    load(`soglasie-${name === "cookies" ? "preferences" : name}.js`),
    ...TEXTS[name].map((part) => load(`locales/${language}${part}.js`)),
    document.body ?? new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve)),
    themed
  ]);
  const dictionaries = TEXTS[name].map((_, i) => texts[i].default);
  await view.mount({
    view: name,
    manager,
    load,
    language,
    messages: messagesFor(config, language, dictionaries),
    reportError,
    showPreferences
  });
  if (name !== "settings") requestAnimationFrame(() => setTimeout(() => manager.prepare()));
  return view;
}

function deciderOf(inside, { load, reportError, watch }) {
  const { manager } = inside;
  return createDecider(
    inside,
    {
      write: (record) => writeRecord(manager.config, record),
      page: {
        now: Date.now,
        recordId: () => uuid7(Date.now()),
        consentId: uuid4,
        language: manager.language,
        origin: location.origin,
        path: () => location.pathname,
        reload: () => location.reload()
      },
      keep: (report) => void attempt(
        "storage-blocked",
        () => localStorage.setItem(OUTBOX + report.recordId, JSON.stringify(report))
      ),
      // Not shown is not agreed: everything stays held.
      show: (view) => showView(manager, view, { load, reportError }).catch(
        (error) => void (view === "ui" ? reportError("ui-blocked", error) : reportError("view-unavailable", error))
      ),
      loadFollowUp: () => load("soglasie-follow-up.js").then(
        (file) => file.followUpOf(manager, reportError),
        (error) => void reportError("follow-up-unavailable", error)
      )
    },
    () => summonViews(manager, watch)
  );
}

const TAG = "soglasie-banner";
const UNTIL_SEEN = 1e3;
const RETURNS = 9;
let update;
async function mount(host) {
  if (!customElements.get(TAG)) customElements.define(TAG, SoglasieBanner);
  await (update ?? begin())(host);
}
function begin() {
  const answered = new AbortController();
  const { signal } = answered;
  let host;
  let banner;
  let preparing = false;
  let asked = [];
  let text;
  let returns = 0;
  let isBlocked = false;
  const decide = ({ action }) => {
    if (action === "settings") void host.showPreferences();
    if (action !== "accept-all" && action !== "reject-all") return;
    const [locale, status, ...pending] = asked;
    const { config, signals, record } = host.manager;
    host.manager.decideFrom(
      status === "valid" && pending[0] ? answerPending({ config, signals, record, pending }, action === "accept-all") : action,
      { method: "banner", action, locale, text }
    );
  };
  const place = () => {
    const own = document.querySelector(TAG);
    const { position, layout } = host.manager.config.banner;
    const { notice } = banner ?? {};
    banner = own ?? banner ?? document.createElement(TAG);
    banner.addEventListener("soglasie-decide", decide, { signal });
    banner.lang = host.language;
    banner.dir = directionOf(host.language);
    if (notice && banner.notice !== notice) banner.notice = notice;
    if (own) return;
    banner.setAttribute("position", position ?? "bottom");
    banner.setAttribute("layout", layout ?? "box");
    banner.setAttribute("data-turbo-temporary", "");
    document.body.prepend(banner);
  };
  const ask = async () => {
    const { manager, load, language, messages } = host;
    const { config, signals, status, pending } = manager;
    const question = [language, status, ...pending];
    if (preparing || question.join() === asked.join()) return;
    preparing = true;
    const facts = status === "valid" && pending[0] ? await factsOf(config, load, pending) : {};
    preparing = false;
    if (signal.aborted) return;
    place();
    const { ownText } = banner;
    const notice = noticeOf({ config, signals, status, pending, facts, language, ownText }, messages);
    const first = !asked[0];
    asked = question;
    banner.notice = notice;
    const content = noticeContent(notice, ownText);
    text = { content, hash: null };
    await new Promise((resolve) => setTimeout(resolve));
    if (asked !== question || signal.aborted) return;
    if (first) {
      announce(notice.title, language);
      keepClear(() => banner, signal);
    }
    const shown = await shownText(content);
    if (asked === question) text = shown;
    const button = banner.querySelector("[data-action]");
    if (button) warnOfContrast(button);
    return ask();
  };
  const removals = new MutationObserver(() => {
    if (!asked[0] || banner.isConnected) return;
    if (++returns > RETURNS) return blocked();
    setTimeout(() => returns = 0, UNTIL_SEEN);
    place();
  });
  const blocked = () => {
    if (isBlocked) return;
    isBlocked = true;
    removals.disconnect();
    host.reportError("ui-blocked", TAG);
  };
  const end = () => {
    answered.abort();
    removals.disconnect();
    update = void 0;
    banner?.leave();
    if (banner?.hasAttribute("data-turbo-temporary")) banner.remove();
  };
  document.addEventListener(
    "soglasie-change",
    () => {
      if (host.manager.pending[0]) return void ask();
      end();
      announce(host.messages["banner.saved"], host.language);
    },
    { signal }
  );
  document.addEventListener("close", () => banner?.raise(), { capture: true, signal });
  removals.observe(document, { childList: true, subtree: true });
  setTimeout(() => {
    if (asked[0] && !signal.aborted && !isSeen(banner)) blocked();
  }, UNTIL_SEEN);
  return update = (next) => {
    host = next;
    if (asked[0] && !banner.isConnected && !isBlocked) place();
    return ask();
  };
}
function isSeen(banner) {
  const button = banner.querySelector("[data-action=reject-all]");
  return !!button?.getClientRects()[0] && getComputedStyle(button).visibility === "visible";
}

export { deciderOf, mount };
