/** So far from the notice what was under it is moved; pixels. */
const GAP = 8;

/**
 * Keeps the page usable under the notice until the signal: what takes the focus is moved from under it (WCAG 2.2, 2.4.11 Focus
 * Not Obscured), and the end of a page that scrolls can be scrolled above it.
 *
 * @param cover the notice; another element after the page was replaced
 */
export function keepClear(cover: () => Element, signal: AbortSignal): void {
  // What is being pressed must not be moved from under the pointer.
  let byKeyboard = true;
  for (const type of ['keydown', 'pointerdown'])
    addEventListener(type, () => (byKeyboard = type === 'keydown'), {capture: true, signal});
  document.addEventListener(
    'focusin',
    ({target}) => {
      const notice = cover().getBoundingClientRect();
      const focused = (target as Element).getBoundingClientRect();
      const middle = (focused.left + focused.right) / 2;
      const isCovered =
        focused.top >= notice.top &&
        focused.bottom <= notice.bottom &&
        middle >= notice.left &&
        middle <= notice.right;
      if (!byKeyboard || !isCovered || cover().contains(target as Node)) return;
      const {scrollHeight, scrollTop} = document.documentElement;
      const up = focused.bottom - notice.top + GAP;
      const hasRoom = notice.top > focused.height + GAP && scrollHeight - scrollTop - innerHeight >= up;
      scrollBy({top: hasRoom ? up : focused.top - notice.bottom - GAP, behavior: 'instant'});
    },
    {signal},
  );

  if (!('adoptedStyleSheets' in document)) return;
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const makeRoom = () => {
    sheet.replaceSync('');
    const {top, bottom} = cover().getBoundingClientRect();
    // A page that fits into the window must not begin to scroll.
    if (document.documentElement.scrollHeight > innerHeight && top > GAP && innerHeight - bottom < top)
      sheet.replaceSync(`html{padding-bottom:${innerHeight - top}px}`);
  };
  makeRoom();
  addEventListener('resize', makeRoom, {signal});
  signal.addEventListener('abort', () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });
}
