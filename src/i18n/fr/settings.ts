import type {SettingsMessages} from '../dictionaries.js';

export default {
  'settings.label': 'Paramètres des cookies',
  'settings.unset': 'pas encore de choix',
  'settings.none': 'tout est refusé',
  'settings.some': 'une partie est acceptée',
  'settings.all': 'tout est accepté',
} satisfies SettingsMessages;
