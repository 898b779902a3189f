// src/services/imports.ts: every service, as a bundler sees it.

export function importsOf(services) {
  const lines = services.map(({id}) => `'${id}': () => import('./${id}.js'),`);
  return `import type {ServiceId} from '../core/types.js';
import type {Preset, ServiceFacts} from './service.js';

// Made by \`npm run services:write\`: do not edit.

/** What the file of a service has. */
export interface ServiceFile {
  readonly preset: Preset;
  readonly facts: ServiceFacts;
}

/** Every known service, those of the loader too: for bundlers, which make a file of each. */
export const SERVICE_FILES: Readonly<Record<ServiceId, () => Promise<ServiceFile>>> = {
${lines.join('\n')}
};
`;
}
