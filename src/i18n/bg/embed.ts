import type {EmbedMessages} from '../dictionaries.js';

export default {
  'embed.text':
    'Ако заредите съдържанието, {receiver} ще получи IP адреса ви и данни за браузъра и може да запази бисквитки.',
  'embed.term': 'Постоянното разрешение важи {term}; можете да го оттеглите в настройките за бисквитки.',
  'embed.once': 'Зареждане веднъж',
  'embed.always': 'Зареждане винаги: {name}',
  'embed.category': 'Разрешаване на категорията: {name}',
} satisfies EmbedMessages;
