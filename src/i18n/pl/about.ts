import type {About} from '../dictionaries.js';

export default {name: 'Polski', reviewed: 'no'} satisfies About;
