import type {About} from '../dictionaries.js';

export default {name: 'Čeština', reviewed: 'no'} satisfies About;
