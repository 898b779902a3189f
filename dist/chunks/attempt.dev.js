import { w as warn } from './warn.dev.js?v=0.1.0';

function attempt(code, action) {
  try {
    return action();
  } catch (error) {
    warn(code, String(error));
    return void 0;
  }
}

export { attempt as a };
