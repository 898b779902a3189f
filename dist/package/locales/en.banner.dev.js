var banner = {
  "banner.title": "Cookies on this site",
  "banner.text": "On this site we use cookies and similar technologies. The necessary ones are always on, the others ({categories}) only with your consent: third-party services then receive data too. Consent lasts {term} and can be withdrawn at any time.",
  "banner.policy": "Privacy policy",
  "banner.gpc": "Your browser sends the Global Privacy Control signal, so advertising stays off unless you turn it on in the settings.",
  "banner.new": "New: {names}. The rest of your choice is kept.",
  "banner.revised": "The terms have changed, so we ask again.",
  "banner.saved": "Your choice is saved.",
  "days.one": "{n} day",
  "days.other": "{n} days",
  "action.reject-all": "Reject all",
  "action.accept-all": "Accept all",
  "action.settings": "Settings",
  "category.functional.title": "Site features",
  "category.analytics.title": "Analytics",
  "category.marketing.title": "Advertising"
};

export { banner as default };
