import type {SettingsMessages} from './dictionaries.js';

/** All languages together: the control is too small to be worth one more request. In `messages` the keys are `settings.label` … */
export const settingsMessages: Readonly<Record<string, SettingsMessages>> = {
  ru: {
    label: 'Настройки cookie',
    all: 'приняты все',
    none: 'отклонены все',
    some: 'приняты частично',
    unset: 'выбор не сделан',
  },
  kk: {
    label: 'Cookie баптаулары',
    all: 'барлығы қабылданған',
    none: 'барлығынан бас тартылған',
    some: 'ішінара қабылданған',
    unset: 'таңдау жасалмаған',
  },
  en: {
    label: 'Cookie settings',
    all: 'all accepted',
    none: 'all rejected',
    some: 'partly accepted',
    unset: 'not chosen',
  },
};
