import { isSafeUrl } from './guards.dev.js';

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

export { plainText, safeRuns };
