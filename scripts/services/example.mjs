// An example of how a service is written, made of what its facts say.

// Some addresses depend on the page.
globalThis.document ??= {cookie: ''};
globalThis.location ??= new URL('https://example.kz/');

/** A host of the customer's own, for options that need one. */
const OWN_HOST = 'https://stats.example.kz';

/** Where the facts give no example: what keys and numbers look like. Invented. */
const LIKELY = [
  ...['AbCdEfGhIjKlMnOpQrStUvWx01234567', '0123456789abcdef0123456789abcdef', 'A1B2C3D4E5F6G7H8I9J0'],
  ...['abcdefghij', '123456789012345', '1234567890123', '123456789'],
];

/** The example in the words of `facts.id` that the preset's pattern accepts, else one that looks like it. */
export function exampleOf({id}, facts) {
  const [, after = ''] = String(facts.id).split(/such as/);
  const words = (text) => text.split(/[\s,;()`'"«»]+|[.:](?=\s|$)/).filter(Boolean);
  const told = words(String(facts.id)).filter((word) => /\d/.test(word) && word.length > 3);
  return [...words(after), ...told, ...LIKELY].find((word) => id.test(word));
}

/**
 * The address of its script with the example's id and, where it asks for one, an address of the customer's own.
 *
 * @returns `{address, needed}`, or `{error}`
 */
export function scriptOf(preset, facts) {
  const id = preset.id ? [exampleOf(preset, facts)] : ['undefined'];
  const attempt = (needed) => {
    try {
      return {address: new URL(preset.src({id: 'x', options: {...needed, id}})).href, needed};
    } catch (error) {
      return {error: error.message};
    }
  };
  const names = Object.entries(facts.options ?? {}).flatMap(([name, kind]) => (kind === 'url' ? name : []));
  const withAddress = (address) => attempt(Object.fromEntries(names.map((name) => [name, address])));
  let found = attempt({});
  if (found.error && names.length) found = withAddress(OWN_HOST);
  // Its message says what it wants, with an example.
  const [wanted] = found.error?.match(/https:\/\/[^\s,]+/) ?? [];
  return wanted ? withAddress(wanted) : found;
}

/** What must be written in a configuration: `{}` where the name is enough. */
export function optionsOf(preset, facts) {
  const id = preset.id && exampleOf(preset, facts);
  const number = /^[1-9]\d{0,14}$/.test(id) ? Number(id) : id;
  return {...(id ? {id: number} : {}), ...(preset.src && scriptOf(preset, facts).needed)};
}
