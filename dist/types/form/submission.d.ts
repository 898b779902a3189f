/**
 * Calls back each time the form was sent: after a submit that nobody prevented, or when the page's own code reads the
 * data of a valid form after a submit that it did prevent. Reading the data of a form that was never submitted is not
 * sending. Answers with a function that stops watching.
 */
export declare function onSent(form: HTMLFormElement, sent: () => void): () => void;
/** Names, never values, of the form's fields, each once; consent boxes and their entries are no fields. */
export declare function fieldNames(form: HTMLFormElement): string[];
