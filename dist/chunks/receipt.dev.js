import { l as localize, m as makeElement } from './base.dev.js?v=0.1.0';

const CONTEXT = {
  dpv: "https://w3id.org/dpv#",
  loc: "https://w3id.org/dpv/loc#",
  dct: "http://purl.org/dc/terms/",
  schema: "https://schema.org/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  // Their values are names of things; without this they would be texts.
  ...Object.fromEntries(
    [
      "dct:conformsTo",
      "dpv:hasJurisdiction",
      "dpv:isExercisedAt",
      "dpv:isIndicatedBy",
      "schema:url",
      "skos:broader"
    ].map((term) => [term, { "@type": "@id" }])
  )
};
const PROFILE = "https://w3id.org/dpv/schema/dpv-27560#";
const PURPOSES = {
  functional: "dpv:ServiceProvision",
  analytics: "dpv:ServiceUsageAnalytics",
  marketing: "dpv:Marketing"
};
function receiptOf(source) {
  const { config, record, language, categories, policyUrl, place, now } = source;
  const { name, id, idType = "", address, email } = config.operator;
  const { recordId, consentId, decidedAt, expiresAt } = record;
  const status = (given) => ({
    "@type": given ? ["dpv:ConsentGiven", "dpv:ExpressedConsent"] : "dpv:ConsentRefused",
    "dpv:isIndicatedBy": "dpv:DataSubject",
    "dpv:isIndicatedAtTime": isoDate(decidedAt),
    "dpv:hasDuration": { "@type": "dpv:UntilTimeDuration", "rdf:value": isoDate(expiresAt) }
  });
  const servicesOf = (services) => services.filter(({ id: id2 }) => id2 in record.services).map(
    ({ id: id2, title, vendor, data }) => node("Service", {
      "dct:identifier": id2,
      "dct:title": title,
      "dpv:hasConsentStatus": status(record.services[id2]),
      "dpv:hasRecipient": vendor && {
        "@type": ["dpv:Recipient", "dpv:ThirdParty"],
        "dpv:hasName": vendor
      },
      "dpv:hasPersonalData": data.map((kind) => node("PersonalData", { "dct:title": kind }))
    })
  );
  const answered = Object.keys(record.categories).map(
    (id2) => categories.find((each) => each.id === id2) ?? { id: id2, title: id2, services: [] }
  );
  const receipt = node("ConsentReceipt", {
    "dct:conformsTo": PROFILE + "receipt",
    "dpv:hasIdentifier": recordId,
    "dct:created": isoDate(now),
    "dct:creator": {
      "@type": "schema:SoftwareApplication",
      "schema:name": "soglasie",
      "schema:softwareVersion": "0.1.0"
    },
    "dct:language": language,
    "dpv:hasRecordOfActivity": node("ConsentRecord", {
      "dct:conformsTo": PROFILE + "record",
      "dct:identifier": recordId,
      "dpv:hasDataSubject": node("DataSubject", { "dct:identifier": consentId }),
      "dpv:hasDataController": node("DataController", {
        "dpv:hasName": localize(name, language),
        "dpv:hasIdentifier": id && `${idType} ${id}`.trim(),
        "dpv:hasAddress": localize(address, language),
        "dpv:hasContact": email
      }),
      "dpv:hasJurisdiction": "loc:" + config.profile.toUpperCase(),
      "dpv:hasNotice": [
        node("ConsentNotice", { "schema:version": config.revision }),
        ...policyUrl ? [node("PrivacyNotice", { "schema:url": policyUrl })] : []
      ],
      "dpv:hasConsentControl": {
        "@type": ["dpv:ProvideConsent", "dpv:WithdrawConsent"],
        "dpv:isExercisedAt": place
      },
      "dpv:hasProcess": answered.map(
        ({ id: id2, title, services }) => node("Process", {
          "dpv:hasPurpose": node("Purpose", {
            "dct:identifier": id2,
            "dct:title": title,
            "skos:broader": PURPOSES[id2]
          }),
          "dpv:hasConsentStatus": status(record.categories[id2]),
          "dpv:hasService": servicesOf(services)
        })
      )
    })
  });
  return { "@context": CONTEXT, ...receipt };
}
function isoDate(time) {
  return new Date(time).toISOString();
}
function node(type, fields) {
  const isFilled = (value) => Array.isArray(value) ? value[0] : value;
  return Object.fromEntries(
    Object.entries({ "@type": "dpv:" + type, ...fields }).filter(([, value]) => isFilled(value))
  );
}

function receiptBody(receipt, file, labels) {
  const text = makeElement(
    "textarea",
    { readonly: "", rows: "6", dir: "ltr", translate: "no", "aria-label": labels["receipt.title"] },
    JSON.stringify(receipt, null, 2)
  );
  const said = makeElement("span", { role: "status" });
  const button = (action, onclick) => {
    const attributes = { type: "button", id: action, class: "quiet", "data-action": action };
    return Object.assign(makeElement("button", attributes, labels["receipt." + action]), { onclick });
  };
  const copy = async () => {
    said.textContent = "";
    try {
      await navigator.clipboard.writeText(text.value);
      said.textContent = labels["receipt.copied"];
    } catch {
      text.select();
    }
  };
  const download = () => {
    const href = URL.createObjectURL(new Blob([text.value], { type: "application/ld+json" }));
    makeElement("a", { href, download: file }).click();
    setTimeout(() => URL.revokeObjectURL(href), 1e4);
  };
  return [
    text,
    makeElement("div", { class: "tools" }, button("copy", copy), button("download", download), said)
  ];
}

export { receiptBody, receiptOf };
