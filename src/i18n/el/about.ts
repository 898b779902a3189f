import type {About} from '../dictionaries.js';

export default {name: 'Ελληνικά', reviewed: 'no'} satisfies About;
