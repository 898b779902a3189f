import { localize } from './package/localize.dev.js';
import { fill } from './package/messages.dev.js';
import { safeRuns, plainText, shownText } from './package/text-runs.dev.js';
import { html, nothing, LitElement } from 'lit';
import { tokens, controls, DecideEvent } from './package/tokens.dev.js';
import { css } from 'lit';
import './package/guards.dev.js';

function declarationOf({ config, language, messages, gpc }) {
  const say = (text2, key) => String(localize(text2, language) ?? messages[key] ?? "");
  const line = (key, name2, value) => value ? [fill(messages[key], { [name2]: value })] : [];
  const ours = [
    ...line("preferences.cookies", "names", config.cookie.name),
    ...line("preferences.storage", "names", config.cookie.name + ", soglasie.*")
  ];
  const categories = [{ id: "necessary", title: void 0, text: void 0 }, ...config.categories].map(
    ({ id: id2, title, text: text2 }) => ({
      id: id2,
      title: say(title, `category.${id2}.title`) || id2,
      text: safeRuns([say(text2, `category.${id2}.text`), ...id2 === "necessary" ? ours : []].join("\n")),
      services: config.services.filter(({ category }) => category === id2).map((service) => ({
        id: service.id,
        title: say(service.title, `service.${service.id}.title`) || service.id,
        text: safeRuns(say(service.text, `service.${service.id}.text`)),
        facts: [
          ...line("preferences.vendor", "vendor", say(service.vendor, `service.${service.id}.vendor`)),
          ...line("preferences.cookies", "names", service.cookies.join(", ")),
          ...line("preferences.storage", "names", service.storage.join(", "))
        ]
      }))
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
    ...line("preferences.operator", "operator", operator.join(", ")),
    config.policyUrl && `[${messages["banner.policy"]}](${config.policyUrl})`,
    gpc && marketing && messages["banner.gpc"]
  ];
  return {
    title: messages["preferences.title"],
    text: safeRuns(text.filter(Boolean).join("\n")),
    categories,
    labels: messages
  };
}
const LABELS = ["action.reject-all", "action.accept-all", "action.save"];
function declarationContent({ title, text, categories, labels }) {
  return [
    title,
    plainText(text),
    ...categories.flatMap((category) => [
      category.title,
      plainText(category.text),
      ...category.services.flatMap((service) => [service.title, plainText(service.text), ...service.facts])
    ]),
    ...LABELS.map((key) => labels[key])
  ].filter(Boolean).join("\n");
}

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
function stateOf(draft, id, services) {
  if (!draft.categories[id]) return "off";
  return services.every((service) => draft.services[service]) ? "on" : "mixed";
}

function runsTemplate(runs) {
  return runs.map(({ text, href }) => href ? html`<a href=${href}>${text}</a>` : text);
}
function categoryTemplate(category, context) {
  const { id, title, text, services } = category;
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
    ${services.length ? html`<details>
            <summary>${labels["preferences.services"]}</summary>
            ${services.map((service) => serviceTemplate(service, category, context))}
          </details>` : nothing}
  </section>`;
}
function serviceTemplate(service, category, context) {
  const { id, title, text, facts } = service;
  const { draft, onDraft } = context;
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
    <p>${runsTemplate(text)}</p>
    ${facts.map((fact) => html`<p>${fact}</p>`)}
  </div>`;
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
    flex: 1;
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
  summary {
    padding: 10px 0;
    cursor: pointer;
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
    return [tokens, controls, preferencesStyles];
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
    const { title, text, categories, labels } = declaration;
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
async function mount(host) {
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
async function layerOf({ manager, language, messages }) {
  const { config, signals, record, status } = manager;
  const declaration = declarationOf({ config, language, messages, gpc: signals.gpc });
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
