import { isSafeUrl } from './package/guards.js';
import { css, adoptStyles, controls } from './package/controls.js';
import { localize } from './package/localize.js';
import { fill, listOf } from './package/messages.js';
import { safeRuns, plainText } from './package/text-runs.js';
import { directionOf } from './package/language.js';
import { ElementBase } from './package/element-base.js';
import { makeElement, factsOf } from './package/facts.js';
import { DecideEvent, ownText } from './package/decide-event.js';
import { tokens } from './package/tokens.js';
import { shownText } from './package/shown-text.js';

function declaredService(service, source) {
  const { language, messages, facts } = source;
  const { id, text } = service;
  const title = titleOf(service, language, facts);
  const own = localize(service.vendor, language);
  const data = facts?.data.map((kind) => messages["data." + kind] ?? kind) ?? [];
  return {
    id,
    title,
    text: safeRuns(localize(text, language) ?? (facts && messages["does." + facts.does]) ?? ""),
    vendor: own ?? localize(facts?.vendor, language) ?? "",
    data,
    facts: facts ? knownFacts({ own, title, data, facts }, source) : ownFacts(service, own, messages),
    entries: facts ? [
      ...facts.cookies.map((fact) => entryOf("cookie", named(fact, service.cookies), messages)),
      ...facts.storage.map((fact) => entryOf("entry", fact, messages))
    ] : []
  };
}
function titleOf({ title, id }, language, facts) {
  return localize(title, language) || localize(facts?.title, language) || id;
}
function ownFacts({ cookies, storage, databases = [] }, vendor, messages) {
  const line = (key, name, value) => value ? [[{ text: fill(messages[key], { [name]: value }) }]] : [];
  return [
    ...line("preferences.vendor", "vendor", vendor),
    ...line("preferences.cookies", "names", listOf(cookies, messages)),
    ...line("preferences.storage", "names", listOf([...storage, ...databases], messages))
  ];
}
function knownFacts({ own, title, data, facts }, { language, messages }) {
  const vendor = own ? fill(messages["preferences.vendor"], { vendor: own }) : fill(messages["services.vendor"], {
    vendor: localize(facts.vendor, language),
    country: countryOf(facts.country, language, messages)
  });
  const policy = fill(messages["services.policy"], { title });
  return [
    [{ text: vendor }],
    // The parts hold commas themselves.
    [{ text: fill(messages["services.data"], { data: listOf(data, messages, "semicolon") }) }],
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
  const say = (text, key) => String(localize(text, language) ?? messages[key] ?? "");
  const categories = [{ id: "necessary", title: void 0, text: void 0 }, ...config.categories].map(
    ({ id: id2, title, text }) => ({
      id: id2,
      title: say(title, `category.${id2}.title`) || id2,
      text: safeRuns(say(text, `category.${id2}.text`)),
      services: config.services.filter(({ category }) => category === id2).map((service) => declaredService(service, { language, messages, facts: facts[service.id] })),
      entries: id2 === "necessary" ? ownEntries(config, messages) : []
    })
  );
  const { name, id, idType = "", address, email } = config.operator;
  const operator = [
    localize(name, language),
    id && `${messages["operator." + idType] ?? idType} ${id}`.trim(),
    localize(address, language),
    email && `[${email}](mailto:${email})`
  ].filter(Boolean);
  const marketing = config.categories.some((category) => category.id === "marketing");
  const details = [
    operator[0] && fill(messages["preferences.operator"], { operator: listOf(operator, messages) }),
    config.policyUrl && `[${messages["banner.policy"]}](${config.policyUrl})`,
    gpc && marketing && messages["banner.gpc"]
  ];
  return {
    title: messages["preferences.title"],
    text: safeRuns(messages["preferences.text"]),
    details: safeRuns(details.filter(Boolean).join("\n")),
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
function declarationContent(declaration, own = "") {
  const { title, text, details, categories, note, labels } = declaration;
  return [
    title,
    own || plainText(text),
    plainText(details),
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

function paragraph(runs, attributes = {}) {
  if (!runs[0]) return "";
  return makeElement(
    "p",
    attributes,
    ...runs.map(({ text, href }) => href ? makeElement("a", { href }, text) : text)
  );
}
function serviceText({ text, facts }) {
  return [text, ...facts].map((runs) => paragraph(runs));
}
function tableElement({ columns, rows, caption, label, labels }) {
  const cell = (row, column) => {
    if (column === "name")
      return makeElement("th", { scope: "row" }, makeElement("code", { translate: "no" }, row.name));
    const text = column === "kind" ? labels["services." + row.kind] : row[column];
    return makeElement("td", {}, text);
  };
  return makeElement(
    "table",
    { part: "table", ...label && { "aria-label": label } },
    caption ? makeElement("caption", {}, caption) : "",
    makeElement(
      "thead",
      {},
      makeElement(
        "tr",
        {},
        ...columns.map((column) => makeElement("th", { scope: "col" }, labels["services." + column]))
      )
    ),
    makeElement(
      "tbody",
      {},
      ...rows.map((row) => makeElement("tr", {}, ...columns.map((column) => cell(row, column))))
    )
  );
}

const cookiesStyles = css`:host{--s-space:var(--soglasie-space,8px);--s-border:var(--soglasie-color-border,#8888);color:var(--soglasie-color-text,inherit);font-family:var(--soglasie-font,inherit);font-size:var(--soglasie-font-size,inherit);overflow-wrap:anywhere;display:block}:host([hidden]){display:none}p{margin:calc(var(--s-space) * .75) 0}h2,h3,h4,h5,h6{margin:calc(var(--s-space) * 3) 0 0;break-after:avoid;font-size:1.25em;line-height:1.25}section section>:first-child{margin-top:calc(var(--s-space) * 2);font-size:1.05em}a{color:var(--soglasie-color-link,inherit);text-decoration:underline}a:focus-visible{outline:3px solid var(--soglasie-color-focus,#3b82f6);outline-offset:1px}`;

const table = css`table{width:100%;margin:calc(var(--s-space) * .5) 0 var(--s-space);border-collapse:collapse;text-align:start;font-size:.875em;position:relative}caption{text-align:start;padding:4px 0;font-weight:600}th,td{border-top:1px solid var(--s-border);text-align:start;vertical-align:top;padding-block:4px;padding-inline:0 8px;font-weight:400}thead th{opacity:.82;border-top:0}code{font:inherit;font-family:ui-monospace,monospace}th:first-child{width:32%}tr{break-inside:avoid}@media (max-width:560px){thead{clip-path:inset(50%);width:1px;height:1px;position:absolute;overflow:hidden}tbody tr{border-top:1px solid var(--s-border);grid-template-columns:minmax(0,1fr) auto;padding:4px 0;display:grid}tbody th:first-child,td{border:0;width:auto;padding:0}td:nth-child(n+3){text-align:end;max-width:12em;padding-inline-start:8px}td:nth-child(2),td:nth-child(3){grid-row:2}}`;

const _SoglasieCookies = class _SoglasieCookies extends ElementBase {
  constructor() {
    super();
    adoptStyles(this.attachShadow({ mode: "open" }), [table, cookiesStyles]);
  }
  connectedCallback() {
    this.print();
  }
  attributeChangedCallback() {
    this.print();
  }
  /** Prints the latest declaration; called again when there is a newer one. */
  print() {
    const { latest } = _SoglasieCookies;
    if (!latest || !this.isConnected) return;
    const { declaration, language } = latest;
    const { held, note, categories, labels } = declaration;
    const level = Math.trunc(Number(this.getAttribute("heading-level"))) || 3;
    const heading = (below, text) => makeElement(`h${Math.min(Math.max(level, 1), 5) + below}`, {}, text);
    const tableOf = (label, rows) => rows[0] ? tableElement({ label, rows, labels, columns: [...COLUMNS, "kind"] }) : "";
    const section = ({ title, text, services, entries }) => makeElement(
      "section",
      { part: "category" },
      heading(0, title),
      paragraph(text),
      tableOf(title, entries),
      ...services.map(
        (service) => makeElement(
          "section",
          { part: "service" },
          heading(1, service.title),
          ...serviceText(service),
          tableOf(service.title, service.entries)
        )
      )
    );
    this.lang = language;
    this.dir = directionOf(language);
    this.shadowRoot.replaceChildren(
      ...[held, note].filter(Boolean).map((text) => makeElement("p", {}, text)),
      ...categories.map(section)
    );
  }
};
_SoglasieCookies.observedAttributes = ["heading-level"];
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

function categoryElement(category, labels) {
  const { id, title, text, services, entries } = category;
  const fold = makeElement(
    "details",
    {},
    makeElement("summary", { id: "d-" + id }, labels[services[0] ? "preferences.services" : "services.own"]),
    ...tables(entries, labels),
    ...services.map((service) => serviceElement(service, labels))
  );
  return makeElement(
    "section",
    { part: "category" },
    makeElement(
      "div",
      { class: "row" },
      makeElement("h3", {}, makeElement("label", { for: "c-" + id }, title)),
      ...id === "necessary" ? [makeElement("span", { id: "c-necessary" }, labels["preferences.always"])] : [
        makeElement("span", { id: "s-" + id }),
        switchElement("c-" + id, {
          "aria-describedby": `s-${id}` + (text[0] ? ` t-${id}` : ""),
          // ARIA 1.2, §5.4 «switch»: no mixed state, which it would read as off. A native checkbox has one.
          ...services[0] ? {} : { role: "switch" }
        })
      ]
    ),
    paragraph(text, { id: "t-" + id }),
    services[0] || entries[0] ? fold : ""
  );
}
function serviceElement(service, labels) {
  const id = "v-" + service.id;
  return makeElement(
    "div",
    { part: "service" },
    makeElement(
      "div",
      { class: "row" },
      makeElement("label", { for: id }, service.title),
      switchElement(id, { role: "switch" })
    ),
    ...serviceText(service),
    ...tables(service.entries, labels)
  );
}
function switchElement(id, attributes) {
  return makeElement("input", { id, type: "checkbox", part: "switch", ...attributes });
}
function tables(entries, labels) {
  return tablesOf(entries, labels).map((table) => tableElement({ ...table, columns: COLUMNS, labels }));
}

function placeOf(element) {
  if (!element || element === document.body) return [];
  return [element, ...placeOf(element.parentElement)];
}
function restoreFocus(place, dialog) {
  const { activeElement, body } = document;
  if (!place[0] || ![null, body, dialog].includes(activeElement)) return;
  const isSeen = (element) => element.isConnected && !!element.getClientRects()[0];
  const nearest = place.find(isSeen) ?? document.querySelector("main, [role=main], h1");
  if (!(nearest instanceof HTMLElement)) return;
  if (nearest.tabIndex < 0 && !nearest.hasAttribute("tabindex")) {
    nearest.tabIndex = -1;
    nearest.addEventListener("blur", () => nearest.removeAttribute("tabindex"), { once: true });
  }
  nearest.focus({ preventScroll: true });
}

function receiptFold(make, title) {
  const body = makeElement("div", {});
  const fold = makeElement(
    "details",
    { class: "receipt" },
    makeElement("summary", { id: "d-receipt" }, title),
    body
  );
  fold.ontoggle = async () => {
    if (!fold.open) return;
    try {
      body.replaceChildren(...await make());
    } catch {
      fold.open = false;
    }
  };
  return fold;
}

const MANY = 20;
function searchElement({ categories, labels }, sections) {
  if (categories.flatMap(({ services }) => services).length <= MANY) return "";
  const field = makeElement("input", { id: "search", type: "text", role: "searchbox", enterkeyhint: "search" });
  const found = makeElement("p", { role: "status" });
  field.oninput = () => {
    const query = field.value.trim().toLowerCase();
    let n = 0;
    categories.forEach(({ services }, i) => {
      const section = sections[i];
      const rows = section.querySelectorAll("[part=service]");
      let here = 0;
      services.forEach(({ id, title, vendor }, j) => {
        const hit = [title, vendor, id].join("\n").toLowerCase().includes(query);
        rows[j].hidden = !hit;
        if (hit) here++;
      });
      section.hidden = !!query && !here;
      section.querySelector("details")?.toggleAttribute("open", !!query);
      n += here;
    });
    found.textContent = query && fill(labels["preferences.found"], { n });
  };
  field.onkeydown = (event) => {
    if (event.key !== "Escape" || !field.value) return;
    event.preventDefault();
    field.value = "";
    field.dispatchEvent(new Event("input"));
  };
  return makeElement(
    "div",
    { class: "search" },
    makeElement("label", { for: "search" }, labels["preferences.search"]),
    field,
    found
  );
}

const preferencesStyles = css`:host{--s-space:var(--soglasie-space,8px);--s-border:var(--soglasie-color-border,#8888);--s-accent:var(--soglasie-color-accent,CanvasText);display:contents!important}:host([hidden]){display:none!important}*{box-sizing:border-box;margin:0}dialog{flex-direction:column;width:calc(100% - 16px);max-width:640px;max-height:min(100% - 16px,760px);margin:auto;padding:0;overflow:auto}dialog[open]{display:flex}dialog::backdrop{background:#0a0f1980}.row{gap:calc(var(--s-space) * 1.5);justify-content:space-between;align-items:center;display:flex}.row>:first-child{flex:auto}.row>h3{overflow-wrap:break-word;max-width:70%}.row>span{overflow-wrap:normal;text-align:end;flex:0 99 auto}.present{flex-wrap:wrap}.present>:first-child{flex:15em}.head,.body,.foot{padding:calc(var(--s-space) * 1.5) calc(var(--s-space) * 2.5)}.head{padding-inline-end:calc(var(--s-space) * 1.5)}.body{overscroll-behavior:contain;flex:auto;padding-top:0;overflow:auto}.foot{gap:var(--s-space);border-top:1px solid var(--s-border);grid-template-columns:1fr 1fr;display:grid}[data-action=save]{grid-column:1/-1}h2{font-size:1.25em;line-height:1.25}h2:focus-visible{outline:none!important}h3{font-size:1.05em}p,.row>span{opacity:.82;white-space:pre-line}section,.search,.receipt{margin-top:calc(var(--s-space) * 1.5);padding-top:calc(var(--s-space) * 1.5);border-top:1px solid var(--s-border)}.present{margin-bottom:calc(var(--s-space) * 1.5);padding-bottom:calc(var(--s-space) * 1.5);border-bottom:1px solid var(--s-border)}.note{padding-top:calc(var(--s-space) * 1.5);font-size:.875em}summary{cursor:pointer;padding:12px 0}[part=service] p+p{margin-top:calc(var(--s-space) * .5)}#search,textarea{border:1px solid var(--s-border);border-radius:calc(var(--soglasie-radius,12px) * .66);width:100%;min-height:44px;color:inherit;font:inherit;background:0 0;padding:8px 12px;display:block}textarea{margin-bottom:var(--s-space);resize:vertical;font:.8em ui-monospace,monospace}.tools{gap:var(--s-space);flex-wrap:wrap;align-items:center;display:flex}[part=service]{margin-bottom:var(--s-space);border-inline-start:2px solid var(--s-border);padding-inline-start:calc(var(--s-space) * 2)}[data-action=close]{width:44px;border-color:#0000!important;padding:0!important}[data-action=close]:before{content:"✕"}[part=switch]{appearance:none;z-index:1;cursor:pointer;background:0 0;border:1px solid;border-radius:14px;flex:none;width:48px;height:28px;position:relative}[part=switch]:before{content:"";top:3px;opacity:.7;border:10px solid;border-radius:50%;position:absolute;inset-inline-start:3px}[part=switch]:after{content:"";position:absolute;inset:-9px}[part=switch]:checked{border-color:var(--s-accent);background:var(--s-accent)}[part=switch]:checked:before{opacity:1;border-color:var(--soglasie-color-on-accent,Canvas);inset-inline-start:23px}[part=switch]:indeterminate:before{border-color:var(--s-accent);inset-inline-start:13px}@media (forced-colors:active){[part=switch]:checked{forced-color-adjust:none;--s-accent:Highlight;--soglasie-color-on-accent:HighlightText}}@media (min-width:560px){.foot{grid-template-columns:1fr 1fr 1fr}[data-action=save]{grid-column:auto}}@media (max-height:480px){.body{flex:none;overflow:visible}}`;

class SoglasiePreferences extends ElementBase {
  constructor() {
    super();
    this.dialog = makeElement("dialog", { part: "dialog", "aria-labelledby": "title" });
    /** Always in place, so that the page's own text is in the flat tree before anything is shown. */
    this.own = makeElement("slot", { name: "text" });
    const { dialog, own } = this;
    const root = this.attachShadow({ mode: "open" });
    adoptStyles(root, [tokens, controls, table, preferencesStyles]);
    dialog.append(own);
    root.append(dialog);
    let pressed;
    dialog.onmousedown = ({ target }) => pressed = target;
    dialog.onclick = ({ target }) => {
      if (target === dialog && target === pressed) dialog.close();
      const { action } = target.dataset;
      if (action) this.press(action);
    };
    dialog.onchange = ({ target }) => this.toggle(target.id);
  }
  /** A window that has left the page is no longer modal, though its dialog would go on calling itself open. */
  disconnectedCallback() {
    this.dialog.close();
  }
  get open() {
    return this.dialog.open;
  }
  /** Opens the window. The focus goes to its heading, so that a screen reader starts there and no answer is preselected. */
  show() {
    if (this.open) return;
    const place = placeOf(document.activeElement);
    this.dialog.onclose = () => {
      this.shadowRoot.activeElement?.blur();
      restoreFocus(place, this);
    };
    this.dialog.showModal();
    this.find("title").focus();
  }
  get layer() {
    return this.shown;
  }
  /** What to show; one with other answers in force, or the first after the window was closed, resets the switches. */
  set layer(next) {
    const { shown, open } = this;
    const focused = open && this.shadowRoot.activeElement?.id;
    const query = open && this.find("search")?.value;
    const unfolded = [...this.dialog.querySelectorAll("[open] > summary")].map(({ id }) => id);
    const scrolled = open && this.dialog.querySelector(".body").scrollTop;
    if (!open || JSON.stringify(shown.draft) !== JSON.stringify(next.draft)) this.draft = next.draft;
    this.shown = next;
    this.lang = next.language;
    this.dir = directionOf(next.language);
    this.dialog.replaceChildren(...this.content(next));
    this.sync();
    if (!open) return;
    const search = this.find("search");
    if (query && search) {
      search.value = query;
      search.dispatchEvent(new Event("input"));
    }
    for (const id of unfolded) this.find(id)?.parentElement.setAttribute("open", "");
    this.dialog.querySelector(".body").scrollTop = Number(scrolled);
    if (focused) (this.find(focused) ?? this.find("title")).focus({ preventScroll: true });
  }
  /** Plain boxes: a header, a main part or a footer in the dialog would be landmarks beside those of the page. */
  content({ declaration, present, withdrawable, receipt }) {
    const { title, text, details, categories, note, labels } = declaration;
    const button = (action, attributes, label = "") => makeElement("button", { type: "button", id: action, "data-action": action, ...attributes }, label);
    const press = (action, attributes) => button(action, attributes, labels["action." + action]);
    const sections = categories.map((category) => categoryElement(category, labels));
    this.own.replaceChildren(paragraph(text));
    return [
      makeElement(
        "div",
        { class: "row head" },
        makeElement("h2", { id: "title", tabindex: "-1" }, title),
        button("close", { class: "quiet", "aria-label": labels["action.close"] })
      ),
      makeElement(
        "div",
        { class: "body" },
        present ? makeElement(
          "div",
          { class: "row present" },
          makeElement("p", {}, present),
          withdrawable ? press("withdraw", { class: "quiet" }) : ""
        ) : "",
        this.own,
        paragraph(details),
        searchElement(declaration, sections),
        ...sections,
        note && makeElement("p", { class: "note" }, note),
        receipt ? receiptFold(receipt, labels["receipt.title"]) : ""
      ),
      makeElement(
        "div",
        { class: "foot" },
        press("reject-all", { class: "quiet", part: "choice" }),
        press("accept-all", { class: "quiet", part: "choice" }),
        press("save", {})
      )
    ];
  }
  /** Brings the switches to what the draft says. */
  sync() {
    const { draft, shown } = this;
    const { categories, labels } = shown.declaration;
    for (const { id, services } of categories) {
      const box = this.find("c-" + id);
      if (!(box instanceof HTMLInputElement)) continue;
      const state = stateOf(draft, id, idsOf(services));
      box.checked = state === "on";
      box.indeterminate = state === "mixed";
      this.find("s-" + id).textContent = state === "mixed" ? labels["preferences.partly"] : "";
      for (const { id: id2 } of services) this.find("v-" + id2).checked = draft.services[id2];
    }
  }
  /** The visitor has used the switch with this id, of a category or a service. */
  toggle(id) {
    const { draft } = this;
    for (const category of this.shown.declaration.categories) {
      const services = idsOf(category.services);
      const service = services.find((each) => id === "v-" + each);
      if (service) this.draft = withService(draft, service, category.id, services);
      if (id === "c-" + category.id)
        this.draft = withCategory(
          draft,
          category.id,
          services,
          stateOf(draft, category.id, services) !== "on"
        );
    }
    this.sync();
  }
  /** Closes first: the dialog then gives the focus back before the notice behind it goes. */
  press(action) {
    if (action === "copy" || action === "download") return;
    this.dialog.close();
    if (action !== "close") this.dispatchEvent(new DecideEvent(action, this.draft));
  }
  find(id) {
    return this.shadowRoot.getElementById(id);
  }
}
function idsOf(items) {
  return items.map(({ id }) => id);
}

const TAG = "soglasie-preferences";
const COOKIES = "soglasie-cookies";
let host;
async function mount(next) {
  host = next;
  if (next.view === "cookies") return printDeclaration();
  if (!customElements.get(TAG)) customElements.define(TAG, SoglasiePreferences);
  const element = document.querySelector(TAG) ?? document.body.appendChild(document.createElement(TAG));
  wire(element);
  await refresh(element);
  element.show();
}
async function receipt() {
  const { record } = host.manager;
  return record && receiptIn(host, record, await declared(host));
}
const wired = /* @__PURE__ */ new WeakSet();
function wire(element) {
  if (wired.has(element)) return;
  wired.add(element);
  element.addEventListener("soglasie-decide", ({ action, choice }) => {
    if (action === "settings") return;
    const { language, text } = element.layer;
    const source = { method: "preferences", action, locale: language, text };
    host.manager.decideFrom(
      action === "save" ? choice : action === "withdraw" ? "reject-all" : action,
      source
    );
  });
  const follow = () => void (element.open && refresh(element));
  document.addEventListener("soglasie-change", follow);
  new MutationObserver(follow).observe(element, { childList: true, subtree: true, characterData: true });
}
async function printDeclaration() {
  const { language } = host;
  SoglasieCookies.latest = { declaration: await declared(host), language };
  if (!customElements.get(COOKIES)) customElements.define(COOKIES, SoglasieCookies);
  for (const element of document.querySelectorAll(COOKIES)) element.print();
}
async function declared({ manager, language, messages, load }) {
  const { config, signals } = manager;
  const facts = await factsOf(config, load);
  return declarationOf({ config, language, messages, facts, gpc: signals.gpc });
}
async function refresh(element) {
  const from = host;
  const { manager, language, messages } = from;
  const declaration = await declared(from);
  const text = await shownText(declarationContent(declaration, ownText(element, "text")));
  const { config, record, status } = manager;
  const valid = status === "valid" ? record : null;
  const present = valid ? fill(messages["preferences.present"], {
    date: dateIn(language, valid.decidedAt),
    until: dateIn(language, valid.expiresAt)
  }) : "";
  element.layer = {
    declaration,
    language,
    draft: draftOf(config, valid),
    present: record && !valid ? messages["preferences.past"] : present,
    withdrawable: manager.grants.size > 1,
    // «necessary» is always among them
    receipt: valid && (async () => {
      const day = new Date(valid.decidedAt).toISOString().slice(0, 10);
      const { receiptBody } = await import('./package/receipt.js');
      return receiptBody(await receiptIn(from, valid, declaration), `consent-${day}.jsonld`, messages);
    }),
    text
  };
}
async function receiptIn({ manager, language }, record, { categories }) {
  const { receiptOf } = await import('./package/receipt.js');
  const { config, page } = manager;
  const { policyUrl } = config;
  return receiptOf({
    config,
    record,
    language,
    categories,
    policyUrl: isSafeUrl(policyUrl) && policyUrl ? makeElement("a", { href: policyUrl }).href : "",
    place: page.origin + page.path(),
    now: page.now()
  });
}
function dateIn(language, time) {
  const words = new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(time);
  return /M\d/.test(words) ? new Intl.DateTimeFormat("ru").format(time) : words;
}

export { mount, receipt };
