var settings = {
  "settings.label": "Ustawienia plików cookie",
  "settings.unset": "nie wybrano",
  "settings.none": "odrzucono wszystkie",
  "settings.some": "zaakceptowano część",
  "settings.all": "zaakceptowano wszystkie"
};

export { settings as default };
