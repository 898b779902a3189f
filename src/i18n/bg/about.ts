import type {About} from '../dictionaries.js';

export default {name: 'Български', reviewed: 'no'} satisfies About;
