import type {About} from '../dictionaries.js';

export default {name: '简体中文', reviewed: 'no'} satisfies About;
