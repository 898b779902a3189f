const said = new Set<string>();

/**
 * Tells the developer something once, in the development build only: call it behind `__DEV__`, so that the text vanishes
 * from production.
 *
 * @param code anchor in docs/messages.md
 */
export function warn(code: string, text: string): void {
  const message = `[soglasie] ${code}: ${text}`;
  if (said.has(message)) return;
  said.add(message);
  console.warn(message);
}
