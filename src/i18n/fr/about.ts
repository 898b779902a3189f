import type {About} from '../dictionaries.js';

export default {name: 'Français', reviewed: 'no'} satisfies About;
