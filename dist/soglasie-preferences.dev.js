import { h as html, n as nothing, L as LitElement } from './chunks/lit.dev.js?v=0.1.0';
import { h as safeRuns, l as localize, f as fill, j as isSafeUrl, p as plainText, c as css, m as makeElement, t as tokens, b as controls, D as DecideEvent, s as shownText, e as factsOf } from './chunks/base.dev.js?v=0.1.0';

function declaredService(service, source) {
  const { language, messages, facts } = source;
  const { id, text } = service;
  const title = titleOf(service, language, facts);
  const lines = facts ? knownFacts(service, title, { ...source, facts }) : ownFacts(service, source);
  return {
    id,
    title,
    text: safeRuns(localize(text, language) ?? (facts && messages["does." + facts.does]) ?? ""),
    facts: lines,
    entries: facts ? [
      ...facts.cookies.map((fact) => entryOf("cookie", named(fact, service.cookies), messages)),
      ...facts.storage.map((fact) => entryOf("entry", fact, messages))
    ] : []
  };
}
function titleOf({ title, id }, language, facts) {
  return localize(title, language) || localize(facts?.title, language) || id;
}
function ownFacts({ vendor, cookies, storage, databases = [] }, { language, messages }) {
  const line = (key, name, value) => value ? [[{ text: fill(messages[key], { [name]: value }) }]] : [];
  return [
    ...line("preferences.vendor", "vendor", localize(vendor, language)),
    ...line("preferences.cookies", "names", cookies.join(", ")),
    ...line("preferences.storage", "names", [...storage, ...databases].join(", "))
  ];
}
function knownFacts(service, title, { language, messages, facts }) {
  const own = localize(service.vendor, language);
  const vendor = own ? fill(messages["preferences.vendor"], { vendor: own }) : fill(messages["services.vendor"], {
    vendor: localize(facts.vendor, language),
    country: countryOf(facts.country, language, messages)
  });
  const data = facts.data.map((kind) => messages["data." + kind] ?? kind).join("; ");
  const policy = fill(messages["services.policy"], { title });
  return [
    [{ text: vendor }],
    [{ text: fill(messages["services.data"], { data }) }],
    ...isSafeUrl(facts.policy) ? [[{ text: policy, href: facts.policy }]] : []
  ];
}
function named(fact, patterns) {
  const [name, purpose, term] = fact;
  if (patterns.includes(name)) return fact;
  return [patterns.find((pattern) => pattern.endsWith(name)) ?? name, purpose, term];
}
function entryOf(kind, [name, purpose, lifetime], messages) {
  return {
    kind,
    name,
    purpose: messages["cookie." + purpose] ?? purpose,
    term: termOf(lifetime, messages)
  };
}
function termOf(lifetime, messages) {
  const [, n = "", unit = lifetime] = /^(\d+)(\D+)$/.exec(lifetime) ?? [];
  return fill(messages["time." + unit] ?? lifetime, { n });
}
function countryOf(code, language, messages) {
  return messages["country." + code] ?? new Intl.DisplayNames(language, { type: "region" }).of(code) ?? code;
}

const COLUMNS = ["name", "purpose", "term"];
function declarationOf({ config, language, messages, facts, gpc }) {
  const say = (text2, key) => String(localize(text2, language) ?? messages[key] ?? "");
  const categories = [{ id: "necessary", title: void 0, text: void 0 }, ...config.categories].map(
    ({ id: id2, title, text: text2 }) => ({
      id: id2,
      title: say(title, `category.${id2}.title`) || id2,
      text: safeRuns(say(text2, `category.${id2}.text`)),
      services: config.services.filter(({ category }) => category === id2).map((service) => declaredService(service, { language, messages, facts: facts[service.id] })),
      entries: id2 === "necessary" ? ownEntries(config, messages) : []
    })
  );
  const { name, id, idType = "", address, email } = config.operator;
  const operator = [
    localize(name, language),
    id && `${messages["operator." + idType] ?? idType} ${id}`.trim(),
    localize(address, language),
    email
  ].filter(Boolean);
  const marketing = config.categories.some((category) => category.id === "marketing");
  const text = [
    messages["preferences.text"],
    operator[0] && fill(messages["preferences.operator"], { operator: operator.join(", ") }),
    config.policyUrl && `[${messages["banner.policy"]}](${config.policyUrl})`,
    gpc && marketing && messages["banner.gpc"]
  ];
  return {
    title: messages["preferences.title"],
    text: safeRuns(text.filter(Boolean).join("\n")),
    categories,
    note: Object.keys(facts)[0] ? messages["services.foreign"] : "",
    held: config.google?.consentMode === "advanced" ? "" : messages["services.held"],
    labels: messages
  };
}
function ownEntries({ cookie, endpoint, form }, messages) {
  const { name, days, refusalDays } = cookie;
  return [
    entryOf("cookie", [name, "consent", `${Math.max(days, refusalDays)}d`], messages),
    entryOf("entry", [name, "consent", "kept"], messages),
    entryOf("entry", ["soglasie.once", "consent", "session"], messages),
    ...endpoint ? [entryOf("entry", ["soglasie.outbox.*", "retry", "kept"], messages)] : [],
    ...form.purposes ? [
      {
        ...entryOf("entry", ["soglasie.forms", "consent", "kept"], messages),
        purpose: messages["services.forms"]
      }
    ] : []
  ];
}
const LABELS = ["action.reject-all", "action.accept-all", "action.save"];
function declarationContent({ title, text, categories, note, labels }) {
  return [
    title,
    plainText(text),
    ...categories.flatMap((category) => [
      category.title,
      plainText(category.text),
      ...tableContent(category.entries, labels),
      ...category.services.flatMap((service) => [
        service.title,
        plainText(service.text),
        ...service.facts.map(plainText),
        ...tableContent(service.entries, labels)
      ])
    ]),
    note,
    ...LABELS.map((key) => labels[key])
  ].filter(Boolean).join("\n");
}
function tableContent(entries, labels) {
  return tablesOf(entries, labels).flatMap(({ caption, rows }) => [
    caption,
    COLUMNS.map((column) => labels["services." + column]).join(" | "),
    ...rows.map((row) => COLUMNS.map((column) => row[column]).join(" | "))
  ]);
}
function tablesOf(entries, labels) {
  return ["cookie", "entry"].map((kind) => ({
    caption: labels[kind === "cookie" ? "services.cookies" : "services.storage"],
    rows: entries.filter((entry) => entry.kind === kind)
  })).filter(({ rows }) => rows[0]);
}

function runsTemplate(runs) {
  return runs.map(({ text, href }) => href ? html`<a href=${href}>${text}</a>` : text);
}
function textTemplate({ text, facts }) {
  return html`${text.length ? html`<p>${runsTemplate(text)}</p>` : nothing}
  ${facts.map((fact) => html`<p>${runsTemplate(fact)}</p>`)}`;
}
function tableTemplate({ columns, rows, caption, label, labels }) {
  const cell = (row, column) => column === "kind" ? labels["services." + row.kind] : row[column];
  return html`<table part="table" aria-label=${label ?? nothing}>
    ${caption ? html`<caption>
            ${caption}
          </caption>` : nothing}
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col">${labels["services." + column]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
    (row) => html`<tr>
            ${columns.map(
      (column) => column === "name" ? html`<th scope="row"><code translate="no">${row.name}</code></th>` : html`<td>${cell(row, column)}</td>`
    )}
          </tr>`
  )}
    </tbody>
  </table>`;
}

const cookiesStyles = css`
  :host {
    --s-space: var(--soglasie-space, 8px);
    --s-border: var(--soglasie-color-border, #8888);
    display: block;
    color: var(--soglasie-color-text, inherit);
    font-family: var(--soglasie-font, inherit);
    font-size: var(--soglasie-font-size, inherit);
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  p {
    margin: calc(var(--s-space) * 0.75) 0;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: calc(var(--s-space) * 3) 0 0;
    font-size: 1.25em;
    line-height: 1.25;
    break-after: avoid;
  }
  section section > :first-child {
    margin-top: calc(var(--s-space) * 2);
    font-size: 1.05em;
  }
  a {
    color: var(--soglasie-color-link, inherit);
    text-decoration: underline;
  }
  a:focus-visible {
    outline: 3px solid var(--soglasie-color-focus, #3b82f6);
    outline-offset: 1px;
  }
`;

const table = css`
  table {
    position: relative;
    width: 100%;
    margin: calc(var(--s-space) * 0.5) 0 var(--s-space);
    border-collapse: collapse;
    font-size: 0.875em;
    text-align: start;
  }
  caption {
    padding: 4px 0;
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding: 4px 8px 4px 0;
    border-top: 1px solid var(--s-border);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  thead th {
    border-top: 0;
    opacity: 0.82;
  }
  code {
    font: inherit;
    font-family: ui-monospace, monospace;
  }
  th:first-child {
    width: 32%;
  }
  tr {
    break-inside: avoid;
  }
  /* Columns do not fit on a phone: kind stands beside the name, term beside the purpose. */
  @media (max-width: 560px) {
    thead {
      position: absolute;
      overflow: hidden;
      width: 1px;
      height: 1px;
      clip-path: inset(50%);
    }
    tbody tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      padding: 4px 0;
      border-top: 1px solid var(--s-border);
    }
    tbody th:first-child,
    td {
      width: auto;
      padding: 0;
      border: 0;
    }
    td:nth-child(n + 3) {
      max-width: 12em;
      padding-inline-start: 8px;
      text-align: end;
    }
    td:nth-child(2),
    td:nth-child(3) {
      grid-row: 2;
    }
  }
`;

var __typeError = (msg) => {
  throw TypeError(msg);
};
var __accessCheck = (obj, member, msg) => member.has(obj) || __typeError("Cannot " + msg);
var __privateAdd = (obj, member, value) => member.has(obj) ? __typeError("Cannot add the same private member more than once") : member instanceof WeakSet ? member.add(obj) : member.set(obj, value);
var __privateMethod = (obj, member, method) => (__accessCheck(obj, member, "access private method"), method);
var _SoglasieCookies_instances, category_fn, heading_fn, table_fn;
const _SoglasieCookies = class _SoglasieCookies extends LitElement {
  constructor() {
    super();
    __privateAdd(this, _SoglasieCookies_instances);
    this.headingLevel = 3;
  }
  static get styles() {
    return [table, cookiesStyles];
  }
  static get properties() {
    return { declaration: { state: true }, headingLevel: { attribute: "heading-level", type: Number } };
  }
  connectedCallback() {
    super.connectedCallback();
    this.print();
  }
  /** Prints the latest declaration; called again when there is a newer one. */
  print() {
    const { latest } = _SoglasieCookies;
    if (!latest) return;
    this.lang = latest.language;
    this.declaration = latest.declaration;
  }
  render() {
    if (!this.declaration) return nothing;
    const { held, note, categories } = this.declaration;
    return html`${[held, note].map((text) => text ? html`<p>${text}</p>` : nothing)}
    ${categories.map((category) => __privateMethod(this, _SoglasieCookies_instances, category_fn).call(this, category))}`;
  }
};
_SoglasieCookies_instances = new WeakSet();
category_fn = function({ title, text, services, entries }) {
  return html`<section part="category">
      ${__privateMethod(this, _SoglasieCookies_instances, heading_fn).call(this, 0, title)}
      <p>${runsTemplate(text)}</p>
      ${__privateMethod(this, _SoglasieCookies_instances, table_fn).call(this, title, entries)}
      ${services.map(
    (service) => html`<section part="service">
            ${__privateMethod(this, _SoglasieCookies_instances, heading_fn).call(this, 1, service.title)} ${textTemplate(service)}
            ${__privateMethod(this, _SoglasieCookies_instances, table_fn).call(this, service.title, service.entries)}
          </section>`
  )}
    </section>`;
};
heading_fn = function(below, text) {
  const level = Math.min(Math.max(Math.trunc(this.headingLevel) || 3, 1), 5) + below;
  return makeElement(`h${level}`, {}, text);
};
table_fn = function(label, rows) {
  const { labels } = this.declaration;
  return rows.length ? tableTemplate({ label, rows, labels, columns: [...COLUMNS, "kind"] }) : nothing;
};
let SoglasieCookies = _SoglasieCookies;

function draftOf(config, record) {
  const answers = (items, given = {}) => Object.fromEntries(items.map(({ id }) => [id, given[id] ?? false]));
  return {
    categories: answers(config.categories, record?.categories),
    services: answers(config.services, record?.services)
  };
}
function withCategory(draft, id, services, on) {
  return {
    categories: { ...draft.categories, [id]: on },
    services: { ...draft.services, ...Object.fromEntries(services.map((service) => [service, on])) }
  };
}
function withService(draft, id, category, siblings) {
  const services = { ...draft.services, [id]: !draft.services[id] };
  return { categories: { ...draft.categories, [category]: siblings.some((each) => services[each]) }, services };
}
function stateOf({ categories, services }, id, own) {
  const answers = [categories[id], ...own.map((service) => services[service])];
  if (answers.every(Boolean)) return "on";
  return answers.some(Boolean) ? "mixed" : "off";
}

function categoryTemplate(category, context) {
  const { id, title, text, services, entries } = category;
  const { draft, labels, onDraft } = context;
  const ids = services.map((service) => service.id);
  const state = stateOf(draft, id, ids);
  return html`<section part="category">
    <div class="row">
      <h3><label for="c-${id}">${title}</label></h3>
      ${id === "necessary" ? html`<span id="c-necessary">${labels["preferences.always"]}</span>` : html`<span id="s-${id}">${state === "mixed" ? labels["preferences.partly"] : nothing}</span>
              <input
                id="c-${id}"
                type="checkbox"
                role="switch"
                part="switch"
                aria-describedby="s-${id} t-${id}"
                .checked=${state === "on"}
                .indeterminate=${state === "mixed"}
                @change=${() => onDraft(withCategory(draft, id, ids, state !== "on"))}
              />`}
    </div>
    <p id="t-${id}">${runsTemplate(text)}</p>
    ${services.length + entries.length ? html`<details>
            <summary>${labels[services.length ? "preferences.services" : "services.own"]}</summary>
            ${tables(entries, labels)}
            ${services.map((service) => serviceTemplate(service, category, context))}
          </details>` : nothing}
  </section>`;
}
function serviceTemplate(service, category, context) {
  const { id, title, entries } = service;
  const { draft, labels, onDraft } = context;
  const siblings = category.services.map((each) => each.id);
  return html`<div part="service">
    <div class="row">
      <label for="v-${id}">${title}</label>
      <input
        id="v-${id}"
        type="checkbox"
        role="switch"
        part="switch"
        .checked=${draft.services[id]}
        @change=${() => onDraft(withService(draft, id, category.id, siblings))}
      />
    </div>
    ${textTemplate(service)} ${tables(entries, labels)}
  </div>`;
}
function tables(entries, labels) {
  return tablesOf(entries, labels).map((table) => tableTemplate({ ...table, columns: COLUMNS, labels }));
}

const preferencesStyles = css`
  :host {
    --s-space: var(--soglasie-space, 8px);
    --s-border: var(--soglasie-color-border, #8888);
    --s-accent: var(--soglasie-color-accent, CanvasText);
    display: contents !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  * {
    box-sizing: border-box;
    margin: 0;
  }
  dialog {
    flex-direction: column;
    width: calc(100% - 16px);
    max-width: 640px;
    max-height: min(100% - 16px, 760px);
    margin: auto;
    padding: 0;
    overflow: auto;
  }
  dialog[open] {
    display: flex;
  }
  dialog::backdrop {
    background: rgb(10 15 25 / 0.5);
  }
  .row {
    display: flex;
    gap: calc(var(--s-space) * 1.5);
    align-items: center;
    justify-content: space-between;
  }
  .row > :first-child {
    flex: 1 1 auto;
  }
  /* The state gives way to the title, and words stay whole while there is room. */
  .row > h3 {
    max-width: 70%;
    overflow-wrap: break-word;
  }
  .row > span {
    flex: 0 99 auto;
    overflow-wrap: normal;
    text-align: end;
  }
  .present {
    flex-wrap: wrap;
  }
  .present > :first-child {
    flex: 1 15em;
  }
  header,
  main,
  footer {
    padding: calc(var(--s-space) * 1.5) calc(var(--s-space) * 2.5);
  }
  header {
    padding-right: calc(var(--s-space) * 1.5);
  }
  main {
    flex: 1;
    overflow: auto;
    overscroll-behavior: contain;
    padding-top: 0;
  }
  footer {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--s-space);
    border-top: 1px solid var(--s-border);
  }
  [data-action='save'] {
    grid-column: 1 / -1;
  }
  h2 {
    font-size: 1.25em;
    line-height: 1.25;
  }
  h2:focus-visible {
    outline: none !important;
  }
  h3 {
    font-size: 1.05em;
  }
  p,
  .row > span {
    opacity: 0.82;
    white-space: pre-line;
  }
  section,
  .present {
    margin-top: calc(var(--s-space) * 1.5);
    padding-top: calc(var(--s-space) * 1.5);
    border-top: 1px solid var(--s-border);
  }
  .note {
    padding-top: calc(var(--s-space) * 1.5);
    font-size: 0.875em;
  }
  summary {
    padding: 10px 0;
    cursor: pointer;
  }
  [part='service'] p + p {
    margin-top: calc(var(--s-space) * 0.5);
  }
  [part='service'] {
    margin-bottom: var(--s-space);
    padding-inline-start: calc(var(--s-space) * 2);
    border-inline-start: 2px solid var(--s-border);
  }
  [data-action='close'] {
    width: 44px;
    padding: 0 !important;
    border-color: transparent !important;
  }
  [data-action='close']::before {
    content: '✕';
  }
  input {
    -webkit-appearance: none;
    appearance: none;
    position: relative;
    flex: none;
    width: 48px;
    height: 28px;
    border: 1px solid;
    border-radius: 14px;
    background: none;
    cursor: pointer;
  }
  /* The thumb is a border, which forced colours keep. */
  input::before {
    content: '';
    position: absolute;
    top: 3px;
    left: 3px;
    border: 10px solid;
    opacity: 0.7;
    border-radius: 50%;
  }
  /* A finger's target of 44 pixels. */
  input::after {
    content: '';
    position: absolute;
    inset: -9px;
  }
  input:checked {
    border-color: var(--s-accent);
    background: var(--s-accent);
  }
  input:checked::before {
    left: 23px;
    opacity: 1;
    border-color: var(--soglasie-color-on-accent, Canvas);
  }
  input:indeterminate::before {
    left: 13px;
    border-color: var(--s-accent);
  }
  @media (min-width: 560px) {
    footer {
      grid-template-columns: 1fr 1fr 1fr;
    }
    [data-action='save'] {
      grid-column: auto;
    }
  }
  @media (max-height: 480px) {
    main {
      flex: none;
      overflow: visible;
    }
  }
`;

class SoglasiePreferences extends LitElement {
  static get styles() {
    return [tokens, controls, table, preferencesStyles];
  }
  static get properties() {
    return { layer: { attribute: false }, draft: { state: true } };
  }
  #pressed = null;
  get open() {
    return !!this.#dialog?.open;
  }
  /** Opens the window. The focus goes to its heading, so that a screen reader starts there and no answer is preselected. */
  async show() {
    await this.updateComplete;
    if (this.open) return;
    this.#dialog?.showModal();
    this.renderRoot.querySelector("h2")?.focus();
  }
  willUpdate(changed) {
    if (changed.has("layer") && this.layer) this.draft = this.layer.draft;
  }
  render() {
    if (!this.layer) return nothing;
    const { declaration, present, withdrawable } = this.layer;
    const { title, text, categories, note, labels } = declaration;
    const { draft } = this;
    const onDraft = (next) => this.draft = next;
    const button = (action, look, part) => html`<button
        type="button"
        class=${look}
        part=${part || nothing}
        data-action=${action}
        @click=${() => this.#decide(action)}
      >
        ${labels["action." + action]}
      </button>`;
    return html`<dialog
      part="dialog"
      aria-labelledby="title"
      @mousedown=${(event) => this.#pressed = event.target}
      @click=${this.#onClick}
    >
      <header class="row">
        <h2 id="title" tabindex="-1">${title}</h2>
        <button
          type="button"
          class="quiet"
          data-action="close"
          aria-label=${labels["action.close"]}
          @click=${this.#close}
        ></button>
      </header>
      <main>
        <p>${runsTemplate(text)}</p>
        ${present ? html`<div class="row present">
                <p>${present}</p>
                ${withdrawable ? button("withdraw", "quiet", "") : nothing}
              </div>` : nothing}
        ${categories.map((category) => categoryTemplate(category, { draft, labels, onDraft }))}
        ${note ? html`<p class="note">${note}</p>` : nothing}
      </main>
      <footer>
        ${button("reject-all", "quiet", "choice")} ${button("accept-all", "quiet", "choice")}
        ${button("save", "", "")}
      </footer>
    </dialog>`;
  }
  get #dialog() {
    return this.renderRoot?.querySelector("dialog") ?? null;
  }
  #close = () => {
    this.#dialog?.close();
  };
  /** A click that began and ended on the backdrop closes; one that began on a text being selected does not. */
  #onClick = ({ target }) => {
    if (target === this.#dialog && target === this.#pressed) this.#close();
  };
  /** Closes first: the dialog then gives the focus back before the notice behind it goes. */
  #decide(action) {
    this.#close();
    this.dispatchEvent(new DecideEvent(action, this.draft));
  }
}

const TAG = "soglasie-preferences";
const COOKIES = "soglasie-cookies";
async function mount(host) {
  if (host.view === "cookies") return printDeclaration(host);
  if (!customElements.get(TAG)) customElements.define(TAG, SoglasiePreferences);
  const element = document.querySelector(TAG) ?? document.body.appendChild(document.createElement(TAG));
  if (element.open) return;
  wire(element, host);
  element.lang = host.language;
  element.layer = await layerOf(host);
  await element.show();
}
const wired = /* @__PURE__ */ new WeakSet();
function wire(element, host) {
  if (wired.has(element)) return;
  wired.add(element);
  const { manager } = host;
  element.addEventListener("soglasie-decide", ({ action, choice }) => {
    if (action === "settings") return;
    const text = element.layer?.text ?? null;
    const source = { method: "preferences", action, locale: element.lang, text };
    manager.decideFrom(action === "save" ? choice : action === "withdraw" ? "reject-all" : action, source);
  });
  document.addEventListener("soglasie-change", async () => {
    if (element.open) element.layer = await layerOf(host);
  });
}
async function printDeclaration(host) {
  SoglasieCookies.latest = { declaration: await declared(host), language: host.language };
  if (!customElements.get(COOKIES)) customElements.define(COOKIES, SoglasieCookies);
  for (const element of document.querySelectorAll(COOKIES)) element.print();
}
async function declared({ manager, language, messages, load }) {
  const { config, signals } = manager;
  const facts = await factsOf(config, load);
  return declarationOf({ config, language, messages, facts, gpc: signals.gpc });
}
async function layerOf(host) {
  const { manager, language, messages } = host;
  const declaration = await declared(host);
  const { config, record, status } = manager;
  const valid = status === "valid" ? record : null;
  const present = valid ? fill(messages["preferences.present"], {
    date: dateIn(language, valid.decidedAt),
    until: dateIn(language, valid.expiresAt)
  }) : "";
  return {
    declaration,
    draft: draftOf(config, valid),
    present: record && !valid ? messages["preferences.past"] : present,
    withdrawable: manager.grants.size > 1,
    // «necessary» is always among them
    text: await shownText(declarationContent(declaration))
  };
}
function dateIn(language, time) {
  const words = new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(time);
  return /M\d/.test(words) ? new Intl.DateTimeFormat("ru").format(time) : words;
}

export { mount };
