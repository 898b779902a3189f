import type {About} from '../dictionaries.js';

export default {name: 'עברית', reviewed: 'no'} satisfies About;
