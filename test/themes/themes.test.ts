import {expect} from '@open-wc/testing';
import {adoptTheme} from '../../src/themes/adopt.js';
import calm from '../../src/themes/calm.js';
import contrast from '../../src/themes/contrast.js';
import night from '../../src/themes/night.js';
import paper from '../../src/themes/paper.js';
import steppe from '../../src/themes/steppe.js';
import {pageStyle} from '../fixtures/host.js';

const THEMES = {calm, paper, steppe, night, contrast};

/** The tokens of a theme in the light, or in the dark, where it lays some over them. */
function tokensOf(css: string, dark: boolean): Readonly<Record<string, string>> {
  const [light, night = ''] = css.split('@media (prefers-color-scheme: dark)');
  const read = (text: string) =>
    Object.fromEntries(
      [...text.matchAll(/--soglasie-([\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]),
    );
  return {...read(light!), ...(dark ? read(night) : {})};
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function ratio(one: string, other: string): number {
  const luminance = (hex: string) => {
    const digits =
      hex.length === 4 ? [...hex.slice(1)].map((each) => each + each) : hex.slice(1).match(/../g)!;
    const [r, g, b] = digits.map((pair) => {
      const part = parseInt(pair, 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

describe('themes', () => {
  for (const [name, css] of Object.entries(THEMES))
    for (const dark of [false, true])
      it(`read well: ${name}, ${dark ? 'dark' : 'light'}`, () => {
        const tokens = tokensOf(css, dark);
        const [accent, onAccent] = [tokens['color-accent']!, tokens['color-on-accent']!];
        const [text, surface] = [tokens['color-text']!, tokens['color-surface']!];

        expect(ratio(accent, onAccent), 'text of the buttons').to.be.above(4.5);
        expect(ratio(text, surface), 'text').to.be.above(7);
        expect(ratio(accent, surface), 'buttons beside the ground (WCAG 1.4.11)').to.be.above(3);
        expect(ratio(tokens['color-focus']!, surface), 'focus ring (WCAG 1.4.11)').to.be.above(3);
      });

  it('are sets of tokens and of nothing else', () => {
    for (const css of Object.values(THEMES)) {
      const rest = css.replace(
        /--soglasie-[\w-]+: [^;{}]+;|:where\(:root\)|@media \(prefers-color-scheme: dark\)|[{}\s]/g,
        '',
      );
      expect(rest).to.equal('');
    }
  });

  it('give way to the page’s own tokens, wherever it sets them', () => {
    const before = document.adoptedStyleSheets;
    adoptTheme({default: steppe});
    const remove = pageStyle('html { --soglasie-radius: 3px }');
    const value = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name);

    expect(value('--soglasie-radius')).to.equal('3px');
    expect(value('--soglasie-color-accent')).not.to.equal('');
    remove();
    document.adoptedStyleSheets = before;
  });
});
