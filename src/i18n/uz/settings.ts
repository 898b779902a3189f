import type {SettingsMessages} from '../dictionaries.js';

export default {
  'settings.label': 'Cookie sozlamalari',
  'settings.unset': 'tanlanmagan',
  'settings.none': 'hammasi rad etilgan',
  'settings.some': 'bir qismi qabul qilingan',
  'settings.all': 'hammasi qabul qilingan',
} satisfies SettingsMessages;
