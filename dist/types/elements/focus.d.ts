/** An element and what it stands in, inner first; none where nothing has the focus. */
export declare function placeOf(element: Element | null): readonly Element[];
/**
 * Where a dialog that was closed could not give the focus back, as its opener has gone: puts it into the nearest place that is
 * still there, else at the beginning of what the page is about. A place that takes no focus by itself takes it once.
 *
 * @param dialog what holds the dialog: until the next frame the focus may seem to be in there
 */
export declare function restoreFocus(place: readonly Element[], dialog: Element): void;
