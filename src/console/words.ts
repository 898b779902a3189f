import type {Answer, ConsentEvent} from '../core/event.js';
import type {Action, Method} from '../core/types.js';

/** The words of the wire format in Russian. */

export const KINDS: Readonly<Record<ConsentEvent['kind'], string>> = {
  cookies: 'Куки',
  form: 'Форма',
  request: 'Запрос',
};

export const EVENTS: Readonly<Record<ConsentEvent['event'], string>> = {
  given: 'дано',
  refused: 'отказ',
  changed: 'изменено',
  withdrawn: 'отозвано',
  requested: 'получен',
};

export const METHODS: Readonly<Record<Method, string>> = {
  banner: 'Уведомление',
  preferences: 'Настройки',
  checkbox: 'Галочка',
  embed: 'Вставка',
  request: 'Запрос',
  api: 'Программа',
};

export const ACTIONS: Readonly<Record<Action, string>> = {
  'accept-all': 'принять всё',
  'reject-all': 'отклонить всё',
  save: 'сохранить выбор',
  tick: 'отметить',
  withdraw: 'отозвать',
  'load-always': 'всегда загружать',
  submit: 'отправить',
  call: 'вызов',
};

export const ANSWERS: Readonly<Record<Answer, string>> = {granted: 'да', denied: 'нет'};
