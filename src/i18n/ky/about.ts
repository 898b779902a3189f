import type {About} from '../dictionaries.js';

export default {name: 'Кыргызча', reviewed: 'no'} satisfies About;
