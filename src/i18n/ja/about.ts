import type {About} from '../dictionaries.js';

export default {name: '日本語', reviewed: 'no'} satisfies About;
