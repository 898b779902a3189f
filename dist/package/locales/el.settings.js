var settings = {
  "settings.label": "Ρυθμίσεις cookies",
  "settings.unset": "δεν έχει γίνει επιλογή",
  "settings.none": "έχουν απορριφθεί όλα",
  "settings.some": "έχουν γίνει δεκτά ορισμένα",
  "settings.all": "έχουν γίνει δεκτά όλα"
};

export { settings as default };
