import type { Choice, Config, Language } from '../core/types.js';
import type { EmbedContent } from '../elements/embed.js';
import type { Facts } from '../facts.js';
import { type Messages } from '../i18n/messages.js';
/** What a placeholder's content is made of. */
export interface ContentSource {
    readonly config: Config;
    readonly language: Language;
    readonly messages: Messages;
    readonly facts: Facts;
}
/** The ids that hold this frame. */
export declare function holdersOfFrame(frame: HTMLIFrameElement, { services }: Config): readonly string[];
/** The answer that grants this frame for good; nothing where no answer does. */
export declare function choiceFor(frame: HTMLIFrameElement, config: Config): Choice | undefined;
/** What the placeholder of this frame says. A site's own words go before those of the catalogue. */
export declare function contentOf(frame: HTMLIFrameElement, { config, language, messages, facts }: ContentSource): EmbedContent;
