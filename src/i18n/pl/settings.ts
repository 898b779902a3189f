import type {SettingsMessages} from '../dictionaries.js';

export default {
  'settings.label': 'Ustawienia plików cookie',
  'settings.unset': 'nie wybrano',
  'settings.none': 'odrzucono wszystkie',
  'settings.some': 'zaakceptowano część',
  'settings.all': 'zaakceptowano wszystkie',
} satisfies SettingsMessages;
