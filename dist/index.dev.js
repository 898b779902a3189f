export { start } from './package/index.dev.js';
import './package/guards.dev.js';
import './package/record.dev.js';
import './package/warn.dev.js';
import './package/events.dev.js';
import './package/holders.dev.js';
import './package/attempt.dev.js';
import './package/holdable.dev.js';
import './package/way-back.dev.js';
