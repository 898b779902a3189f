import { parseConfig, knownPresets, LOCALE_FILES } from './package/index.js';
import { languageOf, directionOf } from './package/language.js';
import { noticeOf, bannerStyles } from './package/banner.js';
import { controls } from './package/controls.js';
import { tokens } from './package/tokens.js';
import { messagesFor } from './package/messages.js';
import './package/guards.js';
import './package/names.js';
import './package/localize.js';
import './package/days.js';
import './package/text-runs.js';

async function noticeHtml(config, options = {}) {
  const parsed = parseConfig(config, knownPresets(), () => {
  });
  const { language: wanted, fallbackLanguage, categories, services, banner } = parsed;
  if (!categories[0] || banner.layout === "none") return "";
  const language = languageOf([wanted, options.language ?? ""], fallbackLanguage);
  const file = await LOCALE_FILES[`locales/${language}.js`]();
  const notice = noticeOf(
    {
      config: parsed,
      signals: { gpc: parsed.respectGpc && !!options.gpc },
      status: "unset",
      pending: [...categories, ...services].map(({ id }) => id),
      facts: {},
      language,
      ownText: ""
    },
    messagesFor(parsed, language, [file.default])
  );
  const style = (css) => tag("style", { nonce: options.nonce }, css);
  const text = { slot: "text", "data-soglasie-text": "" };
  return tag(
    "soglasie-banner",
    {
      lang: language,
      dir: directionOf(language),
      position: banner.position ?? "bottom",
      layout: banner.layout ?? "box",
      "data-turbo-temporary": ""
    },
    tag(
      "template",
      { shadowrootmode: "open" },
      style([tokens, controls, bannerStyles].map(({ cssText }) => cssText).join("") + HIDDEN),
      tag(
        "div",
        { part: "banner", role: "region", "aria-label": notice.title },
        tag("div", { part: "text" }, tag("slot", { name: "text" })),
        tag("div", { part: "actions" }, tag("slot", { name: "actions" }))
      )
    ),
    style(SHOWN),
    tag("b", text, escaped(notice.title)),
    ...notice.text.map((run) => tag(run.href ? "a" : "span", { ...text, href: run.href }, escaped(run.text))),
    ...notice.actions.map(
      ([action, label]) => tag("button", { slot: "actions", type: "button", "data-action": action }, escaped(label))
    )
  );
}
const HIDDEN = ":host{display:var(--s-shown,none)!important}";
const SHOWN = "soglasie-banner:not(:defined){display:none}html[data-soglasie-status=unset] soglasie-banner{--s-shown:block}";
function tag(name, attributes, ...children) {
  const written = Object.entries(attributes).filter(([, value]) => value !== void 0).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${written.join("")}>${children.join("")}</${name}>`;
}
function escaped(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

export { noticeHtml };
