import type {About} from '../dictionaries.js';

export default {name: 'Nederlands', reviewed: 'no'} satisfies About;
