import type {SettingsMessages} from '../dictionaries.js';

export default {
  'settings.label': 'Ρυθμίσεις cookies',
  'settings.unset': 'δεν έχει γίνει επιλογή',
  'settings.none': 'έχουν απορριφθεί όλα',
  'settings.some': 'έχουν γίνει δεκτά ορισμένα',
  'settings.all': 'έχουν γίνει δεκτά όλα',
} satisfies SettingsMessages;
