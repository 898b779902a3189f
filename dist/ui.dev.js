import { directionOf } from './package/language.dev.js';
import { warn } from './package/warn.dev.js';
import { makeElement, factsOf } from './package/facts.dev.js';
import { ElementBase } from './package/element-base.dev.js';
import { adoptStyles, controls } from './package/controls.dev.js';
import { DecideEvent, ownText, OURS } from './package/decide-event.dev.js';
import { bannerStyles, noticeOf, noticeContent } from './package/banner.dev.js';
import { tokens } from './package/tokens.dev.js';
import { shownText } from './package/shown-text.dev.js';
export { deciderOf } from './decision.dev.js';
import './package/localize.dev.js';
import './package/guards.dev.js';
import './package/days.dev.js';
import './package/messages.dev.js';
import './package/text-runs.dev.js';
import './package/attempt.dev.js';
import './package/names.dev.js';
import './package/record.dev.js';
import './package/events.dev.js';
import './package/way-back.dev.js';

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

const UNSEEN = "all:initial!important;position:fixed!important;width:1px!important;height:1px!important;overflow:hidden!important;clip-path:inset(50%)!important";
function announce(text, lang) {
  const region = document.body.appendChild(makeElement("div", { role: "status", lang }));
  region.style.cssText = UNSEEN;
  setTimeout(() => region.textContent = text, 100);
  setTimeout(() => region.remove(), 5e3);
}

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

export { mount };
