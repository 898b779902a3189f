// docs/services.md: what each service is, needs and leaves.
import {optionsOf, scriptOf} from './example.mjs';

const CATEGORIES = ['functional', 'analytics', 'marketing'];

const INTRO = `# Services

<!-- Made by \`npm run services:write\` from src/services/: do not edit. -->

Every service that Soglasie knows: what it does, what to write, what it leaves in the browser, and what your
Content-Security-Policy has to allow. What you configure is held until the visitor agrees, and forgotten after a withdrawal.

- **Write** shows the entry of \`services\` in the [configuration](configuration.md), and the attribute of our tag where that is enough.
  Delete the vendor's own snippet.
- An \`id\` may be one number, several divided by commas, or a list where the vendor loads several. A wrong one leaves the service out.
- Every service also takes \`src\` (its script at another address), \`title\`, \`vendor\` and \`text\` (your own words).
- **Functions** may be called at any time: until granted a call is dropped, and its callback runs.
- Cookies and keys are those on your own domain. A service may also have cookies on its own domain: no site can remove those.
- **CSP** stands beside the nonce of our tag. **Not confirmed** is what no document of the vendor told us.
`;

/** @param words English texts by key */
export function pageOf(services, words) {
  const groups = CATEGORIES.map((category) => ({
    title: words[`category.${category}.title`],
    members: services.filter(({preset}) => preset.category === category),
  })).filter(({members}) => members.length);
  return [
    INTRO,
    ...groups.map(({title, members}) => `**${title}**: ${members.map(linkOf).join(', ')}\n`),
    ...groups.flatMap(({title, members}) => [
      `## ${title}\n`,
      ...members.map((service) => sectionOf(service, words)),
    ]),
  ].join('\n');
}

function linkOf({id, facts}) {
  return `[${english(facts.title)}](#${id})`;
}

function sectionOf({id, preset, facts}, words) {
  const {title, vendor, country, does, data, policy} = facts;
  const rows = [
    ['Write', writing(id, preset, facts)],
    ['Options', optionList(facts.options)],
    ['Functions', list(preset.globals ?? [])],
    ['Cookies', rowList(facts.cookies, words)],
    ['Storage', rowList(facts.storage, words)],
    ['Databases', list(preset.databases ?? [])],
    ['Hosts', list(facts.hosts)],
    ['CSP', policyOf(facts.csp)],
    ['Not confirmed', (facts.unconfirmed ?? []).join(' ')],
    ['Sources', facts.sources.map((url) => `<${url}>`).join(' ')],
  ].filter(([, text]) => text);
  return `### ${id}

**${english(title)}** · ${english(vendor)}, ${words[`country.${country}`] ?? country} · [policy](${policy})

${words[`does.${does}`]} It receives ${data.map((kind) => words[`data.${kind}`]).join('; ')}.

| | |
|---|---|
${rows.map(([name, text]) => `| ${name} | ${text.replaceAll('|', '\\|')} |`).join('\n')}
`;
}

/** The entry, the attribute, what the id is, and what is held in the page itself. */
function writing(id, preset, facts) {
  const options = optionsOf(preset, facts);
  const {id: number, ...others} = options;
  const isAttributeEnough = !Object.keys(others).length;
  const value = Object.keys(options).length ? spaced(options) : 'true';
  return [
    `\`"${id}": ${value}\``,
    isAttributeEnough ? `, or \`data-${id}${number === undefined ? '' : `="${number}"`}\`` : '',
    facts.id ? `; \`id\` is ${facts.id}` : '',
    preset.src ? `. Script: \`${plain(scriptOf(preset, facts).address)}\`` : heldOf(id, preset, facts),
  ].join('');
}

/** Without its query, which holds ids, and times that change. */
function plain(address) {
  return address?.replace(/\?.*/, '');
}

/** Of a service that loads nothing itself: what stands in the page already. */
function heldOf(id, preset, facts) {
  if (preset.inert || !facts.hosts.length) return '';
  const held = `data-service="${id}" data-src="…"`;
  const tags = [
    facts.csp['script-src'] && `\`<script type="text/plain" ${held}>\``,
    facts.csp['frame-src'] && `\`<iframe ${held}>\``,
  ].filter(Boolean);
  return `. It loads nothing itself: hold what your page has of it, ${tags.join(' or ')}`;
}

function optionList(options) {
  if (options === '*') return 'anything, it goes to the vendor as it is';
  return Object.entries(options ?? {})
    .map(([name, kinds]) => `\`${name}\` ${kinds.split(' | ').join(' or ')}`)
    .join(', ');
}

function rowList(rows, words) {
  return rows
    .map(([name, purpose, lifetime]) => {
      const [, number, unit = lifetime] = /^(\d+)(\w+)$/.exec(lifetime) ?? [];
      const term = words[`time.${unit}`].replace('{n}', number);
      return `\`${name}\` ${words[`cookie.${purpose}`].toLowerCase()}, ${term}`;
    })
    .join('; ');
}

function policyOf(csp) {
  return Object.entries(csp)
    .map(([directive, sources]) => `\`${directive} ${sources.join(' ')}\``)
    .join('; ');
}

function list(names) {
  return names.map((name) => `\`${name}\``).join(', ');
}

function english(text) {
  return typeof text === 'string' ? text : text.en;
}

/** JSON as people write it: `{"id": 1, "host": "…"}`. */
function spaced(value) {
  return `{${Object.entries(value)
    .map(([key, item]) => `"${key}": ${JSON.stringify(item)}`)
    .join(', ')}}`;
}
