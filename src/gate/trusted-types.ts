/** The part of https://w3c.github.io/trusted-types/ that is used here; TypeScript's library has none of it. */
interface Policy {
  createScript(code: string): string;
  createScriptURL(url: string): string;
}

const same = (text: string) => text;

/**
 * Our policy, named in `trusted-types soglasie lit-html`. It lets pass what a script of the page's author holds, and the
 * addresses of configured services: nothing else reaches it, since it never leaves this folder.
 */
export const policy: Policy = (() => {
  const plain: Policy = {createScript: same, createScriptURL: same};
  try {
    const {trustedTypes} = window as {trustedTypes?: {createPolicy(name: string, rules: Policy): Policy}};
    return trustedTypes?.createPolicy('soglasie', plain) ?? plain;
  } catch {
    return plain; // the page's CSP does not name us: where it enforces Trusted Types, nothing will run
  }
})();
