import type {SettingsMessages} from '../dictionaries.js';

export default {
  'settings.label': 'Cookie баптаулары',
  'settings.unset': 'таңдалмаған',
  'settings.none': 'барлығынан бас тартылған',
  'settings.some': 'бөлігі қабылданған',
  'settings.all': 'барлығы қабылданған',
} satisfies SettingsMessages;
