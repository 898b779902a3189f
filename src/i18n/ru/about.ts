import type {About} from '../dictionaries.js';

export default {name: 'Русский', reviewed: 'no'} satisfies About;
