import type {About} from '../dictionaries.js';

export default {name: 'Հայերեն', reviewed: 'no'} satisfies About;
