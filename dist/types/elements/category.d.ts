import type { Messages } from '../i18n/messages.js';
import { type DeclaredCategory } from './declaration.js';
/**
 * A category with its switch, `c-<id>`, and folded its services, each with its own, `v-<id>`. The necessary one has no switch,
 * as there is no choice.
 */
export declare function categoryElement(category: DeclaredCategory, labels: Messages): HTMLElement;
