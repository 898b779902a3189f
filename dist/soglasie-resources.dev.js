function isSafeUrl(value) {
  return typeof value === "string" && /^((https?|mailto|tel):|[^:/?#]*([/?#]|$))/i.test(value);
}

const said = /* @__PURE__ */ new Set();
function warn(code, text) {
  const message = `[soglasie] ${code}: ${text}`;
  if (said.has(message)) return;
  said.add(message);
  console.warn(message);
}

const MARKED = "[data-category],[data-service],[data-name],[data-cookieconsent]";

const ADDRESSES = ["src", "srcset", "href"];
function createResources(state) {
  const { areGranted, holders, isConfigured, refused, note, freshCopy, setText } = state;
  const shown = /* @__PURE__ */ new WeakSet();
  const once = /* @__PURE__ */ new Set();
  const frames = /* @__PURE__ */ new Set();
  let last = null;
  const isKnown = (element) => {
    const ids = holders(element);
    return !!ids[0] && ids.every((id) => isConfigured(id.replace("!", "")));
  };
  const settleOne = (element) => {
    if (areGranted(holders(element)) || once.has(element)) {
      if (!shown.has(element)) show(element);
      shown.add(element);
      return;
    }
    if (hide(element) && true && !shown.has(element))
      warn("address-left", `write data-src or data-href instead: ${element.outerHTML.slice(0, 99)}`);
    shown.delete(element);
    if (element instanceof HTMLIFrameElement) frames.add(element);
  };
  const unfold = (template) => {
    const content = document.importNode(template.content, true);
    for (const script of content.querySelectorAll("script")) {
      const { type } = script;
      if (!/^(module|(text|application)\/(x-)?(java|ecma)script|)$/i.test(type)) continue;
      const src = script.getAttribute("src");
      const held = freshCopy(script);
      Object.assign(held.dataset, template.dataset, { type }, src && { src });
      held.type = "text/plain";
      setText(held, script.text);
      script.replaceWith(held);
    }
    for (const resource of content.querySelectorAll("iframe,img,link"))
      if (!resource.matches(MARKED)) Object.assign(resource.dataset, template.dataset);
    template.replaceWith(content);
  };
  return {
    settle(elements) {
      let unfolded = false;
      const record = state.record();
      if (record !== last) {
        for (const frame of once) if (holders(frame).some(refused)) once.delete(frame);
      }
      last = record;
      for (const element of elements) {
        if (!(element instanceof HTMLTemplateElement)) {
          if (isKnown(element)) settleOne(element);
        } else if (areGranted(holders(element))) {
          note(holders(element));
          unfold(element);
          unfolded = true;
        }
      }
      return unfolded;
    },
    heldFrames() {
      for (const frame of frames) if (!frame.isConnected || shown.has(frame)) frames.delete(frame);
      return [...frames].sort(
        (a, b) => a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
      );
    },
    loadOnce(frame) {
      once.add(frame);
      settleOne(frame);
    }
  };
}
function show(element) {
  for (const name of ADDRESSES) {
    const address = element.dataset[name];
    if (isSafeUrl(address)) element.setAttribute(name, address);
  }
}
function hide(element) {
  let found = false;
  for (const name of ADDRESSES) {
    const address = element.getAttribute(name);
    if (address === null) continue;
    found = true;
    element.dataset[name] ??= address;
    if (element.tagName === "IFRAME") element.setAttribute(name, "about:blank");
    element.removeAttribute(name);
  }
  return found;
}

function resourcesOf(state, manager) {
  const resources = createResources(state);
  const { heldFrames, loadOnce } = resources;
  Object.assign(manager, { heldFrames, loadOnce });
  return {
    ...resources,
    settle(elements) {
      const unfolded = resources.settle(elements);
      if (heldFrames()[0]) void manager.show("embed");
      return unfolded;
    }
  };
}

export { resourcesOf };
