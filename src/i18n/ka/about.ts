import type {About} from '../dictionaries.js';

export default {name: 'ქართული', reviewed: 'no'} satisfies About;
