import type {EmbedMessages} from '../dictionaries.js';

export default {
  'embed.text':
    'თუ ჩატვირთავთ, {receiver} მიიღებს თქვენს IP მისამართსა და ბრაუზერის მონაცემებს და შეიძლება შეინახოს ქუქი-ფაილები.',
  'embed.term': 'მუდმივი ნებართვა {term} მოქმედებს, მისი გამოხმობა ქუქი-ფაილების პარამეტრებში შეგიძლიათ.',
  'embed.once': 'ერთხელ ჩატვირთვა',
  'embed.always': 'ყოველთვის ჩატვირთვა: {name}',
  'embed.category': 'კატეგორიის დაშვება: {name}',
} satisfies EmbedMessages;
