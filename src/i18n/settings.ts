/** In this order; `messages` may lay `settings.label`, `settings.unset` … over them. */
export const SETTINGS_KEYS = ['label', 'unset', 'none', 'some', 'all'] as const;

/** Texts of the way back in all languages: the control is too small to be worth one more request, or longer keys. */
export const settingsMessages: Readonly<Record<string, readonly string[]>> = {
  ru: ['Настройки cookie', 'не выбрано', 'отклонены все', 'принята часть', 'приняты все'],
  kk: [
    'Cookie баптаулары',
    'таңдалмаған',
    'барлығынан бас тартылған',
    'бөлігі қабылданған',
    'барлығы қабылданған',
  ],
  en: ['Cookie settings', 'not chosen', 'all rejected', 'some accepted', 'all accepted'],
};
