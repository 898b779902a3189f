/**
 * Calls back each time the form was sent: after a submit that nobody prevented, or when the page's own code reads the
 * data of a valid form after a submit that it did prevent. Reading the data of a form that was never submitted is not
 * sending. Answers with a function that stops watching.
 */
export function onSent(form: HTMLFormElement, sent: () => void): () => void {
  const watching = new AbortController();
  const {signal} = watching;
  let submit: Event | undefined;
  let dataRead = false;

  const onData = () => {
    dataRead = true;
    if (submit?.defaultPrevented) sentByPage();
  };
  // `matches` fires no `invalid` events, as `checkValidity` would.
  const sentByPage = () => form.matches(':valid') && sent();

  const onSubmit = (event: Event) => {
    submit = event;
    dataRead = false;
    // Added now, this listener is the last of the last target: the page's own have had their say.
    const root = form.getRootNode();
    const last = root === document ? window : root;
    const decided = (late: Event) => {
      if (late === event && !event.defaultPrevented) sent();
    };
    last.addEventListener('submit', decided);
    // For pages that stop propagation, or read the data first and prevent afterwards.
    setTimeout(() => {
      last.removeEventListener('submit', decided);
      if (!event.defaultPrevented) sent();
      else if (dataRead && submit === event) sentByPage();
    });
  };

  form.addEventListener('submit', onSubmit, {capture: true, signal});
  form.addEventListener('formdata', onData, {signal});
  return () => watching.abort();
}

/** Fields that carry no data of the visitor. */
const NO_FIELD =
  'button, fieldset, output, object, input:is([type=submit], [type=button], [type=reset], [type=image])';

/** What the endpoint takes; more would cost the whole event. */
const MAX_NAMES = 200;
const MAX_NAME = 200;

/** Names, never values, of the form's fields, each once; consent boxes and their entries are no fields. */
export function fieldNames(form: HTMLFormElement): string[] {
  const names = [...form.elements]
    .filter((element) => !element.matches(NO_FIELD) && !element.closest('soglasie-checkbox'))
    .map((element) => element.getAttribute('name') ?? '');
  return [...new Set(names)].filter((name) => name && name.length <= MAX_NAME).slice(0, MAX_NAMES);
}
