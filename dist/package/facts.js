function makeElement(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name]);
  element.append(...children);
  return element;
}

async function factsOf({ services }, load, ids) {
  const found = await Promise.all(
    services.filter(({ id, options }) => options.category === void 0 && (!ids || ids.includes(id))).map(
      ({ id }) => load(`services/${id}.facts.js`).then(
        (file) => [[id, file.facts]],
        () => []
      )
    )
  );
  return Object.fromEntries(found.flat());
}

export { factsOf, makeElement };
