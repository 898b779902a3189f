import { type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.js';
import { type DeclaredCategory } from './declaration.js';
import { type Draft } from './draft.js';
/** What a category needs besides its own texts. */
export interface CategoryContext {
    readonly draft: Draft;
    readonly labels: Messages;
    readonly onDraft: (draft: Draft) => void;
}
/** A category with its switch; its services fold out. The necessary one has no switch, as there is no choice. */
export declare function categoryTemplate(category: DeclaredCategory, context: CategoryContext): TemplateResult;
