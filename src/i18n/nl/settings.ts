import type {SettingsMessages} from '../dictionaries.js';

export default {
  'settings.label': 'Cookie-instellingen',
  'settings.unset': 'nog niet gekozen',
  'settings.none': 'alles geweigerd',
  'settings.some': 'deels geaccepteerd',
  'settings.all': 'alles geaccepteerd',
} satisfies SettingsMessages;
