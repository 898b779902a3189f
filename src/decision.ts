import {attempt} from './attempt.js';
import {OUTBOX} from './core/names.js';
import {createDecider} from './decider.js';
import type * as followUpFile from './follow-up.js';
import {uuid4, uuid7} from './ids.js';
import type {Decider, Inside} from './manager.js';
import {writeRecord} from './storage/write-record.js';
import {summonViews} from './summon.js';
import {showView, type Import} from './views.js';
import type {Watch} from './watch.js';

type FollowUpFile = typeof followUpFile;

/** How the loader brings files in, and how it tells the developer. */
export interface Surroundings {
  readonly load: Import;
  reportError(code: string, message: unknown): void;
  readonly watch: Watch;
}

/** The decider, wired to the real page. */
export function deciderOf(inside: Inside, {load, reportError, watch}: Surroundings): Decider {
  const {manager} = inside;
  return createDecider(
    inside,
    {
      write: (record) => writeRecord(manager.config, record),
      page: {
        now: Date.now,
        recordId: () => uuid7(Date.now()),
        consentId: uuid4,
        language: manager.language,
        origin: location.origin,
        path: () => location.pathname,
        reload: () => location.reload(),
      },
      keep: (report) =>
        void attempt('storage-blocked', () =>
          localStorage.setItem(OUTBOX + report.recordId, JSON.stringify(report)),
        ),
      // Not shown is not agreed: everything stays held.
      show: (view) =>
        showView(manager, view, {load, reportError}).catch(
          (error: unknown) =>
            void (view === 'ui' ? reportError('ui-blocked', error) : reportError('view-unavailable', error)),
        ),
      loadFollowUp: () =>
        load('soglasie-follow-up.js').then(
          (file) => (file as FollowUpFile).followUpOf(manager, reportError),
          (error) => void reportError('follow-up-unavailable', error),
        ),
    },
    () => summonViews(manager, watch),
  );
}
