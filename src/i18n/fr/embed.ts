import type {EmbedMessages} from '../dictionaries.js';

export default {
  'embed.text':
    'Si vous chargez ce contenu, {receiver} recevra votre adresse IP et des informations sur votre navigateur, et pourra enregistrer des cookies.',
  'embed.term':
    'L’autorisation permanente est valable {term}\u202f; vous pouvez la retirer dans les paramètres des cookies.',
  'embed.once': 'Charger une fois',
  'embed.always': 'Toujours charger {name}',
  'embed.category': 'Autoriser la catégorie\u00a0: {name}',
} satisfies EmbedMessages;
