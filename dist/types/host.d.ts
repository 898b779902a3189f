import type { Language } from './core/types.js';
import type { ViewName } from './effects.js';
import type { Messages } from './i18n/messages.js';
import type { ConsentManager } from './manager.js';
/** What a lazily loaded view is given. */
export interface Host {
    /** Which view is asked for: a file may hold two. */
    readonly view: ViewName;
    readonly manager: ConsentManager;
    readonly language: Language;
    /** Texts in that language, already laid over by the site's own. */
    readonly messages: Messages;
    /** Brings in another file of ours; rejects where it does not come. */
    load(file: string): Promise<unknown>;
    /** Tells the page and its developer. */
    reportError(code: string, message: unknown): void;
    /** Opens the second layer; resolves when it is shown. */
    showPreferences(): Promise<void>;
}
/** What every lazily loaded view exports. Calling `mount` again is harmless. */
export interface View {
    mount(host: Host): void | Promise<void>;
}
/** The form view can also report the consents of a form that is sent by the page's own code. */
export interface FormView extends View {
    /** Reports each ticked box of the form that was not reported yet. */
    collect(form: HTMLFormElement): void;
}
