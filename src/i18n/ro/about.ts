import type {About} from '../dictionaries.js';

export default {name: 'Română', reviewed: 'no'} satisfies About;
