import type {About} from '../dictionaries.js';

export default {name: 'Қазақша', reviewed: 'no'} satisfies About;
