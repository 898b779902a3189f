import {expect, oneEvent} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import {embedText, SoglasieEmbed, type EmbedContent, type EmbedEvent} from '../../src/elements/embed.js';
import {pageStyle} from '../fixtures/host.js';

if (!customElements.get('soglasie-embed')) customElements.define('soglasie-embed', SoglasieEmbed);

const CONTENT: EmbedContent = {
  language: 'ru',
  title: 'Урок 1: как читать договор',
  text: [
    'Если загрузить, Google LLC, США (www.youtube-nocookie.com) получит ваш IP-адрес и сведения о браузере и сможет сохранить cookie.',
    'Постоянное разрешение действует 180 дн., отозвать его можно в настройках cookie.',
  ],
  actions: [
    ['load-once', 'Загрузить один раз'],
    ['load-always', 'Всегда загружать YouTube'],
  ],
};

let element: SoglasieEmbed;
const root = () => element.shadowRoot!;
const button = (action: string) => root().querySelector<HTMLButtonElement>(`[data-action=${action}]`)!;

/** One of this size, saying this. */
async function show(width: number, height: number, {content = CONTENT, html = '', look = ''} = {}) {
  element = document.createElement('soglasie-embed');
  element.innerHTML = html;
  document.body.append(element);
  Object.assign(element.box.style, {
    display: 'inline-block',
    position: 'relative',
    width: width + 'px',
    height: height + 'px',
  });
  element.box.className = look;
  element.content = content;
}

describe('<soglasie-embed>', () => {
  afterEach(() => element.remove());

  for (const [width, height, look] of [
    [560, 315, ''],
    [320, 180, 'small'],
    [200, 100, 'small tiny'],
  ] as const)
    for (const colorScheme of ['light', 'dark'] as const)
      it(`passes the accessibility audit at ${width} × ${height}, ${colorScheme}`, async () => {
        await emulateMedia({colorScheme});
        await show(width, height, {look});

        await expect(element).to.be.accessible();
        await emulateMedia({colorScheme: 'light'});
      });

  it('is a group by the name of what it holds, and so is the button that loads it', async () => {
    await show(560, 315);

    const group = root().querySelector('[role=group]')!;
    expect(root().getElementById(group.getAttribute('aria-labelledby')!)!.textContent).to.equal(
      CONTENT.title,
    );
    const names = button('load-once').getAttribute('aria-labelledby')!.split(' ');
    expect(names.map((id) => root().getElementById(id)!.textContent)).to.deep.equal([
      'Загрузить один раз',
      CONTENT.title,
    ]);
  });

  it('shows what its text is made of, in that order, as text', async () => {
    const content = {...CONTENT, title: '<img src=x onerror=alert(1)>'};
    await show(560, 315, {content});

    const shown = [...root().querySelectorAll('b, p, button')].map((each) => each.textContent);
    expect(shown.join('\n')).to.equal(embedText(content));
  });

  it('takes no room and says nothing until somebody lays it out', async () => {
    element = document.body.appendChild(document.createElement('soglasie-embed'));

    expect(element.box.getBoundingClientRect().height).to.equal(0);
    expect(root().querySelector('button')).to.equal(null);
  });

  it('can be worked by the keyboard alone', async () => {
    await show(560, 315);
    document.body.tabIndex = -1;
    document.body.focus();

    await sendKeys({press: 'Tab'});
    expect(root().activeElement).to.equal(button('load-once'));
    await sendKeys({press: 'Tab'});
    const pressed = oneEvent<EmbedEvent>(element, 'soglasie-load');
    await sendKeys({press: 'Enter'});

    expect((await pressed).action).to.equal('load-always');
    document.body.removeAttribute('tabindex');
  });

  for (const [width, height, look, least] of [
    [560, 315, '', 44],
    [320, 180, 'small', 44],
    [200, 100, 'small tiny', 24],
  ] as const)
    it(`has both buttons in sight at ${width} × ${height}, no lower than ${least} pixels`, async () => {
      await show(width, height, {look});
      const box = element.box.getBoundingClientRect();

      for (const [action] of CONTENT.actions) {
        const rect = button(action).getBoundingClientRect();
        expect(rect.height).to.be.at.least(least);
        expect(rect.left).to.be.at.least(box.left);
        expect(rect.right).to.be.at.most(box.right);
        expect(rect.top).to.be.at.least(box.top);
        expect(rect.bottom).to.be.at.most(box.bottom);
        expect(root().elementFromPoint(rect.x + rect.width / 2, rect.y + rect.height / 2)).to.equal(
          button(action),
        );
      }
    });

  it('scrolls what does not fit, and nothing sideways', async () => {
    await show(200, 100, {look: 'small tiny'});
    const view = root().querySelector('[part=panel]')!;

    expect(view.scrollHeight).to.be.above(view.clientHeight);
    expect(view.scrollWidth).to.equal(view.clientWidth);
    expect(view.clientHeight - root().querySelector('.actions')!.clientHeight).to.be.at.least(40);
  });

  it('shows the preview behind the text, hidden as it may be in the page', async () => {
    const restore = pageStyle('[hidden] {display: none !important} img {max-width: 10px; opacity: 0}');
    await show(560, 315, {html: '<img slot="preview" src="data:," alt="" hidden>'});

    const [preview, box] = [element.querySelector('img')!, element.box].map((each) =>
      each.getBoundingClientRect(),
    ) as [DOMRect, DOMRect];
    expect([preview.x, preview.y, preview.width, preview.height]).to.deep.equal([
      box.x,
      box.y,
      box.width,
      box.height,
    ]);
    expect(getComputedStyle(element.querySelector('img')!).opacity).to.equal('1');
    const {x, y, width, height} = button('load-once').getBoundingClientRect();
    expect(root().elementFromPoint(x + width / 2, y + height / 2)).to.equal(button('load-once'));
    restore();
  });

  it('takes from the page the font and nothing else', async () => {
    const restore = pageStyle(
      'body {font: italic 40px/3 Georgia; color: lime; text-align: right; letter-spacing: 9px} b, p, button {display: none !important}',
    );
    await show(560, 315);

    const style = getComputedStyle(root().querySelector('p')!);
    expect(style.fontFamily).to.equal('Georgia');
    expect(style.fontStyle).to.equal('normal');
    expect(style.letterSpacing).to.equal('normal');
    expect(style.display).to.equal('block');
    expect(parseFloat(style.fontSize)).to.be.below(16);
    restore();
  });

  it('goes out of sight with the page’s own menu or slide around it', async () => {
    await show(560, 315);
    document.body.style.visibility = 'hidden';

    expect(getComputedStyle(button('load-once')).visibility).to.equal('hidden');
    document.body.style.visibility = '';
  });

  it('needs no inline style sheet', async () => {
    await show(560, 315);

    expect(root().querySelector('style')).to.equal(null);
    expect(root().adoptedStyleSheets.length).to.be.above(0);
  });
});
