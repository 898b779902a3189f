import type {ConsentEvent} from './core/event.js';
import type {ConsentRecord} from './core/types.js';

/** The library has read the stored record and the gate stands. */
export class ReadyEvent extends Event {
  constructor(readonly record: ConsentRecord | null) {
    super('soglasie-ready');
  }
}

/** What a decision changed. */
export interface Change {
  readonly record: ConsentRecord | null;
  readonly previous: ConsentRecord | null;
  /** Categories and services that may run from now on. */
  readonly granted: readonly string[];
  /** Categories and services that may no longer run. */
  readonly withdrawn: readonly string[];
  /** Names of cookies and keys that could not be removed. */
  readonly kept: readonly string[];
}

/**
 * A decision was made here or in another tab. Cancelable: `preventDefault()` keeps the page from being reloaded after a
 * withdrawal.
 */
export class ConsentChangeEvent extends Event implements Change {
  declare readonly record: Change['record'];
  declare readonly previous: Change['previous'];
  declare readonly granted: Change['granted'];
  declare readonly withdrawn: Change['withdrawn'];
  declare readonly kept: Change['kept'];

  constructor(change: Change) {
    super('soglasie-change', {cancelable: true});
    Object.assign(this, change);
  }
}

/** A form was submitted with a ticked consent box. */
export class FormConsentEvent extends Event {
  constructor(readonly record: ConsentEvent) {
    super('soglasie-form');
  }
}

/** Something that the site's developer or monitoring should know. The visitor's page goes on. */
export class ConsentErrorEvent extends Event {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {
    super('soglasie-error');
  }
}

declare global {
  interface DocumentEventMap {
    'soglasie-ready': ReadyEvent;
    'soglasie-change': ConsentChangeEvent;
    'soglasie-form': FormConsentEvent;
    'soglasie-error': ConsentErrorEvent;
  }
}
