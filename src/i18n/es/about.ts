import type {About} from '../dictionaries.js';

export default {name: 'Español', reviewed: 'no'} satisfies About;
