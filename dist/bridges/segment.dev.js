function segmentConsent(needed = "analytics") {
  let categories = {};
  let changed;
  let open;
  let loaded = false;
  const granted = new Promise((resolve) => open = resolve);
  const onChange = ({ record, granted: ids }) => {
    const asked = Object.keys({ ...categories, ...record?.categories });
    const before = JSON.stringify(categories);
    categories = Object.fromEntries(asked.map((id) => [id, ids.includes(id)]));
    if (loaded && JSON.stringify(categories) !== before) changed?.(categories);
    if (!ids.includes(needed)) return;
    loaded = true;
    open();
  };
  const page = globalThis;
  (page.soglasie ??= []).push(["onChange", onChange]);
  return {
    async shouldLoadSegment(context) {
      await granted;
      context.load({ consentModel: "opt-in" });
    },
    getCategories: () => categories,
    registerOnConsentChanged(callback) {
      changed = callback;
    }
  };
}

export { segmentConsent };
