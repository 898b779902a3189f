const ATTRIBUTES = ["category", "service", "name", "cookieconsent"];
const heldBy = (tags) => ATTRIBUTES.map((name) => `:is(${tags})[data-${name}]`).join();
const SCRIPTS = heldBy('script[type="text/plain"]');
const OTHERS = heldBy("template,iframe,img,link");
const HELD = SCRIPTS + "," + OTHERS;

export { HELD, OTHERS, SCRIPTS };
