import { ElementBase } from './package/element-base.js';
import { makeElement, factsOf } from './package/facts.js';
import { css, adoptStyles, controls } from './package/controls.js';
import { shownText } from './package/shown-text.js';
import { localize } from './package/localize.js';
import { holdersOf } from './package/holders.js';
import { daysIn } from './package/days.js';
import { listOf, fill } from './package/messages.js';
import { attempt } from './package/attempt.js';
import './package/guards.js';

const embedStyles = css`:host{display:contents}:host([hidden]){display:none!important}[part=embed]{all:initial;--s-space:var(--soglasie-space,8px);visibility:inherit;background:var(--soglasie-color-surface,Canvas);color:var(--soglasie-color-text,CanvasText);color-scheme:var(--soglasie-color-scheme,light dark);font-family:var(--soglasie-font,inherit);font-size:var(--soglasie-font-size,max(15px, .9375rem));overflow-wrap:anywhere;border:0 solid #0000;line-height:1.4;display:none;overflow:hidden}::slotted([slot=preview]){all:initial!important;object-fit:cover!important;width:100%!important;height:100%!important;display:block!important;position:absolute!important;inset:0!important}.view{box-sizing:border-box;border:1px solid var(--soglasie-color-border,#8888);border-radius:inherit;display:flex;position:absolute;inset:0}[part=panel]{box-sizing:border-box;min-width:0;max-width:30em;max-height:100%;padding:calc(var(--s-space) * 1.5) calc(var(--s-space) * 2) 0;border-radius:calc(var(--soglasie-radius,12px) * .66);background:var(--soglasie-color-surface,Canvas);margin:auto;overflow:auto}b{font-weight:600}p{opacity:.82;margin:4px 0 0;font-size:max(12px,.9em)}.actions{gap:var(--s-space);padding:var(--s-space) 0 calc(var(--s-space) * 1.5);background:inherit;flex-wrap:wrap;display:flex;position:sticky;bottom:0}button{text-wrap:balance;flex:8em}.small{--s-space:4px;font-size:max(12px,.75rem);line-height:1.3}.small [part=panel]{padding-inline:8px}.small button{flex:1 0 0;min-width:0}.tiny b{text-overflow:ellipsis;white-space:nowrap;display:block;overflow:hidden}.tiny button{min-height:24px!important;padding:2px 4px!important;line-height:1.1!important}`;

class EmbedEvent extends Event {
  constructor(action) {
    super("soglasie-load", { bubbles: true, composed: true });
    this.action = action;
  }
}
function embedText({ title, text, actions }) {
  return [title, ...text, ...actions.map(([, label]) => label)].join("\n");
}
class SoglasieEmbed extends ElementBase {
  #panel;
  #content;
  constructor() {
    super();
    this.#panel = makeElement("div", { part: "panel" });
    this.box = makeElement(
      "div",
      { part: "embed", role: "group", "aria-labelledby": "title" },
      makeElement("slot", { name: "preview" }),
      makeElement("div", { class: "view" }, this.#panel)
    );
    this.#panel.addEventListener("click", ({ target }) => {
      const { action } = target.dataset;
      if (action) this.dispatchEvent(new EmbedEvent(action));
    });
    const root = this.attachShadow({ mode: "open" });
    adoptStyles(root, [controls, embedStyles]);
    root.append(makeElement("slot", {}), this.box);
  }
  /** What to say; until it is known the box is empty. */
  get content() {
    return this.#content;
  }
  set content(content) {
    this.#content = content;
    this.#panel.replaceChildren();
    if (!content) return;
    const { language, title, text, actions } = content;
    this.box.lang = language;
    this.#panel.append(
      makeElement("b", { id: "title" }, title),
      ...text.map((line) => makeElement("p", {}, line)),
      makeElement(
        "div",
        { class: "actions" },
        ...actions.map(([action, label]) => {
          const once = action === "load-once";
          const button = makeElement("button", { type: "button", id: action, "data-action": action }, label);
          if (once) button.setAttribute("aria-labelledby", "load-once title");
          else button.className = "quiet";
          return button;
        })
      )
    );
  }
}

function holdersOfFrame(frame, { services }) {
  return holdersOf(frame, (id) => services.some((service) => service.id === id));
}
function choiceFor(frame, config) {
  const { services, categories } = config;
  const holders = holdersOfFrame(frame, config);
  const granted = Object.fromEntries(holders.map((id) => [id, true]));
  const areAll = (known) => holders.every((holder) => known.some(({ id }) => id === holder));
  if (!holders[0]) return;
  if (areAll(services)) return { services: granted };
  if (areAll(categories)) return { categories: granted };
}
function contentOf(frame, { config, language, messages, facts }) {
  const { services, categories, cookie } = config;
  const holders = holdersOfFrame(frame, config);
  const service = services.find(({ id }) => id === holders[0]);
  const known = service && facts[service.id];
  const name = service && (localize(service.title, language) ?? localize(known?.title, language) ?? service.id);
  const vendor = localize(service?.vendor, language) ?? localize(known?.vendor, language);
  const address = hostOf(frame.dataset.src ?? "");
  const receiver = listOf(
    [vendor ?? name, vendor && known && messages["country." + known.country]].filter(Boolean),
    messages
  );
  const titles = categories.filter(({ id }) => holders.includes(id)).map(({ id, title }) => localize(title, language) ?? messages[`category.${id}.title`] ?? id);
  const always = choiceFor(frame, config);
  return {
    language,
    title: frame.title || frame.getAttribute("aria-label") || name || address,
    text: [
      fill(messages["embed.text"], { receiver: receiver ? `${receiver} (${address})` : address }),
      ...always ? [fill(messages["embed.term"], { term: daysIn(cookie.days, language, messages) })] : []
    ],
    actions: [
      ["load-once", messages["embed.once"]],
      ...always ? [
        [
          "load-always",
          fill(messages[name ? "embed.always" : "embed.category"], {
            name: name ?? listOf(titles, messages)
          })
        ]
      ] : []
    ]
  };
}
function hostOf(src) {
  try {
    return new URL(src, location.href).host || src;
  } catch {
    return src;
  }
}

const LAYOUT = "position inset float clear margin padding border-width border-radius box-sizing width height min-width min-height max-width max-height aspect-ratio flex order align-self justify-self grid-area vertical-align z-index".split(
  " "
);
const PINNED = {
  "min-width": "0",
  "min-height": "0",
  "max-width": "none",
  "max-height": "none",
  "aspect-ratio": "auto",
  flex: "none"
};
const displays = /* @__PURE__ */ new WeakMap();
function fit(places) {
  for (const place of places) {
    swapBack(place);
    if (isOurs(place.element) && !place.element.shadowRoot?.activeElement) place.element.remove();
  }
  const measured = places.map(({ frame }) => ({ rect: frame.getBoundingClientRect(), ...readUsed(frame) }));
  places.forEach(({ frame, element, box }, i) => {
    const { used, display, rect } = measured[i];
    if (!element.isConnected) frame.before(element);
    hide(frame);
    lay(box, { ...used, ...PINNED, display });
    const { width, height } = rect;
    box.classList.toggle("small", width < 300 || height < 240);
    box.classList.toggle("tiny", width < 240 || height < 140);
    box.style.visibility = width < 24 || height < 24 ? "hidden" : "";
  });
  const written = places.map(({ frame }) => read(frame));
  places.forEach(({ box }, i) => lay(box, withNaturalSize(written[i])));
  const misfits = places.filter(({ box }, i) => !isSame(box.getBoundingClientRect(), measured[i].rect));
  for (const place of misfits) lay(place.box, { ...measured[places.indexOf(place)].used, ...PINNED });
}
function isOurs(element) {
  return !element.firstElementChild;
}
function swapBack({ frame, box }) {
  box.style.display = "none";
  const { style } = frame;
  const own = displays.get(frame);
  displays.delete(frame);
  if (!own || style.display !== "none" || !style.getPropertyPriority("display")) return;
  style.removeProperty("display");
  if (own[0]) style.setProperty("display", ...own);
  if (!style.length) frame.removeAttribute("style");
}
function hide(frame) {
  const { style } = frame;
  displays.set(frame, [style.display, style.getPropertyPriority("display")]);
  style.setProperty("display", "none", "important");
}
function readUsed(frame) {
  const { display, transform } = getComputedStyle(frame);
  return {
    used: { ...read(frame), transform },
    display: /^(none|contents)$/.test(display) ? "none" : display.startsWith("inline") ? "inline-block" : "block"
  };
}
function read(frame) {
  const style = getComputedStyle(frame);
  return Object.fromEntries(LAYOUT.map((name) => [name, style.getPropertyValue(name)]));
}
function lay(box, values) {
  for (const name in values) box.style.setProperty(name, values[name]);
  if (values.position === "static") Object.assign(box.style, { position: "relative", inset: "auto" });
}
function withNaturalSize(values) {
  const { width, height, "aspect-ratio": ratio } = values;
  return {
    ...values,
    width: width === "auto" ? "300px" : width,
    height: height === "auto" && ratio === "auto" ? "150px" : height
  };
}
function isSame(a, b) {
  return ["x", "y", "width", "height"].every((name) => Math.abs(a[name] - b[name]) < 0.5);
}

const KEY = "soglasie.once";
function readOnce(record) {
  const list = attempt("storage-blocked", () => JSON.parse(sessionStorage.getItem(KEY) ?? "[]"));
  const [decidedAt, ...addresses] = Array.isArray(list) ? list : [];
  return decidedAt === timeOf(record) ? addresses.filter((address) => typeof address === "string") : [];
}
function writeOnce(addresses, record) {
  attempt(
    "storage-blocked",
    () => addresses[0] ? sessionStorage.setItem(KEY, JSON.stringify([timeOf(record), ...new Set(addresses)])) : sessionStorage.removeItem(KEY)
  );
}
function timeOf(record) {
  return record?.decidedAt ?? 0;
}

const TAG = "soglasie-embed";
const standIns = /* @__PURE__ */ new Map();
const widths = /* @__PURE__ */ new WeakMap();
let host;
const kept = [];
let mutations;
let resizes;
async function mount(given) {
  host = given;
  if (!customElements.get(TAG)) customElements.define(TAG, SoglasieEmbed);
  if (!mutations) watch();
  await follow();
}
function watch() {
  mutations = new MutationObserver(() => {
    const changed = [...standIns.values()].filter(hasChanged);
    if (changed[0] || ![...standIns.values()].every(isInPlace)) void follow();
    const held = changed.filter((standIn) => standIns.get(standIn.frame) === standIn);
    if (!held[0]) return;
    refit();
    void say(held);
  });
  resizes = new ResizeObserver((entries) => {
    const changed = entries.filter(({ target, contentRect }) => widths.get(target) !== contentRect.width);
    for (const { target, contentRect } of changed) widths.set(target, contentRect.width);
    if (changed[0]) requestAnimationFrame(refit);
  });
  document.addEventListener("soglasie-change", ({ record, previous }) => {
    if (JSON.stringify(record) !== JSON.stringify(previous)) writeOnce(kept.splice(0), record);
    void follow();
  });
  document.addEventListener("soglasie-load", (event) => {
    const [element] = event.composedPath();
    const pressed = [...standIns.values()].find((standIn) => standIn.element === element);
    if (pressed) void load(pressed, event.action);
  });
  for (const type of ["resize", "load"]) addEventListener(type, refit);
  document.addEventListener("turbo:before-cache", () => standIns.forEach(remove));
}
async function follow() {
  const { manager } = host;
  const once = readOnce(manager.record);
  const isRemembered = ({ dataset }) => once.includes(dataset.src);
  const frames = manager.heldFrames();
  const held = frames.filter((frame) => !isRemembered(frame));
  for (const frame of frames.filter(isRemembered)) manager.loadOnce(frame);
  for (const standIn of standIns.values())
    if (!held.includes(standIn.frame) || !isInPlace(standIn)) remove(standIn);
  const fresh = held.filter((frame) => frame.isConnected && !standIns.has(frame));
  if (!fresh[0]) return;
  const added = fresh.map(standInFor);
  refit();
  await say(added);
}
function standInFor(frame) {
  const element = placedFor(frame) ?? document.createElement(TAG);
  const standIn = { frame, element, box: element.box, seen: "" };
  standIns.set(frame, standIn);
  mutations.observe(frame.getRootNode(), { childList: true, subtree: true });
  mutations.observe(frame, { attributes: true });
  const parent = parentOf(frame);
  widths.set(parent, parseFloat(getComputedStyle(parent).width));
  resizes.observe(parent);
  return standIn;
}
function placedFor({ parentElement, previousElementSibling }) {
  const free = (element) => element instanceof SoglasieEmbed && ![...standIns.values()].some((other) => other.element === element);
  if (free(parentElement)) return parentElement;
  if (free(previousElementSibling) && !previousElementSibling.querySelector("iframe"))
    return previousElementSibling;
  return void 0;
}
function isInPlace({ element, frame }) {
  return frame.isConnected && element.isConnected && (frame.parentElement === element || element.nextElementSibling === frame);
}
function remove(standIn) {
  const { frame, element } = standIn;
  const isFocused = !!element.shadowRoot?.activeElement;
  standIns.delete(frame);
  swapBack(standIn);
  if (isFocused) frame.focus();
  element.content = void 0;
  if (isOurs(element)) element.remove();
  if (standIns.size) return;
  mutations.disconnect();
  resizes.disconnect();
}
function refit() {
  const all = [...standIns.values()];
  fit(all);
  for (const standIn of all) standIn.seen = lookAt(standIn.frame);
}
async function say(some) {
  const { manager, language, messages, load: load2 } = host;
  const { config } = manager;
  const facts = await factsOf(
    config,
    load2,
    some.flatMap(({ frame }) => holdersOfFrame(frame, config))
  );
  for (const { element, frame } of some)
    if (standIns.get(frame)?.element === element)
      element.content = contentOf(frame, { config, language, messages, facts });
}
async function load({ frame, element }, action) {
  const { manager, language: locale } = host;
  if (action === "load-once") {
    const { record } = manager;
    writeOnce([...readOnce(record), frame.dataset.src], record);
    manager.loadOnce(frame);
  } else {
    const text = await shownText(embedText(element.content));
    const choice = choiceFor(frame, manager.config);
    if (!choice || !standIns.has(frame)) return;
    kept.push(...readOnce(manager.record));
    manager.decideFrom(choice, { method: "embed", action, locale, text });
  }
}
function hasChanged({ frame, seen }) {
  return seen !== lookAt(frame);
}
function lookAt(frame) {
  return [...frame.attributes].map(({ name, value }) => name + value).join("\n");
}
function parentOf(frame) {
  const { parentNode } = frame;
  return parentNode instanceof ShadowRoot ? parentNode.host : parentNode;
}

export { mount };
