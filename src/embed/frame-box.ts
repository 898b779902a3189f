/** A frame that is hidden, and what is shown in its place. */
export interface Place {
  readonly frame: HTMLIFrameElement;
  /** Stands around the frame, or right before it. */
  readonly element: HTMLElement;
  /** What is seen of it. */
  readonly box: HTMLElement;
}

/** What decides where a box stands, how large it is, and what that does to the boxes around it. */
const LAYOUT =
  'position inset float clear margin padding border-width border-radius box-sizing width height min-width min-height max-width max-height aspect-ratio flex order align-self justify-self grid-area vertical-align z-index'.split(
    ' ',
  );

/** Takes out of the flow's hands what was measured in pixels. */
const PINNED = {
  'min-width': '0',
  'min-height': '0',
  'max-width': 'none',
  'max-height': 'none',
  'aspect-ratio': 'auto',
  flex: 'none',
};

type Values = Readonly<Record<string, string>>;

/** The `display` that the page itself has written on a frame we hide. */
const displays = new WeakMap<HTMLIFrameElement, readonly [value: string, priority: string]>();

/**
 * Shows the boxes in place of their frames, each with the layout that its frame has now: nothing around may move. Called
 * again whenever that may have changed; all of it happens before the browser paints.
 */
export function fit(places: readonly Place[]): void {
  for (const place of places) {
    swapBack(place);
    // The page has rules for a first child, or for what follows what: for them we are not there.
    if (isOurs(place.element) && !place.element.shadowRoot?.activeElement) place.element.remove();
  }
  const measured = places.map(({frame}) => ({rect: frame.getBoundingClientRect(), ...readUsed(frame)}));
  places.forEach(({frame, element, box}, i) => {
    const {used, display, rect} = measured[i]!;
    if (!element.isConnected) frame.before(element);
    hide(frame);
    lay(box, {...used, ...PINNED, display});
    const {width, height} = rect;
    box.classList.toggle('small', width < 300 || height < 240);
    box.classList.toggle('tiny', width < 240 || height < 140);
    // A pixel in a frame: nothing to show there, and nothing to stop at with the keyboard.
    box.style.visibility = width < 24 || height < 24 ? 'hidden' : '';
  });
  // Of an element without a box browsers tell what is written, not what came of it: `100%`, `auto`. That follows the page
  // by itself. https://drafts.csswg.org/cssom/#resolved-values
  const written = places.map(({frame}) => read(frame));
  places.forEach(({box}, i) => lay(box, withNaturalSize(written[i]!)));
  const misfits = places.filter(({box}, i) => !isSame(box.getBoundingClientRect(), measured[i]!.rect));
  for (const place of misfits) lay(place.box, {...measured[places.indexOf(place)]!.used, ...PINNED});
}

/** What is empty was put there by us, and not by the author. */
export function isOurs(element: Element): boolean {
  return !element.firstElementChild;
}

/** Shows the frame again, as the page has it, and no box. */
export function swapBack({frame, box}: Place): void {
  box.style.display = 'none';
  const {style} = frame;
  const own = displays.get(frame);
  displays.delete(frame);
  // The page may have written another one meanwhile.
  if (!own || style.display !== 'none' || !style.getPropertyPriority('display')) return;
  style.removeProperty('display');
  if (own[0]) style.setProperty('display', ...own);
  if (!style.length) frame.removeAttribute('style');
}

function hide(frame: HTMLIFrameElement): void {
  const {style} = frame;
  displays.set(frame, [style.display, style.getPropertyPriority('display')]);
  style.setProperty('display', 'none', 'important');
}

function readUsed(frame: HTMLIFrameElement) {
  const {display, transform} = getComputedStyle(frame);
  return {
    used: {...read(frame), transform},
    display: /^(none|contents)$/.test(display)
      ? 'none'
      : display.startsWith('inline')
        ? 'inline-block'
        : 'block',
  };
}

function read(frame: HTMLIFrameElement): Values {
  const style = getComputedStyle(frame);
  return Object.fromEntries(LAYOUT.map((name) => [name, style.getPropertyValue(name)]));
}

function lay(box: HTMLElement, values: Values): void {
  for (const name in values) box.style.setProperty(name, values[name]!);
  // What it says is laid out against the box; offsets mean nothing to a frame in the flow.
  if (values.position === 'static') Object.assign(box.style, {position: 'relative', inset: 'auto'});
}

/** What `auto` is to a frame: https://drafts.csswg.org/css-sizing/#natural-size-fallback */
function withNaturalSize(values: Values): Values {
  const {width, height, 'aspect-ratio': ratio} = values;
  return {
    ...values,
    width: width === 'auto' ? '300px' : width!,
    height: height === 'auto' && ratio === 'auto' ? '150px' : height!,
  };
}

function isSame(a: DOMRect, b: DOMRect): boolean {
  return (['x', 'y', 'width', 'height'] as const).every((name) => Math.abs(a[name] - b[name]) < 0.5);
}
