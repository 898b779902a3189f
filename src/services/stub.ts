import {globals} from './service.js';

type AnyFunction = (...args: unknown[]) => unknown;

/**
 * Stands for a vendor's public function or object until its service is granted: it drops the call with its data and runs the
 * completion callback in the next task, so that page code such as `ym(ID, 'reachGoal', 'order', {}, goOn)` neither throws nor
 * waits. Any method of it does the same, however deep: `VK.Retargeting.Hit()`, `posthog.people.set(…)`, `new VK.Pixel(…)`.
 */
const stub: object = new Proxy(
  // It uses `arguments`, so that the minifier makes no arrow function of it: those cannot be called with `new`.
  function () {
    // eslint-disable-next-line prefer-rest-params
    const callback = Array.from(arguments).map(completion).find(Boolean);
    if (callback) setTimeout(callback);
  },
  {
    // Symbols say how a value is turned into text or walked through: a stub is none of that.
    get: (_, key) => (typeof key === 'string' ? stub : undefined),
    set: () => true,
    construct: () => stub,
  },
);

/** What stood under a name before the stub took its place. */
const real: Record<string, unknown> = {};

/** Puts the stub in the place of this global. */
export function hold(name: string): void {
  if (globals[name] === stub) return;
  real[name] = globals[name];
  globals[name] = stub;
}

/** Gives the real one back. */
export function release(name: string): void {
  if (globals[name] === stub) globals[name] = real[name];
}

/** `callback` is Metrika's, `event_callback` Google's; both also take a bare function. */
function completion(argument: unknown): AnyFunction | undefined {
  const named = argument as {callback?: unknown; event_callback?: unknown} | null | undefined;
  return [argument, named?.callback, named?.event_callback].find((each) => typeof each === 'function') as
    AnyFunction | undefined;
}
