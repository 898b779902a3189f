async function shownText(content) {
  const digest = await crypto.subtle?.digest("SHA-256", new TextEncoder().encode(content));
  return {
    hash: digest ? "sha256-" + btoa(String.fromCharCode(...new Uint8Array(digest))) : null,
    content
  };
}

export { shownText };
