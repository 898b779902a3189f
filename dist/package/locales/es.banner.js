var banner = {
  "banner.title": "Cookies en este sitio",
  "banner.text": "En este sitio usamos cookies y tecnologías similares. Las necesarias están siempre activas, las demás ({categories}) solo con su consentimiento: en ese caso, los servicios de terceros también reciben datos. El consentimiento dura {term} y se puede retirar en cualquier momento.",
  "banner.policy": "Política de privacidad",
  "banner.gpc": "Su navegador envía la señal Global Privacy Control, por eso la publicidad permanece desactivada, salvo que usted la active en la configuración.",
  "banner.new": "Nuevo: {names}. El resto de su elección se mantiene.",
  "banner.revised": "Las condiciones han cambiado, por eso volvemos a preguntar.",
  "banner.saved": "Su elección se ha guardado.",
  "days.one": "{n} día",
  "days.many": "{n} de días",
  "days.other": "{n} días",
  "action.reject-all": "Rechazar todo",
  "action.accept-all": "Aceptar todo",
  "action.settings": "Configurar",
  "category.functional.title": "Funciones del sitio",
  "category.analytics.title": "Estadísticas",
  "category.marketing.title": "Publicidad"
};

export { banner as default };
