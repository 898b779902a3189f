import type {SettingsMessages} from '../dictionaries.js';

export default {
  'settings.label': 'ქუქი-ფაილების პარამეტრები',
  'settings.unset': 'არჩეული არ არის',
  'settings.none': 'ყველა უარყოფილია',
  'settings.some': 'ნაწილი მიღებულია',
  'settings.all': 'ყველა მიღებულია',
} satisfies SettingsMessages;
