import type {About} from '../dictionaries.js';

export default {name: 'العربية', reviewed: 'no'} satisfies About;
