import type {PreferencesMessages} from '../dictionaries.js';

export default {
  'preferences.title': 'Cookie-Einstellungen',
  'preferences.text':
    'Wählen Sie, was eingeschaltet werden darf. Ohne Ihre Einwilligung ist nur das Notwendige aktiv. Hier können Sie jederzeit Ihre Auswahl ändern oder Ihre Einwilligung widerrufen.',
  'preferences.operator': 'Verantwortlich für die Daten: {operator}',
  'preferences.present': 'Ausgewählt am {date}, gültig bis {until}',
  'preferences.past': 'Ihre frühere Auswahl gilt nicht mehr, bitte wählen Sie erneut.',
  'preferences.always': 'Immer aktiv',
  'preferences.partly': 'Teilweise aktiv',
  'preferences.services': 'Dienste und ihre Cookies',
  'preferences.vendor': 'Empfänger der Daten: {vendor}',
  'preferences.cookies': 'Cookies des Dienstes: {names}',
  'preferences.storage': 'Einträge im Browserspeicher: {names}',
  'preferences.search': 'Dienst suchen',
  'preferences.found': 'Gefunden: {n}',
  'receipt.title': 'Nachweis Ihrer Auswahl',
  'receipt.copy': 'Kopieren',
  'receipt.copied': 'Kopiert',
  'receipt.download': 'Herunterladen',
  'action.save': 'Auswahl speichern',
  'action.close': 'Schließen',
  'action.withdraw': 'Alles widerrufen',
  'category.necessary.title': 'Notwendig',
  'category.necessary.text':
    'Nötig, damit die Website funktioniert: zum Beispiel, um Ihre Auswahl zu speichern.',
  'category.functional.text':
    'Zusätzlicher Komfort: merkt sich Ihre Einstellungen, zeigt einen Chat oder eine Karte.',
  'category.analytics.text':
    'Zählt Besuche und zeigt, welche Seiten nützlich sind und welche überarbeitet werden müssen.',
  'category.marketing.text':
    'Wählt Werbung nach Ihren Interessen aus und misst sie. Daten erhalten Werbeplattformen und die Anbieter eingebetteter Videos und Widgets.',
  'operator.BIN': 'BIN',
  'operator.IIN': 'IIN',
  'operator.INN': 'INN',
  'operator.OGRN': 'OGRN',
} satisfies PreferencesMessages;
