/** An element and what it stands in, inner first; none where nothing has the focus. */
export function placeOf(element: Element | null): readonly Element[] {
  if (!element || element === document.body) return [];
  return [element, ...placeOf(element.parentElement)];
}

/**
 * Where a dialog that was closed could not give the focus back, as its opener has gone: puts it into the nearest place that is
 * still there, else at the beginning of what the page is about. A place that takes no focus by itself takes it once.
 *
 * @param dialog what holds the dialog: until the next frame the focus may seem to be in there
 */
export function restoreFocus(place: readonly Element[], dialog: Element): void {
  const {activeElement, body} = document;
  if (!place[0] || ![null, body, dialog].includes(activeElement as HTMLElement | null)) return;
  const isSeen = (element: Element) => element.isConnected && !!element.getClientRects()[0];
  const nearest = place.find(isSeen) ?? document.querySelector('main, [role=main], h1');
  if (!(nearest instanceof HTMLElement)) return;
  if (nearest.tabIndex < 0 && !nearest.hasAttribute('tabindex')) {
    nearest.tabIndex = -1;
    nearest.addEventListener('blur', () => nearest.removeAttribute('tabindex'), {once: true});
  }
  nearest.focus({preventScroll: true});
}
