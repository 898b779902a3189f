import { isSafeUrl } from './guards.js';

async function shownText(content) {
  const digest = await crypto.subtle?.digest("SHA-256", new TextEncoder().encode(content));
  return {
    hash: digest ? "sha256-" + btoa(String.fromCharCode(...new Uint8Array(digest))) : null,
    content
  };
}

function safeRuns(text) {
  return String(text).split(/\[([^\]]+)\]\(([^)\s]+)\)/).flatMap((part, index, parts) => {
    const href = parts[index + 1];
    if (index % 3 > 1 || !part) return [];
    return index % 3 && isSafeUrl(href) ? { text: part, href } : { text: part };
  });
}
function plainText(runs) {
  return runs.map(({ text, href }) => href ? `${text} (${href})` : text).join("");
}

export { plainText, safeRuns, shownText };
