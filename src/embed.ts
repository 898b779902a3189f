import {embedText, SoglasieEmbed, type EmbedAction} from './elements/embed.js';
import {shownText} from './elements/shown-text.js';
import {choiceFor, contentOf, holdersOfFrame} from './embed/content.js';
import {fit, isOurs, swapBack, type Place} from './embed/frame-box.js';
import {readOnce, writeOnce} from './embed/once.js';
import {factsOf} from './facts.js';
import type {Host} from './host.js';

const TAG = 'soglasie-embed';

/** A held frame with what stands in for it. */
interface StandIn extends Place {
  readonly element: SoglasieEmbed;
  /** What of the frame matters here, as it was seen last. */
  seen: string;
}

const standIns = new Map<HTMLIFrameElement, StandIn>();
/** Widths around the frames, where their boxes were fitted. */
const widths = new WeakMap<Element, number>();
let host: Host;
/** What was loaded once and outlasts the decision that is being made. */
const kept: string[] = [];
let mutations: MutationObserver | undefined;
let resizes: ResizeObserver;

/** Every held frame gets its placeholder, and only those. Resolves when the new ones say what they have to. */
export async function mount(given: Host): Promise<void> {
  host = given;
  if (!customElements.get(TAG)) customElements.define(TAG, SoglasieEmbed);
  if (!mutations) watch();
  await follow();
}

/** What may call for a placeholder, take one away, or change its box. */
function watch(): void {
  mutations = new MutationObserver(() => {
    const changed = [...standIns.values()].filter(hasChanged);
    // It may have got its address: the gate lets it be seen in its own time.
    if (changed[0] || ![...standIns.values()].every(isInPlace)) void follow();
    const held = changed.filter((standIn) => standIns.get(standIn.frame) === standIn);
    if (!held[0]) return;
    refit();
    void say(held);
  });
  resizes = new ResizeObserver((entries) => {
    const changed = entries.filter(({target, contentRect}) => widths.get(target) !== contentRect.width);
    for (const {target, contentRect} of changed) widths.set(target, contentRect.width);
    // Not at once: a box that then made this one larger would be reported as a loop.
    if (changed[0]) requestAnimationFrame(refit);
  });
  document.addEventListener('soglasie-change', ({record, previous}) => {
    // What another tab has read again is no other decision.
    if (JSON.stringify(record) !== JSON.stringify(previous)) writeOnce(kept.splice(0), record);
    void follow();
  });
  document.addEventListener('soglasie-load', (event) => {
    const [element] = event.composedPath();
    const pressed = [...standIns.values()].find((standIn) => standIn.element === element);
    if (pressed) void load(pressed, event.action);
  });
  for (const type of ['resize', 'load']) addEventListener(type, refit);
  // Turbo keeps a copy of the page, which must not have our traces: https://turbo.hotwired.dev/reference/events
  document.addEventListener('turbo:before-cache', () => standIns.forEach(remove));
}

/** Makes what stands on the page agree with what is held. */
async function follow(): Promise<void> {
  const {manager} = host;
  const once = readOnce(manager.record);
  const isRemembered = ({dataset}: HTMLIFrameElement) => once.includes(dataset.src!);
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

function standInFor(frame: HTMLIFrameElement): StandIn {
  const element = placedFor(frame) ?? document.createElement(TAG);
  const standIn = {frame, element, box: element.box, seen: ''};
  standIns.set(frame, standIn);
  mutations!.observe(frame.getRootNode(), {childList: true, subtree: true});
  mutations!.observe(frame, {attributes: true});
  const parent = parentOf(frame);
  widths.set(parent, parseFloat(getComputedStyle(parent).width));
  resizes.observe(parent);
  return standIn;
}

/** The author's own element: around the frame, or right before it. */
function placedFor({parentElement, previousElementSibling}: HTMLIFrameElement): SoglasieEmbed | undefined {
  const free = (element: Element | null): element is SoglasieEmbed =>
    element instanceof SoglasieEmbed && ![...standIns.values()].some((other) => other.element === element);
  if (free(parentElement)) return parentElement;
  if (free(previousElementSibling) && !previousElementSibling.querySelector('iframe'))
    return previousElementSibling;
  return undefined;
}

function isInPlace({element, frame}: StandIn): boolean {
  return (
    frame.isConnected &&
    element.isConnected &&
    (frame.parentElement === element || element.nextElementSibling === frame)
  );
}

/** Lets the frame be seen again, with the focus if that was here. */
function remove(standIn: StandIn): void {
  const {frame, element} = standIn;
  const isFocused = !!element.shadowRoot?.activeElement;
  standIns.delete(frame);
  swapBack(standIn);
  if (isFocused) frame.focus();
  element.content = undefined;
  if (isOurs(element)) element.remove();
  if (standIns.size) return;
  mutations!.disconnect();
  resizes.disconnect();
}

function refit(): void {
  const all = [...standIns.values()];
  fit(all);
  for (const standIn of all) standIn.seen = lookAt(standIn.frame);
}

/** Says what is held there, and who would be contacted. */
async function say(some: readonly StandIn[]): Promise<void> {
  const {manager, language, messages, load} = host;
  const {config} = manager;
  const facts = await factsOf(
    config,
    load,
    some.flatMap(({frame}) => holdersOfFrame(frame, config)),
  );
  for (const {element, frame} of some)
    if (standIns.get(frame)?.element === element)
      element.content = contentOf(frame, {config, language, messages, facts});
}

async function load({frame, element}: StandIn, action: EmbedAction): Promise<void> {
  const {manager, language: locale} = host;
  if (action === 'load-once') {
    const {record} = manager;
    writeOnce([...readOnce(record), frame.dataset.src!], record);
    manager.loadOnce(frame);
  } else {
    const text = await shownText(embedText(element.content!));
    const choice = choiceFor(frame, manager.config);
    if (!choice || !standIns.has(frame)) return;
    // To allow one thing is not to refuse the others.
    kept.push(...readOnce(manager.record));
    manager.decideFrom(choice, {method: 'embed', action, locale, text});
  }
}

function hasChanged({frame, seen}: StandIn): boolean {
  return seen !== lookAt(frame);
}

/** Every attribute by which a page can change what is held or where it stands. */
function lookAt(frame: HTMLIFrameElement): string {
  return [...frame.attributes].map(({name, value}) => name + value).join('\n');
}

/** What a frame's size depends on; in a shadow root that may be its host. */
function parentOf(frame: HTMLIFrameElement): Element {
  const {parentNode} = frame;
  return parentNode instanceof ShadowRoot ? parentNode.host : (parentNode as Element);
}
