import {parseConfig} from './core/config.js';
import {directionOf, languageOf} from './core/language.js';
import {noticeOf} from './elements/notice.js';
import {bannerStyles} from './elements/styles/banner.js';
import {controls} from './elements/styles/controls.js';
import {tokens} from './elements/styles/tokens.js';
import {LOCALE_FILES} from './i18n/files.js';
import {messagesFor, type Messages} from './i18n/messages.js';
import {knownPresets} from './services/index.js';

/** What a server knows of the page that it writes. */
export interface NoticeOptions {
  /** Of the page: its `<html lang>`. Default: the configured language, else the profile's. */
  readonly language?: string;
  /** Of the page's Content-Security-Policy: the string holds two style sheets. */
  readonly nonce?: string;
  /** True where the request has the header `Sec-GPC: 1`. */
  readonly gpc?: boolean;
}

/**
 * The first layer as HTML, to be written right behind `<body>`: it is painted with the page, in a declarative shadow root, and
 * comes to life with the notice's file. It shows itself only once the loader has found that nothing is answered, so that the
 * same page can be sent to everybody; browsers without declarative shadow roots wait for the file as usual.
 *
 * @param config as in docs/configuration.md, the same that the page's loader is given
 */
export async function noticeHtml(config: unknown, options: NoticeOptions = {}): Promise<string> {
  const parsed = parseConfig(config, knownPresets(), () => {});
  const {language: wanted, fallbackLanguage, categories, services, banner} = parsed;
  if (!categories[0] || banner.layout === 'none') return '';
  const language = languageOf([wanted, options.language ?? ''], fallbackLanguage);
  const file = (await LOCALE_FILES[`locales/${language}.js`]!()) as {readonly default: Messages};
  const notice = noticeOf(
    {
      config: parsed,
      signals: {gpc: parsed.respectGpc && !!options.gpc},
      status: 'unset',
      pending: [...categories, ...services].map(({id}) => id),
      facts: {},
      language,
      ownText: '',
    },
    messagesFor(parsed, language, [file.default]),
  );
  const style = (css: string) => tag('style', {nonce: options.nonce}, css);
  const text = {slot: 'text', 'data-soglasie-text': ''};
  return tag(
    'soglasie-banner',
    {
      lang: language,
      dir: directionOf(language),
      position: banner.position ?? 'bottom',
      layout: banner.layout ?? 'box',
      'data-turbo-temporary': '',
    },
    tag(
      'template',
      {shadowrootmode: 'open'},
      style([tokens, controls, bannerStyles].map(({cssText}) => cssText).join('') + HIDDEN),
      tag(
        'div',
        {part: 'banner', role: 'region', 'aria-label': notice.title},
        tag('div', {part: 'text'}, tag('slot', {name: 'text'})),
        tag('div', {part: 'actions'}, tag('slot', {name: 'actions'})),
      ),
    ),
    style(SHOWN),
    tag('b', text, escaped(notice.title)),
    ...notice.text.map((run) => tag(run.href ? 'a' : 'span', {...text, href: run.href}, escaped(run.text))),
    ...notice.actions.map(([action, label]) =>
      tag('button', {slot: 'actions', type: 'button', 'data-action': action}, escaped(label)),
    ),
  );
}

/** In the shadow root: the page's own rules cannot say `display` to it, but a property that it inherits. */
const HIDDEN = ':host{display:var(--s-shown,none)!important}';

/** In the page: the loader writes the status on `<html>` before the parser comes here. */
const SHOWN =
  'soglasie-banner:not(:defined){display:none}html[data-soglasie-status=unset] soglasie-banner{--s-shown:block}';

function tag(name: string, attributes: Readonly<Record<string, string | undefined>>, ...children: string[]) {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(value!)}"`);
  return `<${name}${written.join('')}>${children.join('')}</${name}>`;
}

/** Text of an element or of a quoted attribute: https://html.spec.whatwg.org/multipage/parsing.html#escapingString */
function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
