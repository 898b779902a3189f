import type {About} from '../dictionaries.js';

export default {name: 'English', reviewed: 'no'} satisfies About;
