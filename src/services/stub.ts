import {globals} from './service.js';

type AnyFunction = (...args: unknown[]) => unknown;

/** What stood under a name before the stub took its place. */
const real: Record<string, unknown> = {};

/** Calls of a service that is granted and whose own file is on its way, in their order. */
const queues: Record<string, (() => void)[] | undefined> = {};

const nothing = () => undefined;

/**
 * Stands for a vendor's public function or object until its service is granted: it drops the call with its data and runs the
 * completion callback in the next task, so that page code such as `ym(ID, 'reachGoal', 'order', {}, goOn)` neither throws nor
 * waits. Any method of it does the same, however deep or chained: `VK.Retargeting.Hit()`, `new VK.Pixel(…)`,
 * `grecaptcha.ready(…)`, `posthog.people.set(…).then(…)`. A question such as `isFeatureEnabled()` is answered with nothing.
 *
 * @param find the real one, once it is there
 */
function stubFor(name: string, find: () => unknown): object {
  const stub: object = new Proxy(
    // It uses `arguments`, so that the minifier makes no arrow function of it: those cannot be called with `new`.
    function () {
      // eslint-disable-next-line prefer-rest-params
      const args = Array.from(arguments) as unknown[];
      const callback = args.map(completion).find(Boolean);
      if (queues[name]) queues[name].push(() => (find() as AnyFunction | undefined)?.(...args));
      else if (callback) setTimeout(callback);
      return stub;
    },
    {
      get(_, key) {
        // As text it is empty; what walks through it finds nothing.
        if (typeof key !== 'string') return key === Symbol.toPrimitive ? () => '' : undefined;
        if (key === 'catch' || /^(is|has)[A-Z_]/.test(key)) return nothing;
        return stubFor(name, () => {
          const owner = find() as Record<string, unknown> | undefined;
          const method = owner?.[key];
          return typeof method === 'function' ? (method.bind(owner) as unknown) : method;
        });
      },
      set: () => true,
      construct: () => stub,
    },
  );
  stubs.add(stub);
  return stub;
}

const stubs = new WeakSet<object>();
const isStub = (value: unknown) => stubs.has(Object(value) as object);

/** Puts a stub in the place of this global. */
export function hold(name: string): void {
  queues[name] = undefined;
  if (isStub(globals[name])) return;
  real[name] = globals[name];
  globals[name] = stubFor(name, () => globals[name]);
}

/** Puts a stub there that forgets nothing: the service is granted, and its file is on its way. */
export function holdBack(name: string): void {
  if (globals[name] !== undefined && !isStub(globals[name])) return;
  hold(name);
  queues[name] = [];
}

/** Gives the real one back. Answers with what was held back, to be done when the service has started. */
export function release(name: string): readonly (() => void)[] {
  if (isStub(globals[name])) globals[name] = real[name];
  const calls = queues[name] ?? [];
  queues[name] = undefined;
  return calls;
}

/** `callback` is Metrika's, `event_callback` Google's, `onSuccess` Mindbox's; others take a bare function. */
function completion(argument: unknown): AnyFunction | undefined {
  const named = argument as Record<string, unknown> | null | undefined;
  return [argument, named?.callback, named?.event_callback, named?.onSuccess].find(
    (each) => typeof each === 'function',
  ) as AnyFunction | undefined;
}
