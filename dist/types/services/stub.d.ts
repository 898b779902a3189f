/** A vendor's public function or object that can be held and given back. */
export interface Stub {
    hold(): void;
    release(): void;
}
/**
 * Until a service is granted its public function drops the call with its data and runs the completion callback in the next
 * task, so that page code such as `ym(ID, 'reachGoal', 'order', {}, goOn)` neither throws nor waits. Any method of it does the
 * same, however deep: `VK.Retargeting.Hit()`, `posthog.people.set(…)`, `new VK.Pixel(…)`, `_tmr.push(…)`.
 */
export declare function stubFor(name: string): Stub;
