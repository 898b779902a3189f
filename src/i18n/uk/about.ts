import type {About} from '../dictionaries.js';

export default {name: 'Українська', reviewed: 'no'} satisfies About;
