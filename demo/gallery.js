/* The controls of the gallery: the address, the fields and the frames always say the same. */
(() => {
  const PAGE = '/gallery-frame.html?';
  const form = document.querySelector('.looks');
  const heading = document.querySelector('#example');
  const fields = [...form.querySelectorAll('select')];

  const fit = new ResizeObserver((entries) => {
    for (const {target, contentRect} of entries)
      target.style.setProperty('--scale', contentRect.width / target.firstElementChild.offsetWidth);
  });
  for (const shot of document.querySelectorAll('.shot')) fit.observe(shot);

  form.addEventListener('change', show);
  addEventListener('popstate', () => {
    read(new URLSearchParams(location.search), true);
    draw();
  });
  document.querySelector('#again').addEventListener('click', () => load(stage(), stage().src));
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="?"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    read(new URL(link.href).searchParams, false);
    show();
    heading.focus();
  });
  read(new URLSearchParams(location.search), true);
  draw();

  /** What is not named keeps its value, or goes back to what the page was written with. */
  function read(wanted, whole) {
    for (const field of fields) {
      const named = [...field.options].find(({value}) => value === wanted.get(field.name));
      if (named || whole) (named ?? usual(field)).selected = true;
    }
  }

  function show() {
    draw();
    const changed = fields.filter((field) => field.value !== usual(field).value);
    const query = new URLSearchParams(changed.map(({name, value}) => [name, value]));
    history.pushState(null, '', `${location.pathname}?${query}`);
  }

  function usual({options}) {
    return [...options].find(({defaultSelected}) => defaultSelected) ?? options[0];
  }

  function draw() {
    const looks = Object.fromEntries(new FormData(form));
    const {language, scheme, width} = looks;
    delete looks.width;
    const address = addressOf(looks);
    document.querySelector('.stage').dataset.frame = width;
    document.querySelector('#alone').href = address;
    load(stage(), address);
    for (const frame of document.querySelectorAll('iframe[data-look]')) {
      const its = addressOf({
        ...Object.fromEntries(new URLSearchParams(frame.dataset.look)),
        language,
        scheme,
      });
      if (frame.getAttribute('src') !== its) load(frame, its);
    }
  }

  /** Without what the frame's page takes anyway, as the addresses are written in this page. */
  function addressOf(looks) {
    const named = Object.entries(looks).filter(
      ([name, value]) => value && !(name === 'language' && value === 'ru'),
    );
    return PAGE + new URLSearchParams(named);
  }

  function stage() {
    return document.querySelector('#stage');
  }

  /** A new frame, since another address in the old one would be one more step for the browser's «Back». */
  function load(frame, address) {
    const fresh = frame.cloneNode();
    fresh.src = address;
    frame.replaceWith(fresh);
  }
})();
