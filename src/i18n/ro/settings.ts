import type {SettingsMessages} from '../dictionaries.js';

export default {
  'settings.label': 'Setări cookie',
  'settings.unset': 'nicio alegere',
  'settings.none': 'toate respinse',
  'settings.some': 'unele acceptate',
  'settings.all': 'toate acceptate',
} satisfies SettingsMessages;
