import {warn} from './warn.js';

/** Tells the developer whose colours leave a button unreadable. */
export function warnOfContrast(button: Element): void {
  const {color, backgroundColor} = getComputedStyle(button);
  const [lighter, darker] = [color, backgroundColor].map(luminance).sort((a, b) => b - a);
  if ((lighter! + 0.05) / (darker! + 0.05) < 4.5)
    warn('contrast', `${color} on ${backgroundColor}: the buttons of the notice need 4.5:1 (WCAG 1.4.3).`);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: string): number {
  const [r, g, b, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (!alpha) return NaN;
  const [red, green, blue] = [r!, g!, b!].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
