const preset = {
  category: "functional",
  globals: ["grecaptcha"],
  cookies: [],
  storage: ["_grecaptcha"]
};
const facts = {
  title: "reCAPTCHA",
  vendor: "Google LLC",
  country: "US",
  does: "captcha",
  data: ["pages", "actions", "device", "ip", "id"],
  policy: "https://policies.google.com/privacy",
  hosts: [
    "www.google.com/recaptcha",
    "www.gstatic.com/recaptcha",
    "recaptcha.google.com",
    "www.recaptcha.net",
    "recaptcha.net"
  ],
  // The cookie _GRECAPTCHA lies on www.google.com.
  cookies: [],
  storage: [["_grecaptcha", "security", "kept"]],
  csp: {
    "script-src": ["https://www.google.com/recaptcha/", "https://www.gstatic.com/recaptcha/"],
    "connect-src": ["https://www.google.com/recaptcha/"],
    "frame-src": ["https://www.google.com/recaptcha/", "https://recaptcha.google.com/recaptcha/"]
  },
  sources: [
    "https://cloud.google.com/recaptcha/docs/faq",
    "https://docs.airlock.com/iam/latest/plugins/com.airlock.iam.flow.shared.application.configuration.captcha.ReCaptchaConfig.html"
  ],
  unconfirmed: ["The localStorage key _grecaptcha is common knowledge, not read in the documentation."]
};

export { facts, preset };
