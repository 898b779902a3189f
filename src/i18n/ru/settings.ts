import type {SettingsMessages} from '../dictionaries.js';

export default {
  'settings.label': 'Настройки cookie',
  'settings.unset': 'не выбрано',
  'settings.none': 'отклонены все',
  'settings.some': 'принята часть',
  'settings.all': 'приняты все',
} satisfies SettingsMessages;
