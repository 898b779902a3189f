export { start } from './package/index.js';
import './package/guards.js';
import './package/record.js';
import './package/events.js';
import './package/holders.js';
import './package/attempt.js';
import './package/holdable.js';
import './package/way-back.js';
