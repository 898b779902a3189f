import { c as css, m as makeElement, a as adoptStyles, t as tokens, b as controls, D as DecideEvent, l as localize, f as fill, h as safeRuns, p as plainText, e as factsOf, s as shownText } from './chunks/base.dev.js?v=0.1.0';

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

const bannerStyles = css`
  :host {
    --s-offset: var(--soglasie-offset, 12px);
    --s-space: var(--soglasie-space, 8px);
    display: block !important;
    position: fixed !important;
    z-index: 99999999 !important;
    bottom: max(var(--s-offset), env(safe-area-inset-bottom)) !important;
    left: max(var(--s-offset), env(safe-area-inset-left)) !important;
    right: max(var(--s-offset), env(safe-area-inset-right)) !important;
    max-width: 600px !important;
    margin: 0 auto !important;
  }
  :host([position*='-']),
  :host([position='center']) {
    max-width: 400px !important;
  }
  :host([position$='-start']) {
    margin-inline-start: 0 !important;
  }
  :host([position$='-end']) {
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
    max-width: none !important;
  }
  :host([layout='bar']) [part='banner'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 32px;
    align-items: center;
    border-radius: 0;
  }
  :host([layout='bar']) [part] [part] {
    flex: 1 400px;
  }
  [part='banner'] {
    max-height: calc(50vh - var(--s-offset));
    padding: calc(var(--s-space) * 2) calc(var(--s-space) * 2) 0;
    overflow: auto;
  }
  [part='actions'] {
    display: flex;
    position: sticky;
    bottom: 0;
    flex-wrap: wrap;
    gap: var(--s-space);
    padding: calc(var(--s-space) * 1.5) 0 calc(var(--s-space) * 2);
    background: inherit;
  }
  ::slotted(*) {
    all: initial !important;
    --soglasie-color-accent: inherit !important;
    --soglasie-color-on-accent: inherit !important;
    --soglasie-color-border: inherit !important;
    --soglasie-color-focus: inherit !important;
    --soglasie-radius: inherit !important;
    color: inherit !important;
    color-scheme: inherit !important;
    font: inherit !important;
    white-space: pre-line !important;
  }
  ::slotted(*)::before,
  ::slotted(*)::after {
    content: none !important;
  }
  ::slotted(b) {
    display: block !important;
    padding-bottom: 4px !important;
    font-size: 1.1em !important;
    font-weight: 600 !important;
  }
  ::slotted(button) {
    flex: 1 8.5em !important;
  }
  /* On a phone the whole text has to fit into half the window. */
  @media (max-width: 480px) {
    [part='banner'] {
      font-size: 0.875em;
    }
  }
  /* Zoomed to 400 %: three narrow buttons in one row leave room for the text. */
  @media (max-width: 400px) and (max-height: 400px) {
    [part='banner'] {
      --s-space: 4px;
      font-size: max(12px, 0.75rem);
    }
    ::slotted(button) {
      flex: 1 0 0 !important;
      min-width: 0 !important;
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

const Base = globalThis.HTMLElement ?? Object;
class SoglasieBanner extends Base {
  constructor() {
    super();
    this.cameFrom = null;
    this.box = makeElement(
      "div",
      { part: "banner", role: "region" },
      makeElement("div", { part: "text" }, makeElement("slot", { name: "text" })),
      makeElement("div", { part: "actions" }, makeElement("slot", { name: "actions" }))
    );
    adoptStyles(this.attachShadow({ mode: "open" }), [tokens, controls, bannerStyles]);
    this.addEventListener("click", ({ target }) => {
      const { action } = target.dataset;
      if (action) this.dispatchEvent(new DecideEvent(action));
    });
    this.addEventListener("focusin", ({ relatedTarget }) => {
      if (!this.contains(relatedTarget)) this.cameFrom = relatedTarget;
    });
  }
  /** Takes the notice off the screen at once; focus that was in it goes back to where it came from. */
  leave() {
    const focused = this.contains(document.activeElement);
    this.notice = void 0;
    this.box.remove();
    this.replaceChildren();
    if (focused) this.cameFrom?.focus({ preventScroll: true });
  }
  /** What to show; without it the element takes no room. */
  get notice() {
    return this.shown;
  }
  set notice(notice) {
    this.shown = notice;
    if (!notice) return;
    this.box.setAttribute("aria-label", notice.title);
    this.shadowRoot.append(this.box);
    this.replaceChildren(
      makeElement("b", { slot: "text" }, notice.title),
      ...notice.text.map(
        ({ text, href }) => href ? makeElement("a", { slot: "text", href }, text) : makeElement("span", { slot: "text" }, text)
      ),
      ...notice.actions.map(
        ([action, label]) => makeElement("button", { slot: "actions", type: "button", "data-action": action }, label)
      )
    );
  }
}

const ACTIONS = ["reject-all", "accept-all", "settings"];
function noticeOf(source, messages) {
  const { config, signals, status, pending, facts, language } = source;
  const { categories, services, cookie, policyUrl } = config;
  const isPending = ({ id }) => pending.includes(id);
  const nameOf = ({ id, title }) => localize(title, language) ?? String(messages[`category.${id}.title`] ?? id).toLowerCase();
  const fresh = services.filter((service) => isPending(service) && !pending.includes(service.category));
  const asked = pending[0] ? categories.filter((each) => isPending(each) || fresh.some(({ category }) => category === each.id)) : categories;
  const names = [
    ...categories.filter(isPending).map(nameOf),
    ...fresh.map(({ id, title }) => localize(title, language) ?? localize(facts[id]?.title, language) ?? id)
  ];
  const lines = [
    status === "outdated" && messages["banner.revised"],
    status === "valid" && names[0] && fill(messages["banner.new"], { names: names.join(", ") }),
    fill(messages["banner.text"], { categories: asked.map(nameOf).join(", "), days: cookie.days }) + (policyUrl ? ` [${messages["banner.policy"]}](${policyUrl})` : ""),
    signals.gpc && asked.some(({ id }) => id === "marketing") && messages["banner.gpc"]
  ];
  return {
    title: messages["banner.title"],
    text: safeRuns(lines.filter(Boolean).join("\n")),
    actions: ACTIONS.map((action) => [action, messages["action." + action]])
  };
}
function noticeContent({ title, text, actions }) {
  return [title, plainText(text), ...actions.map(([, label]) => label)].join("\n");
}

const TAG = "soglasie-banner";
let preparing = false;
let update;
async function mount({ manager, load, language, messages, showPreferences }) {
  if (!customElements.get(TAG)) customElements.define(TAG, SoglasieBanner);
  const own = document.querySelector(TAG);
  if (preparing || own?.notice) return update?.();
  const banner = own ?? document.createElement(TAG);
  const answered = new AbortController();
  const { signal } = answered;
  let asked = [];
  let text;
  const ask = async () => {
    const { config, signals, status, pending } = manager;
    const question = [status, ...pending];
    if (preparing || question.join() === asked.join()) return;
    preparing = true;
    const facts = status === "valid" && pending[0] ? await factsOf(config, load, pending) : {};
    const notice = noticeOf({ config, signals, status, pending, facts, language }, messages);
    const shown = await shownText(noticeContent(notice));
    preparing = false;
    if (signal.aborted) return;
    asked = question;
    text = shown;
    banner.notice = notice;
    return ask();
  };
  document.addEventListener(
    "soglasie-change",
    () => {
      if (manager.pending[0]) return void ask();
      answered.abort();
      banner.leave();
      if (!own) banner.remove();
    },
    { signal }
  );
  banner.addEventListener(
    "soglasie-decide",
    ({ action }) => {
      if (action === "settings") void showPreferences();
      if (action !== "accept-all" && action !== "reject-all") return;
      const [status, ...pending] = asked;
      const { config, signals, record } = manager;
      manager.decideFrom(
        status === "valid" && pending[0] ? answerPending({ config, signals, record, pending }, action === "accept-all") : action,
        { method: "banner", action, locale: language, text }
      );
    },
    { signal }
  );
  banner.lang = language;
  update = ask;
  await ask();
  if (own || signal.aborted) return;
  const { position, layout } = manager.config.banner;
  banner.setAttribute("position", position ?? "bottom");
  banner.setAttribute("layout", layout ?? "box");
  document.body.prepend(banner);
}

export { mount };
