import { c as css, n as nothing, h as html, L as LitElement } from './chunks/lit.dev.js?v=0.1.0';
import { h as safeRuns, l as localize, f as fill, i as isObject, p as plainText, j as isSafeUrl, w as warn, s as shownText } from './chunks/base.dev.js?v=0.1.0';

function isId(value) {
  return typeof value === "string" && /^[\w-]{1,64}$/.test(value) && !(value in {});
}
function own(object, key) {
  return Object.prototype.hasOwnProperty.call(object, key) ? object[key] : void 0;
}

class FormConsentEvent extends Event {
  constructor(record) {
    super("soglasie-form");
    this.record = record;
  }
}

const checkboxStyles = css`
  :host {
    --box: max(24px, 1.5em);
    --gap: var(--soglasie-gap, 0.625em);
    --error: var(--soglasie-color-error, #d32f2f); /* 3:1 on white and on near-black alike */
    display: block;
    max-inline-size: 100%;
    line-height: 1.5;
    text-align: start;
    overflow-wrap: anywhere;
  }

  :host([hidden]) {
    display: none;
  }

  label {
    display: flex;
    gap: var(--gap);
    min-block-size: 44px;
    padding-block: max(0px, (44px - var(--box)) / 2);
    box-sizing: border-box;
    cursor: pointer;
  }

  :host(:disabled) label {
    cursor: default;
  }

  input {
    flex: none;
    font: inherit;
    inline-size: var(--box);
    block-size: var(--box);
    margin: 0;
    accent-color: var(--soglasie-color-accent, auto);
    cursor: inherit;
  }

  .text {
    padding-block-start: calc((var(--box) - 1.5em) / 2);
  }

  input:disabled + .text {
    opacity: 0.65;
  }

  .more {
    margin-inline-start: calc(var(--box) + var(--gap));
  }

  .more > * {
    font-size: max(14px, 0.875em);
  }

  a {
    color: var(--soglasie-color-link, inherit);
  }

  .policy {
    display: inline-block;
    padding-block: 4px;
  }

  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    padding-block: 4px;
    cursor: pointer;
  }

  dl {
    margin-block: 0.25em 0.75em;
    padding-inline-start: 0.875em;
    border-inline-start: 1px solid var(--soglasie-color-border, #8b939e);
  }

  dt {
    font-weight: 600;
  }

  dd {
    margin: 0;
  }

  dd + dt {
    margin-block-start: 0.5em;
  }

  p {
    margin-block: 0;
  }

  p:not(:empty) {
    margin-block: 0.25em 0.5em;
    padding-inline-start: 0.625em;
    border-inline-start: 4px solid var(--error);
    font-weight: 600;
  }

  input[aria-invalid='true'] {
    outline: 2px solid var(--error);
    outline-offset: 2px;
  }

  :is(input, a, summary):focus-visible {
    outline: 2px solid var(--soglasie-color-focus, currentcolor);
    outline-offset: 3px;
    border-radius: 2px;
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

function textTemplate(text) {
  return safeRuns(text).map(({ text: text2, href }) => href ? html`<a part="link" href=${href}>${text2}</a>` : text2);
}
function policyTemplate({ text, href }, newTab) {
  return html`<a part="link" class="policy" href=${href ?? nothing} target="_blank" rel="noopener"
    >${text}<span class="unseen"> (${newTab})</span></a
  >`;
}
function detailsTemplate({ more, lines }) {
  return html`<details part="details">
    <summary>${more}</summary>
    <dl>
      ${lines.map(
    ({ title, items }) => html`<dt>${title}</dt>
            ${items.map((item) => html`<dd>${textTemplate(item)}</dd>`)}`
  )}
    </dl>
    <slot name="details"></slot>
  </details>`;
}

const SLOT = "soglasie-entry";
function createEntry() {
  const entry = document.createElement("input");
  entry.type = "hidden";
  entry.slot = SLOT;
  entry.autocomplete = "off";
  return entry;
}
function removeForeignEntries(box, own) {
  for (const entry of box.querySelectorAll(`input[slot=${SLOT}]`)) if (entry !== own) entry.remove();
}
function replaceFallback(box) {
  const fallback = box.querySelector("input[type=checkbox]");
  if (!fallback) return;
  for (const name of ["name", "required", "form"]) {
    const value = fallback.getAttribute(name);
    if (value !== null && !box.hasAttribute(name)) box.setAttribute(name, value);
  }
  for (const label of [...fallback.labels ?? []])
    if (box.contains(label)) label.replaceWith(...label.childNodes);
  fallback.remove();
}

class FormElement extends LitElement {
  constructor() {
    super(...arguments);
    this.internals = this.attachInternals();
    this.customError = "";
    /** Whether the element is out of use: by its own attribute or by that of a fieldset around it. */
    this.blocked = false;
    /** Whether the form can be sent only with an answer. Off by default. */
    this.required = false;
    /** Whether the element is out of use: it is then neither checked nor sent. */
    this.disabled = false;
  }
  get form() {
    return this.internals.form;
  }
  get labels() {
    return this.internals.labels;
  }
  get willValidate() {
    return this.internals.willValidate;
  }
  get validity() {
    return this.internals.validity;
  }
  get validationMessage() {
    return this.internals.validationMessage;
  }
  checkValidity() {
    return this.internals.checkValidity();
  }
  reportValidity() {
    return this.internals.reportValidity();
  }
  setCustomValidity(message) {
    this.customError = message;
    this.sync();
    this.requestUpdate();
  }
  formDisabledCallback(disabled) {
    this.blocked = disabled;
    this.sync();
  }
}
FormElement.formAssociated = true;
FormElement.shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
FormElement.properties = {
  blocked: { state: true },
  required: { type: Boolean, reflect: true },
  disabled: { type: Boolean, reflect: true }
};

function eventBase(config, context) {
  const { recordId, origin, path, signals, locale, method, action, text } = context;
  return {
    schema: "soglasie/1",
    recordId,
    scope: { origin, path, form: null },
    profile: config.profile,
    locale,
    operator: {
      name: localize(config.operator.name, locale) ?? null,
      id: localize(config.operator.id, locale) ?? null
    },
    policyUrl: config.policyUrl || null,
    revision: config.revision,
    library: "soglasie/0.1.0",
    configVersion: config.version || null,
    text,
    signals,
    method,
    action,
    purpose: null,
    fields: null
  };
}
function isoDate(time) {
  return new Date(time).toISOString();
}

const DEFAULT_TERM = { years: 3 };
const UNITS = { years: 100, months: 1200, days: 36500 };
function declared(term) {
  return Object.keys(UNITS).map((unit) => [unit, term?.[unit] ?? 0]).filter(([unit, n]) => Number.isInteger(n) && n > 0 && n <= UNITS[unit]);
}
function termText(term, language, messages) {
  const words = declared(term).map(([unit, n]) => counted(n, `form.${unit}`, language, messages));
  return words.join(" ") || void 0;
}
function counted(n, key, language, messages) {
  const form = new Intl.PluralRules(language).select(n);
  return fill(messages[`${key}.${form}`] ?? messages[`${key}.other`] ?? "{n}", { n });
}
function expiryOf(term, from) {
  const known = Object.fromEntries(declared(term));
  const { years = 0, months = 0, days = 0 } = Object.keys(known).length ? known : DEFAULT_TERM;
  const date = new Date(from);
  const day = date.getUTCDate();
  date.setUTCFullYear(date.getUTCFullYear() + years, date.getUTCMonth() + months, 1);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last) + days);
  return date.getTime();
}

function statementOf(config, source) {
  const { messages, policyUrl, label, extra = "" } = source;
  const href = [policyUrl, config.policyUrl].find((url) => url && isSafeUrl(url));
  return {
    label: label || messages["form.label"] || "",
    policy: href ? { text: messages["form.policy"] || href, href } : null,
    more: messages["form.more"] ?? "",
    lines: detailLines(config, source),
    extra
  };
}
function purposeOf(config, id) {
  const { purposes } = config.form;
  return id && isObject(purposes) ? own(purposes, id) : void 0;
}
function detailLines(config, source) {
  const { language, messages } = source;
  const purpose = purposeOf(config, source.purpose);
  const { operator, form } = config;
  const inLanguage = (text) => localize(text, language);
  const line = (key, items) => ({
    title: messages[key] ?? key,
    items: items.map((item) => tidy(String(item || ""))).filter(Boolean)
  });
  const comma = messages["form.comma"] ?? ", ";
  const list = (items, separator) => Array.isArray(items) ? items.map(inLanguage).filter(Boolean).join(separator) : "";
  const answer = (key, value) => line(key, [
    typeof value === "boolean" ? messages[`${key}.${value ? "yes" : "no"}`] : inLanguage(value ?? void 0)
  ]);
  const { idType = "", id, email, address } = operator;
  const registered = id && `${messages["form.id." + idType] ?? idType} ${id}`;
  const term = termText(purpose?.term, language, messages);
  const { recipients } = purpose ?? {};
  const days = form.responseDays;
  return [
    line("form.operator", [
      [inLanguage(operator.name), registered, inLanguage(address), email].filter(Boolean).join(comma)
    ]),
    line("form.data", [list(form.dataCategories, comma)]),
    line("form.purpose", [inLanguage(purpose?.title), inLanguage(purpose?.text)]),
    line("form.term", [term && fill(messages["form.term.text"] ?? "{term}", { term })]),
    line("form.recipients", [
      recipients?.length === 0 ? messages["form.recipients.none"] : list(recipients, messages["form.semicolon"] ?? "; ")
    ]),
    answer("form.abroad", form.crossBorder),
    answer("form.public", form.publicSources),
    line("form.withdraw", [
      email ? fill(messages["form.withdraw.email"] ?? "", { email }) : messages["form.withdraw.text"],
      Number.isInteger(days) && fill(messages["form.answer"] ?? "", { days: counted(days, "form.workdays", language, messages) })
    ])
  ].filter(({ items }) => items.length);
}
function contentOf({ label, policy, more, lines, extra }) {
  return [
    label,
    policy && plainText([policy]),
    more,
    ...lines.map(
      ({ title, items }) => `${title}: ${items.map((item) => plainText(safeRuns(item))).join("; ")}`
    ),
    extra
  ].flatMap((item) => (item ?? "").split("\n")).map(tidy).filter(Boolean).join("\n");
}
function tidy(text) {
  return text.replace(/\s+/g, " ").trim();
}

function formEvent(config, context) {
  const { consentId, tickedAt, form, purpose, policyUrl, fields } = context;
  const base = eventBase(config, { ...context, method: "checkbox", action: "tick" });
  return {
    ...base,
    consentId,
    previousRecordId: null,
    kind: "form",
    event: "given",
    occurredAt: isoDate(tickedAt),
    expiresAt: isoDate(expiryOf(purposeOf(config, purpose)?.term, tickedAt)),
    scope: { ...base.scope, form },
    categories: {},
    services: {},
    policyUrl,
    purpose,
    fields
  };
}

let current;
const views = /* @__PURE__ */ new Set();
function connect(host) {
  current = host;
  for (const view of views) view.requestUpdate();
}
class HostController {
  #view;
  constructor(view) {
    this.#view = view;
    view.addController(this);
  }
  get value() {
    return current;
  }
  hostConnected() {
    views.add(this.#view);
  }
  hostDisconnected() {
    views.delete(this.#view);
  }
}

const BLOCK = /^(ADDRESS|BLOCKQUOTE|BR|DD|DIV|DL|DT|FIGURE|H\d|HR|LI|OL|P|PRE|SECTION|TABLE|T[DHR]|UL)$/;
const UNSEEN = "script, style, template, input, [hidden]";
function textOf(nodes) {
  let text = "";
  for (const node of nodes) {
    if (node instanceof Text) text += node.data.replace(/\s+/g, " ");
    if (!(node instanceof Element) || node.matches(UNSEEN)) continue;
    const inner = textOf(node.childNodes);
    const href = node.localName === "a" && node.getAttribute("href");
    const whole = href ? `${inner.trim()} (${href})` : inner;
    text += BLOCK.test(node.tagName) ? `
${whole}
` : whole;
  }
  return text;
}
function slottedText(element, slot) {
  const isHere = (node) => (node instanceof Element ? node.slot : "") === slot;
  return textOf([...element.childNodes].filter(isHere)).trim();
}

function onSent(form, sent) {
  const watching = new AbortController();
  const { signal } = watching;
  let submit;
  let dataRead = false;
  const onData = () => {
    dataRead = true;
    if (submit?.defaultPrevented) sentByPage();
  };
  const sentByPage = () => form.matches(":valid") && sent();
  const onSubmit = (event) => {
    submit = event;
    dataRead = false;
    const root = form.getRootNode();
    const last = root === document ? window : root;
    const decided = (late) => {
      if (late === event && !event.defaultPrevented) sent();
    };
    last.addEventListener("submit", decided);
    setTimeout(() => {
      last.removeEventListener("submit", decided);
      if (!event.defaultPrevented) sent();
      else if (dataRead && submit === event) sentByPage();
    });
  };
  form.addEventListener("submit", onSubmit, { capture: true, signal });
  form.addEventListener("formdata", onData, { signal });
  return () => watching.abort();
}
const NO_FIELD = "button, fieldset, output, object, input:is([type=submit], [type=button], [type=reset], [type=image])";
const MAX_NAMES = 200;
const MAX_NAME = 200;
function fieldNames(form) {
  const names = [...form.elements].filter((element) => !element.matches(NO_FIELD) && !element.closest("soglasie-checkbox")).map((element) => element.getAttribute("name") ?? "");
  return [...new Set(names)].filter((name) => name && name.length <= MAX_NAME).slice(0, MAX_NAMES);
}

class SoglasieCheckbox extends FormElement {
  constructor() {
    super();
    this.#host = new HostController(this);
    this.#entry = createEntry();
    this.#observer = new MutationObserver(() => this.#adopt());
    this.#tick = null;
    this.#shown = { hash: null, content: "" };
    this.#stopWatching = () => {
    };
    this.note = "none";
    /** Id of the purpose, a key of `form.purposes`. */
    this.purpose = null;
    /** Address of the policy; without it, that of the configuration. */
    this.policyUrl = null;
    /** What the record calls the form; without it, the form's own id or name. */
    this.formId = null;
    delete this.checked;
    this.addEventListener("invalid", () => this.note = "invalid");
    this.addEventListener("click", (event) => {
      if (event.composedPath()[0] === this) this.#box?.click();
    });
  }
  static get styles() {
    return checkboxStyles;
  }
  // A getter, as the banner's: beside a static field esbuild would turn every #private name into a WeakMap.
  static get properties() {
    return {
      note: { state: true },
      purpose: {},
      policyUrl: { attribute: "policy-url" },
      formId: { attribute: "form-id" }
    };
  }
  static get observedAttributes() {
    return [...super.observedAttributes, "name", "form", "checked"];
  }
  #host;
  #entry;
  #observer;
  #tick;
  #shown;
  #stopWatching;
  connectedCallback() {
    super.connectedCallback();
    this.#observer.observe(this, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ["href", "hidden", "slot"]
    });
    this.#adopt();
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }
  attributeChangedCallback(name, old, value) {
    super.attributeChangedCallback(name, old, value);
    this.sync();
    if (name === "checked" && value !== null)
      warn("checkbox-checked", "The attribute `checked` is ignored: consent is never pre-ticked.");
  }
  formAssociatedCallback(form) {
    this.#stopWatching();
    this.#stopWatching = form ? onSent(form, () => this.collect()) : () => {
    };
  }
  formResetCallback() {
    this.#setTick(null);
  }
  /** Only the browser's own memory of the visitor's tick, and only of the text that is shown now. */
  formStateRestoreCallback(saved, mode) {
    const [, recordId, at, content] = /^(\S+) (\d+) ([^]+)$/.exec(String(saved)) ?? [];
    if (mode === "restore" && recordId && content === this.#read())
      this.#setTick({ recordId, at: Number(at), content });
  }
  /** Id of the record that the present tick makes; null while unticked. */
  get recordId() {
    return this.#tick?.recordId ?? null;
  }
  /** Whether the box is ticked. There is no attribute for it. */
  get checked() {
    return !!this.#tick;
  }
  set checked(on) {
    if (on === this.checked) return;
    const { page } = this.#host.value.manager;
    this.#setTick(on ? { recordId: page.recordId(), at: page.now(), content: this.#read() } : null);
  }
  /** Posts the event of the present tick, once; called when the form was sent. */
  collect() {
    const [tick, form] = [this.#tick, this.form];
    if (!tick || tick.posted || !form || this.blocked) return;
    tick.posted = true;
    const { manager, language } = this.#host.value;
    const { config, page, record, signals } = manager;
    const event = formEvent(config, {
      recordId: tick.recordId,
      tickedAt: tick.at,
      text: this.#shown,
      consentId: record?.consentId ?? null,
      origin: page.origin,
      path: page.path(),
      locale: language,
      signals,
      form: this.formId || form.getAttribute("id") || form.getAttribute("name") || null,
      purpose: isId(this.purpose) ? this.purpose : null,
      policyUrl: this.#statement().policy?.href ?? null,
      fields: fieldNames(form)
    });
    manager.submitForm(event);
    document.dispatchEvent(new FormConsentEvent(event));
  }
  willUpdate() {
    const content = this.#read();
    if (this.purpose !== null && !purposeOf(this.#host.value.manager.config, this.purpose))
      warn("purpose-unknown", `There is no purpose "${this.purpose}" in form.purposes.`);
    if (this.#tick && this.#tick.content !== content) {
      this.#setTick(null);
      this.note = "changed";
    }
  }
  render() {
    const { language, messages } = this.#host.value;
    const statement = this.#statement();
    const { policy } = statement;
    const notes = { none: "", invalid: this.validationMessage, changed: messages["form.changed"] };
    return html`<div lang=${language}>
      <label part="label">
        <input
          type="checkbox"
          part="box"
          ?required=${this.required}
          ?disabled=${this.blocked}
          aria-invalid=${this.note === "invalid"}
          aria-describedby=${this.note === "none" ? nothing : "note"}
          @input=${this.#follow}
          @change=${this.#follow}
        />
        <span class="text"><slot></slot>${slottedText(this, "") ? nothing : statement.label}</span>
      </label>
      <div class="more">
        <p id="note" part="error" role="status">${notes[this.note]}</p>
        ${policy ? policyTemplate(policy, messages["form.new-tab"] ?? "") : nothing}
        ${detailsTemplate(statement)}
      </div>
    </div>`;
  }
  updated(changed) {
    super.updated(changed);
    if (this.#box) this.#box.checked = this.checked;
    this.sync();
  }
  /** A click, a key or a script has moved the native box. `change` does not leave a shadow root by itself. */
  #follow({ type }) {
    this.checked = !!this.#box?.checked;
    if (type === "change") this.dispatchEvent(new Event("change", { bubbles: true }));
  }
  get #box() {
    return this.shadowRoot && this.shadowRoot.querySelector("input");
  }
  /** Looks through what the page has put inside: a fallback, entries of a copied box, another text. */
  #adopt() {
    replaceFallback(this);
    removeForeignEntries(this, this.#entry);
    this.sync();
    this.requestUpdate();
  }
  #setTick(tick) {
    this.#tick = tick;
    this.note = "none";
    this.sync();
    this.requestUpdate();
  }
  /** Makes the entry, the validity and the state for a later restore follow the tick. */
  sync() {
    const [entry, tick] = [this.#entry, this.#tick];
    const form = this.getAttribute("form");
    entry.name = this.getAttribute("name") || "soglasie-consent";
    entry.value = tick?.recordId ?? "";
    entry.disabled = this.blocked;
    if (form === null) entry.removeAttribute("form");
    else entry.setAttribute("form", form);
    if (!tick) entry.remove();
    else if (entry.parentNode !== this) this.append(entry);
    const valueMissing = this.required && !tick;
    const message = valueMissing ? this.#host.value.messages["form.required"] : "";
    this.internals.setValidity(
      { valueMissing, customError: !!this.customError },
      this.customError || message || " ",
      this.#box ?? void 0
    );
    if (this.note === "invalid" && this.validity.valid) this.note = "none";
    this.internals.setFormValue(null, tick && `${tick.recordId} ${tick.at} ${tick.content}`);
  }
  /** The text that is shown now. */
  #read() {
    const content = contentOf(this.#statement());
    if (content !== this.#shown.content) void this.#hash(content);
    return content;
  }
  async #hash(content) {
    this.#shown = { hash: null, content };
    const shown = await shownText(content);
    if (content === this.#shown.content) this.#shown = shown;
  }
  #statement() {
    const { manager, language, messages } = this.#host.value;
    return statementOf(manager.config, {
      language,
      messages,
      purpose: this.purpose,
      policyUrl: this.policyUrl,
      label: slottedText(this, ""),
      extra: slottedText(this, "details")
    });
  }
}

function mount(host) {
  connect(host);
  if (!customElements.get("soglasie-checkbox")) customElements.define("soglasie-checkbox", SoglasieCheckbox);
}
function collect(form) {
  for (const element of form.elements) if (element instanceof SoglasieCheckbox) element.collect();
}

export { collect, mount };
