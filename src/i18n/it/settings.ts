import type {SettingsMessages} from '../dictionaries.js';

export default {
  'settings.label': 'Impostazioni dei cookie',
  'settings.unset': 'nessuna scelta',
  'settings.none': 'tutto rifiutato',
  'settings.some': 'accettato in parte',
  'settings.all': 'tutto accettato',
} satisfies SettingsMessages;
