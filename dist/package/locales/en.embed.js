var embed = {
  "embed.text": "If you load it, {receiver} will receive your IP address and details of your browser, and may store cookies.",
  "embed.term": "Permanent permission lasts {term}; you can withdraw it in the cookie settings.",
  "embed.once": "Load once",
  "embed.always": "Always load {name}",
  "embed.category": "Allow the category: {name}"
};

export { embed as default };
