/** What is done before a native call: it may change the arguments, or answer in place of it, in a list. */
export type Before = (args: unknown[], self: unknown) => readonly unknown[] | void;

/**
 * Puts something before a native function, if the browser has it. A proxy keeps its name, length, static properties, prototype
 * and text, and whatever is strange about a call, the native function says so in its own words.
 */
export function wrap(
  owner: object,
  key: string,
  before: Before,
  kind: 'value' | 'get' | 'set' = 'value',
): void {
  const descriptor = Object.getOwnPropertyDescriptor(owner, key);
  const native: unknown = descriptor?.[kind];
  if (typeof native !== 'function') return;
  const ask: Before = (args, self) => {
    try {
      return before(args, self);
    } catch {
      // An object that refuses to become text, or the like: the native function's business.
    }
  };
  const guarded: unknown = new Proxy(native, {
    apply(_, self, args: unknown[]) {
      const answer = ask(args, self);
      return answer ? answer[0] : Reflect.apply(native, self, args);
    },
    construct(_, args: unknown[], target) {
      ask(args, undefined);
      return Reflect.construct(native, args, target) as object;
    },
  });
  Object.defineProperty(owner, key, {...descriptor, [kind]: guarded});
  // `new WebSocket(…).constructor === WebSocket`.
  const {prototype} = native as {prototype?: object};
  if (prototype?.constructor === native) prototype.constructor = guarded as typeof prototype.constructor;
}
