import type {SettingsMessages} from '../dictionaries.js';

export default {
  'settings.label': 'Çerez ayarları',
  'settings.unset': 'seçilmedi',
  'settings.none': 'tümü reddedildi',
  'settings.some': 'bir kısmı kabul edildi',
  'settings.all': 'tümü kabul edildi',
} satisfies SettingsMessages;
