import type {SettingsMessages} from '../dictionaries.js';

export default {
  'settings.label': 'Configuración de cookies',
  'settings.unset': 'sin elegir',
  'settings.none': 'todo rechazado',
  'settings.some': 'aceptado en parte',
  'settings.all': 'todo aceptado',
} satisfies SettingsMessages;
