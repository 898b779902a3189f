import type { Language } from '../core/types.js';
import { ElementBase } from './element-base.js';
/** What the visitor can press. */
export type EmbedAction = 'load-once' | 'load-always';
/** Everything that the placeholder says. */
export interface EmbedContent {
    readonly language: Language;
    /** What is held, by its own title. */
    readonly title: string;
    /** Who would be contacted, and what that means: a line each. */
    readonly text: readonly string[];
    readonly actions: readonly (readonly [action: EmbedAction, label: string])[];
}
/** The visitor wants to see what is held. Comes through to the document, as the element may come and go. */
export declare class EmbedEvent extends Event {
    readonly action: EmbedAction;
    constructor(action: EmbedAction);
}
/** The placeholder as one text, for the proof: title, text and labels, each on its line, in reading order. */
export declare function embedText({ title, text, actions }: EmbedContent): string;
/**
 * @summary Stands in for a held iframe, in its very box: says who would be contacted and lets the visitor load it. The
 *   loader puts one before each held frame; an author may wrap a frame in it, to give it a preview of the site's own.
 *
 * @fires soglasie-load - The visitor wants to see it: `action` says whether this once or always.
 *
 * @slot - The iframe, where the author wraps it: as a direct child.
 * @slot preview - A picture from the site's own server, shown behind the text while the frame is held. Give it `hidden`:
 *   then it takes no room before this element is there, nor where it is not needed.
 *
 * @csspart embed - The box.
 * @csspart panel - The text and the buttons.
 *
 * @cssprop --soglasie-color-accent - Background of the main button.
 * @cssprop --soglasie-color-on-accent - Text on it.
 * @cssprop --soglasie-color-text
 * @cssprop --soglasie-color-surface
 * @cssprop --soglasie-color-border
 * @cssprop --soglasie-color-focus - Focus ring.
 * @cssprop --soglasie-color-scheme - `light` or `dark` where the page has only one of them.
 * @cssprop --soglasie-radius - Of the buttons; the box has the frame's.
 * @cssprop --soglasie-space - Unit of all distances.
 * @cssprop --soglasie-font - Font family; default: the page's.
 * @cssprop --soglasie-font-size
 */
export declare class SoglasieEmbed extends ElementBase {
    #private;
    /** Takes the place of the frame; whoever holds the frame lays it out. Without a display of its own it is not there. */
    readonly box: HTMLElement;
    constructor();
    /** What to say; until it is known the box is empty. */
    get content(): EmbedContent | undefined;
    set content(content: EmbedContent | undefined);
}
declare global {
    interface HTMLElementTagNameMap {
        'soglasie-embed': SoglasieEmbed;
    }
    interface DocumentEventMap {
        'soglasie-load': EmbedEvent;
    }
}
