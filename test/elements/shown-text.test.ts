import {expect} from '@open-wc/testing';
import {shownText} from '../../src/elements/shown-text.js';
import {plainText, safeRuns} from '../../src/elements/text-runs.js';

describe('shownText', () => {
  it('hashes the UTF-8 bytes', async () => {
    expect(await shownText('Согласие')).to.deep.equal({
      content: 'Согласие',
      hash: 'sha256-IF+Xvmbmod/rWzaoivJPLVO3pSQF20aScxx2+3V0/oM=',
    });
  });

  it('has no hash where the page is not secure', async () => {
    Object.defineProperty(crypto, 'subtle', {value: undefined, configurable: true});
    const shown = await shownText('a');
    delete (crypto as {subtle?: SubtleCrypto}).subtle;

    expect(shown).to.deep.equal({content: 'a', hash: null});
  });
});

describe('safeRuns', () => {
  it('divides a text into plain pieces and links', () => {
    expect(safeRuns('a [b](/c) d [e](https://f.kz/g)')).to.deep.equal([
      {text: 'a '},
      {text: 'b', href: '/c'},
      {text: ' d '},
      {text: 'e', href: 'https://f.kz/g'},
    ]);
  });

  it('leaves brackets that are no link', () => {
    expect(safeRuns('[a] (b) [](c)')).to.deep.equal([{text: '[a] (b) [](c)'}]);
  });

  it('keeps the label of a link that would run code', () => {
    expect(safeRuns('[a](javascript:b) [c](data:text/html,d)')).to.deep.equal([
      {text: 'a'},
      {text: ' '},
      {text: 'c'},
    ]);
  });

  it('reads a number, or whatever a configuration holds, as text', () => {
    expect(plainText(safeRuns(5 as unknown as string))).to.equal('5');
  });
});
