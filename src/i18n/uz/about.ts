import type {About} from '../dictionaries.js';

export default {name: 'Oʻzbekcha', reviewed: 'no'} satisfies About;
