import type {About} from '../dictionaries.js';

export default {name: '한국어', reviewed: 'no'} satisfies About;
