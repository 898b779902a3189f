var embed = {
  "embed.text": "Pokud obsah načtete, {receiver} získá vaši IP adresu a údaje o prohlížeči a může uložit soubory cookie.",
  "embed.term": "Trvalé povolení platí {term}, odvolat ho můžete v nastavení souborů cookie.",
  "embed.once": "Načíst jednou",
  "embed.always": "Vždy načítat {name}",
  "embed.category": "Povolit kategorii: {name}"
};

export { embed as default };
