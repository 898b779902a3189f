import {globals} from './service.js';

type Queue = ((...args: unknown[]) => void) & Record<string, unknown>;

/**
 * The vendor's queue function as its own snippet makes it: calls wait as `arguments` objects in a list on it, until its script
 * takes them over. What is there already stays.
 *
 * @param list name of that list
 */
export function queueFunction(name: string, list = 'q'): Queue {
  const queue: Queue = Object.assign(
    function () {
      // eslint-disable-next-line prefer-rest-params
      ((queue[list] ??= []) as unknown[]).push(arguments);
    },
    {} as Record<string, unknown>,
  );
  return (globals[name] ??= queue) as Queue;
}

/** The vendor's queue that is a plain list. What is there already stays. */
export function queueList(name: string): unknown[] {
  return (globals[name] ??= []) as unknown[];
}
