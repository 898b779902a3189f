import {guardElements} from './elements.js';
import type {Holding} from './holder.js';
import {refuse} from './refuse.js';

/** What holds a request to this URL now; nothing where it may go. */
export type HolderOf = (url: string) => Holding | undefined;

/**
 * Holds what nobody marked up: scripts, frames and links that the page's code puts in wait as held markup, and everything else
 * fails as under an ad blocker. It patches the page's prototypes, so it comes before any other script, once.
 */
export function installGuard(holderOf: HolderOf): void {
  guardElements(holderOf);
  refuse(holderOf);
}

declare global {
  interface HTMLElement {
    /** On what the guard has held: the gate gives it back without a nonce, and tells it of `load` and `error`. */
    guarded?: true;
  }
}
