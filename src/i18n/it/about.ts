import type {About} from '../dictionaries.js';

export default {name: 'Italiano', reviewed: 'no'} satisfies About;
