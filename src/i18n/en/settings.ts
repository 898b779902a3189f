import type {SettingsMessages} from '../dictionaries.js';

export default {
  'settings.label': 'Cookie settings',
  'settings.unset': 'not chosen',
  'settings.none': 'all rejected',
  'settings.some': 'some accepted',
  'settings.all': 'all accepted',
} satisfies SettingsMessages;
