var embed = {
  "embed.text": "Si carga este contenido, {receiver} recibirá su dirección IP e información sobre su navegador y podrá guardar cookies.",
  "embed.term": "El permiso permanente dura {term}; puede retirarlo en la configuración de cookies.",
  "embed.once": "Cargar una vez",
  "embed.always": "Cargar siempre {name}",
  "embed.category": "Permitir la categoría: {name}"
};

export { embed as default };
