const ElementBase = globalThis.HTMLElement ?? Object;

export { ElementBase };
