import {globals} from './service.js';

/** Google's command queue. Its tags read `arguments` objects from it, never arrays. */
export function dataLayer(): unknown[] {
  return (Array.isArray(globals.dataLayer) ? globals.dataLayer : (globals.dataLayer = [])) as unknown[];
}

/** A command to Google's tags. */
// eslint-disable-next-line @typescript-eslint/no-unused-vars
export function gtag(..._command: unknown[]): void {
  // eslint-disable-next-line prefer-rest-params
  dataLayer().push(arguments);
}

/** The same command as a value, to be put in front of those already queued. */
// eslint-disable-next-line @typescript-eslint/no-unused-vars
export function command(..._command: unknown[]): IArguments {
  // eslint-disable-next-line prefer-rest-params
  return arguments;
}
