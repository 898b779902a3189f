// What is wrong with the services: one line for each fault.
import {factsFaults} from './check-facts.mjs';
import {presetFaults} from './check-preset.mjs';
import {hits, patternsOf} from './patterns.mjs';
import {IN_LOADER} from './read.mjs';

/** Brotli bytes of a service's own file. */
const LIMIT = 512;

/** All faults, those of the catalogue first, then by service. */
export function faultsOf({services, listed, dictionaries, unitTests, storyTable, sizes}) {
  return [
    ...catalogueFaults(services, listed),
    ...services.flatMap((service) => {
      if (!service.preset || !service.facts)
        return [`${service.id}: exports no ${service.preset ? '`facts`' : '`preset`'}.`];
      return [
        ...presetFaults(service),
        ...factsFaults(service, dictionaries),
        ...foreignFaults(service, services),
        ...testFaults(service, unitTests, storyTable),
        ...sizeFaults(service, sizes),
      ].map((fault) => `${service.id}: ${fault}`);
    }),
  ];
}

/** src/services/catalogue.ts and the files must tell the same. */
export function catalogueFaults(services, listed) {
  const byId = new Map(services.map((service) => [service.id, service]));
  const ids = listed.map(({id}) => id);
  const own = services.filter(({id}) => !IN_LOADER.includes(id));
  return [
    ...own.filter(({id}) => !ids.includes(id)).map(({id}) => `${id}: is not in catalogue.ts.`),
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${id}: is in catalogue.ts twice.`),
    ...listed.flatMap(({id, category, globals}) => {
      if (IN_LOADER.includes(id)) return [`${id}: is in the loader, and must not be in catalogue.ts.`];
      const service = byId.get(id);
      if (!service) return [`${id}: is in catalogue.ts, but has no file.`];
      const {category: told, globals: names = []} = service.preset ?? {};
      return [
        ...(told === category ? [] : [`${id}: is ${told}, but ${category} in catalogue.ts.`]),
        ...(names.join() === globals.join()
          ? []
          : [`${id}: has the functions ${names.join()}, but ${globals.join()} in catalogue.ts.`]),
      ];
    }),
  ];
}

/** A withdrawal must not forget what another vendor's service keeps. */
export function foreignFaults({preset, facts, id}, services) {
  const isHit = hits([...patternsOf(preset.cookies), ...patternsOf(preset.storage)]);
  return services
    .filter((other) => other.id !== id && vendorOf(other) !== vendorOf({facts}))
    .flatMap((other) =>
      [...(other.facts?.cookies ?? []), ...(other.facts?.storage ?? [])]
        .filter(([name]) => isHit(name))
        .map(([name]) => `a pattern hits \`${name}\` of ${other.id}.`),
    );
}

export function testFaults({id}, unitTests, storyTable) {
  const isTested = unitTests.includes(`/${id}.js'`) || unitTests.includes(`'${id}'`);
  return [
    ...(isTested ? [] : ['has no unit test in test/services/.']),
    ...(hasKey(storyTable, id) ? [] : ['is not in the table test/e2e/services/table.ts.']),
  ];
}

export function sizeFaults({id}, sizes) {
  const size = sizes[id];
  return size > LIMIT ? [`its file is ${size} bytes after brotli, over ${LIMIT}.`] : [];
}

function vendorOf({facts}) {
  return JSON.stringify(facts?.vendor);
}

function hasKey(text, id) {
  return new RegExp(`(^|[\\s{,])['"]?${id}['"]?\\s*:`, 'm').test(text);
}
