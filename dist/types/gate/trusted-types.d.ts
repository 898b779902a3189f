/** The part of https://w3c.github.io/trusted-types/ that is used here; TypeScript's library has none of it. */
interface Policy {
    createScript(code: string): string;
    createScriptURL(url: string): string;
}
/**
 * Our policy, named in `trusted-types soglasie lit-html`. It lets pass what a script of the page's author holds, and the
 * addresses of configured services: nothing else reaches it, since it never leaves this folder.
 */
export declare const policy: Policy;
export {};
