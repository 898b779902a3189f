import type {About} from '../dictionaries.js';

export default {name: 'Deutsch', reviewed: 'no'} satisfies About;
