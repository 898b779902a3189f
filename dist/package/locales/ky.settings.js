var settings = {
  "settings.label": "Cookie жөндөөлөрү",
  "settings.unset": "тандала элек",
  "settings.none": "баары четке кагылган",
  "settings.some": "бир бөлүгү кабыл алынган",
  "settings.all": "баары кабыл алынган"
};

export { settings as default };
