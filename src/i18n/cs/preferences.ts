import type {PreferencesMessages} from '../dictionaries.js';

export default {
  'preferences.title': 'Nastavení souborů cookie',
  'preferences.text':
    'Vyberte, co se smí zapnout. Bez vašeho souhlasu funguje jen to nezbytné. Volbu tu můžete kdykoli změnit a souhlas odvolat.',
  'preferences.operator': 'Správce údajů: {operator}',
  'preferences.present': 'Zvoleno {date}, platí do {until}',
  'preferences.past': 'Vaše dřívější volba už neplatí, vyberte znovu.',
  'preferences.always': 'Vždy zapnuté',
  'preferences.partly': 'Zčásti zapnuté',
  'preferences.services': 'Služby a jejich soubory cookie',
  'preferences.vendor': 'Kdo údaje získá: {vendor}',
  'preferences.cookies': 'Soubory cookie: {names}',
  'preferences.storage': 'Záznamy v úložišti prohlížeče: {names}',
  'preferences.search': 'Najít službu',
  'preferences.found': 'Nalezeno: {n}',
  'receipt.title': 'Potvrzení volby',
  'receipt.copy': 'Kopírovat',
  'receipt.copied': 'Zkopírováno',
  'receipt.download': 'Stáhnout',
  'action.save': 'Uložit volbu',
  'action.close': 'Zavřít',
  'action.withdraw': 'Odvolat všechny souhlasy',
  'category.necessary.title': 'Nezbytné',
  'category.necessary.text': 'Jsou potřeba, aby web fungoval: například aby si zapamatoval vaši volbu.',
  'category.functional.text': 'Přidávají pohodlí: pamatují si vaše nastavení, zobrazí chat nebo mapu.',
  'category.analytics.text':
    'Počítají návštěvy a ukazují, které stránky jsou užitečné a které je třeba opravit.',
  'category.marketing.text':
    'Vybírají reklamu podle vašich zájmů a měří ji. Údaje získávají reklamní platformy a vlastníci vložených videí a widgetů.',
  'operator.BIN': 'BIN',
  'operator.IIN': 'IIN',
  'operator.INN': 'INN',
  'operator.OGRN': 'OGRN',
} satisfies PreferencesMessages;
