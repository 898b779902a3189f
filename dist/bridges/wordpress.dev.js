(function () {
  'use strict';

  const CATEGORIES = {
    functional: "necessary",
    preferences: "functional",
    "statistics-anonymous": "analytics",
    statistics: "analytics",
    marketing: "marketing"
  };
  const page = window;
  let state;
  function tell() {
    const { wp_has_consent: has, wp_set_consent: set } = page;
    if (!set || !state) return;
    stopWaiting();
    for (const [category, ours] of Object.entries(CATEGORIES)) {
      const granted = ours === "necessary" || state.granted.includes(ours);
      if (state.status !== "unset") set(category, granted ? "allow" : "deny");
      else if (!granted && has?.(category)) set(category, "deny");
    }
  }
  document.addEventListener("load", tell, true);
  document.addEventListener("DOMContentLoaded", tell);
  window.addEventListener("load", tell);
  function stopWaiting() {
    document.removeEventListener("load", tell, true);
    document.removeEventListener("DOMContentLoaded", tell);
    window.removeEventListener("load", tell);
  }
  page.wp_consent_type = "optin";
  const announce = () => document.dispatchEvent(new CustomEvent("wp_consent_type_defined"));
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", announce);
  else announce();
  (page.soglasie ??= []).push([
    "onChange",
    (next) => {
      state = next;
      tell();
    }
  ]);

})();
