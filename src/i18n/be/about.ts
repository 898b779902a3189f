import type {About} from '../dictionaries.js';

export default {name: 'Беларуская', reviewed: 'no'} satisfies About;
