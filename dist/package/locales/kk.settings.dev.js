var settings = {
  "settings.label": "Cookie баптаулары",
  "settings.unset": "таңдалмаған",
  "settings.none": "барлығынан бас тартылған",
  "settings.some": "бөлігі қабылданған",
  "settings.all": "барлығы қабылданған"
};

export { settings as default };
