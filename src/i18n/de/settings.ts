import type {SettingsMessages} from '../dictionaries.js';

export default {
  'settings.label': 'Cookie-Einstellungen',
  'settings.unset': 'noch nicht gewählt',
  'settings.none': 'alle abgelehnt',
  'settings.some': 'einige akzeptiert',
  'settings.all': 'alle akzeptiert',
} satisfies SettingsMessages;
