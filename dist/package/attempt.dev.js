import { warn } from './warn.dev.js';

function attempt(code, action) {
  try {
    return action();
  } catch (error) {
    warn(code, String(error));
    return void 0;
  }
}

export { attempt };
