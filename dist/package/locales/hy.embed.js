var embed = {
  "embed.text": "Եթե բեռնեք, {receiver} կստանա ձեր IP հասցեն և դիտարկիչի տվյալները և կկարողանա պահել cookie ֆայլեր։",
  "embed.term": "Մշտական թույլտվությունը գործում է {term}, այն կարող եք հետ կանչել cookie-ների կարգավորումներում։",
  "embed.once": "Բեռնել մեկ անգամ",
  "embed.always": "Միշտ բեռնել {name}",
  "embed.category": "Թույլատրել կատեգորիան՝ {name}"
};

export { embed as default };
