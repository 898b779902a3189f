import { warn } from './warn.dev.js';

function attempt(code, action, place) {
  try {
    return action();
  } catch (error) {
    warn(code, (place ? place + ": " : "") + String(error));
    return void 0;
  }
}

export { attempt };
