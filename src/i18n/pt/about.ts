import type {About} from '../dictionaries.js';

export default {name: 'Português', reviewed: 'no'} satisfies About;
