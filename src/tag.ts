import {DEFAULTS} from './core/config.js';
import {isId} from './core/names.js';

/**
 * The configuration that the attributes of our tag spell. Others are left alone: optimisers and consent tools put theirs
 * on every script.
 */
export function configOfTag(data: DOMStringMap, presets: Readonly<Record<string, unknown>>): unknown {
  const config: Record<string, unknown> = {};
  const services: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(data)) {
    const id = key.replace(/[A-Z]/g, (letter) => '-' + letter.toLowerCase());
    if (!isId(key)) continue;
    if (key !== 'version' && typeof DEFAULTS[key as keyof typeof DEFAULTS] === 'string') config[key] = value;
    else if (presets[id]) services[id] = value !== 'false' && (!value || {id: value});
  }
  const {position, layout} = data;
  return {...config, services, banner: {position, layout}};
}
