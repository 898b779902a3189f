import type {SettingsMessages} from '../dictionaries.js';

export default {
  'settings.label': 'הגדרות עוגיות',
  'settings.unset': 'לא נעשתה בחירה',
  'settings.none': 'הכול נדחה',
  'settings.some': 'אושר חלקית',
  'settings.all': 'הכול אושר',
} satisfies SettingsMessages;
