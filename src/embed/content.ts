import {localize} from '../core/localize.js';
import {holdersOf} from '../core/holders.js';
import type {Choice, Config, Language} from '../core/types.js';
import type {EmbedContent} from '../elements/embed.js';
import type {Facts} from '../facts.js';
import {daysIn} from '../i18n/days.js';
import {fill, listOf, type Messages} from '../i18n/messages.js';

/** What a placeholder's content is made of. */
export interface ContentSource {
  readonly config: Config;
  readonly language: Language;
  readonly messages: Messages;
  readonly facts: Facts;
}

/** The ids that hold this frame. */
export function holdersOfFrame(frame: HTMLIFrameElement, {services}: Config): readonly string[] {
  return holdersOf(frame, (id) => services.some((service) => service.id === id));
}

/** The answer that grants this frame for good; nothing where no answer does. */
export function choiceFor(frame: HTMLIFrameElement, config: Config): Choice | undefined {
  const {services, categories} = config;
  const holders = holdersOfFrame(frame, config);
  const granted = Object.fromEntries(holders.map((id) => [id, true]));
  const areAll = (known: readonly {readonly id: string}[]) =>
    holders.every((holder) => known.some(({id}) => id === holder));
  if (!holders[0]) return;
  if (areAll(services)) return {services: granted};
  if (areAll(categories)) return {categories: granted};
}

/** What the placeholder of this frame says. A site's own words go before those of the catalogue. */
export function contentOf(
  frame: HTMLIFrameElement,
  {config, language, messages, facts}: ContentSource,
): EmbedContent {
  const {services, categories, cookie} = config;
  const holders = holdersOfFrame(frame, config);
  const service = services.find(({id}) => id === holders[0]);
  const known = service && facts[service.id];
  const name =
    service && (localize(service.title, language) ?? localize(known?.title, language) ?? service.id);
  const vendor = localize(service?.vendor, language) ?? localize(known?.vendor, language);
  const address = hostOf(frame.dataset.src ?? '');
  const receiver = listOf(
    [vendor ?? name, vendor && known && messages['country.' + known.country]].filter(Boolean),
    messages,
  );
  const titles = categories
    .filter(({id}) => holders.includes(id))
    .map(({id, title}) => localize(title, language) ?? messages[`category.${id}.title`] ?? id);
  const always = choiceFor(frame, config);

  return {
    language,
    title: frame.title || frame.getAttribute('aria-label') || name || address,
    text: [
      fill(messages['embed.text']!, {receiver: receiver ? `${receiver} (${address})` : address}),
      ...(always ? [fill(messages['embed.term']!, {term: daysIn(cookie.days, language, messages)})] : []),
    ],
    actions: [
      ['load-once', messages['embed.once']!],
      ...(always
        ? [
            [
              'load-always',
              fill(messages[name ? 'embed.always' : 'embed.category']!, {
                name: name ?? listOf(titles, messages),
              }),
            ] as const,
          ]
        : []),
    ],
  };
}

function hostOf(src: string): string {
  try {
    return new URL(src, location.href).host || src;
  } catch {
    return src; // no address: the visitor sees what is written there
  }
}
