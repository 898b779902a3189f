import type { FormMessages } from '../form-messages.js';
declare const messages: FormMessages;
export default messages;
