import type {SettingsMessages} from '../dictionaries.js';

export default {
  'settings.label': 'Налаштування cookie',
  'settings.unset': 'не вибрано',
  'settings.none': 'усі відхилено',
  'settings.some': 'частину прийнято',
  'settings.all': 'усі прийнято',
} satisfies SettingsMessages;
