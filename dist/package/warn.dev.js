const said = /* @__PURE__ */ new Set();
function warn(code, text) {
  const message = `[soglasie] ${code}: ${text}`;
  if (said.has(message)) return;
  said.add(message);
  console.warn(message);
}

export { warn };
