/** Marks what the library itself has put among them. */
export const OURS = 'data-soglasie-text';

/**
 * What the page's own children in this slot say, for the proof: each block on its line, a link as `label (URL)`, and nothing
 * that is not shown.
 */
export function ownText(element: Element, slot: string): string {
  return [...element.children]
    .filter((child) => child.slot === slot && !child.hasAttribute(OURS))
    .map(textOf)
    .join('\n')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

function textOf(node: Node): string {
  if (node instanceof Text) return node.data.replace(/\s+/g, ' ');
  if (!(node instanceof Element)) return '';
  const {display} = getComputedStyle(node);
  if (display === 'none') return '';
  if (node.localName === 'br') return '\n';
  const text = [...node.childNodes].map(textOf).join('');
  const href = node.localName === 'a' && node.getAttribute('href');
  const whole = href ? `${text} (${href})` : text;
  return display === 'inline' ? whole : `\n${whole}\n`;
}
