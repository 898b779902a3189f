import type {SettingsMessages} from '../dictionaries.js';

export default {
  'settings.label': 'Налады cookie',
  'settings.unset': 'не выбрана',
  'settings.none': 'усе адхілены',
  'settings.some': 'частка прынята',
  'settings.all': 'усе прыняты',
} satisfies SettingsMessages;
