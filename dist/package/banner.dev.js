import { localize } from './localize.dev.js';
import { daysIn } from './days.dev.js';
import { fill, listOf } from './messages.dev.js';
import { safeRuns, plainText } from './text-runs.dev.js';
import { css } from './controls.dev.js';

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

export { bannerStyles, noticeContent, noticeOf };
