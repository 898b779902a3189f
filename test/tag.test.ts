import {expect} from '@open-wc/testing';
import {parseConfig} from '../src/core/config.js';
import {knownPresets} from '../src/services/index.js';
import {configOfTag} from '../src/tag.js';

/** What is left once `undefined`, which says nothing, is dropped as merging drops it. */
function tag(attributes: string): unknown {
  const template = document.createElement('template');
  template.innerHTML = `<script ${attributes}></script>`;
  const config = configOfTag((template.content.firstChild as HTMLScriptElement).dataset, knownPresets());
  return JSON.parse(JSON.stringify(config)) as unknown;
}

const nothing = {services: {}, banner: {}};

describe('configOfTag', () => {
  it('reads our own attributes', () => {
    expect(
      tag(`data-profile="kz" data-revision="2" data-language="kk" data-policy-url="/privacy" data-endpoint="/e"
           data-position="top" data-layout="bar"`),
    ).to.deep.equal({
      profile: 'kz',
      revision: '2',
      language: 'kk',
      policyUrl: '/privacy',
      endpoint: '/e',
      services: {},
      banner: {position: 'top', layout: 'bar'},
    });
  });

  it('reads presets by their id, and false as off', () => {
    expect(tag('data-yandex-metrika="12345678,2" data-google-analytics="false"')).to.deep.equal({
      ...nothing,
      services: {'yandex-metrika': {id: '12345678,2'}, 'google-analytics': false},
    });
  });

  it('is a whole integration with the tag of the contract', () => {
    const faults: string[] = [];
    const raw = tag(
      'data-yandex-metrika="12345678" data-google-analytics="G-XXXXXXXXXX" data-policy-url="/privacy" data-endpoint="/consent-events"',
    );

    const config = parseConfig(raw, knownPresets(), (path) => faults.push(path));

    expect(faults).to.deep.equal([]);
    expect(config.services.map(({id}) => id)).to.deep.equal(['yandex-metrika', 'google-analytics']);
    expect(config.categories).to.deep.equal([{id: 'analytics'}]);
    expect(config).to.include({policyUrl: '/privacy', endpoint: '/consent-events'});
  });

  it('leaves a service shut whose number it cannot read', () => {
    const faults: string[] = [];

    const config = parseConfig(tag('data-yandex-metrika=""'), knownPresets(), (path) => faults.push(path));

    expect(config.services).to.deep.equal([]);
    expect(faults).to.deep.equal(['services.yandex-metrika']);
  });

  for (const attribute of [
    'data-config="/c.json"',
    'data-manual',
    'data-base="/x/"',
    'data-cfasync="false"',
    'data-no-optimize="1"',
    'data-rocket-src="x"',
    'data-category="analytics"',
    'data-services="x"',
    'data-cookie="x"',
    'data-operator="x"',
    'data-google="x"',
    'data-respect-gpc="false"',
    'data-constructor="x"',
    'data-to-string="x"',
    'data-value-of="x"',
    'data-has-own-property="x"',
    'data-__proto__="x"',
    'src="/soglasie.js" async defer nonce="n"',
  ])
    it(`leaves ${attribute} alone`, () => {
      expect(tag(attribute)).to.deep.equal(nothing);
    });
});
