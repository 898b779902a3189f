const e=globalThis.HTMLElement??Object;export{e as E};
