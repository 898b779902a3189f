import type {About} from '../dictionaries.js';

export default {name: 'Azərbaycanca', reviewed: 'no'} satisfies About;
