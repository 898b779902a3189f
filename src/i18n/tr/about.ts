import type {About} from '../dictionaries.js';

export default {name: 'Türkçe', reviewed: 'no'} satisfies About;
