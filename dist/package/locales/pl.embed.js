var embed = {
  "embed.text": "Jeśli wczytasz tę treść, {receiver} otrzyma Twój adres IP i informacje o przeglądarce oraz może zapisać pliki cookie.",
  "embed.term": "Stałe zezwolenie jest ważne przez {term}, możesz je wycofać w ustawieniach plików cookie.",
  "embed.once": "Wczytaj raz",
  "embed.always": "Zawsze wczytuj {name}",
  "embed.category": "Zezwól na kategorię: {name}"
};

export { embed as default };
