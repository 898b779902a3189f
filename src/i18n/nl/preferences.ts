import type {PreferencesMessages} from '../dictionaries.js';

export default {
  'preferences.title': 'Cookie-instellingen',
  'preferences.text':
    'Kies wat aan mag. Zonder uw toestemming werkt alleen wat noodzakelijk is. Hier kunt u op elk moment uw keuze wijzigen of uw toestemming intrekken.',
  'preferences.operator': 'Verantwoordelijk voor de gegevens: {operator}',
  'preferences.present': 'Gekozen op {date}, geldig tot {until}',
  'preferences.past': 'Uw eerdere keuze is niet meer geldig, kies opnieuw.',
  'preferences.always': 'Altijd aan',
  'preferences.partly': 'Deels aan',
  'preferences.services': 'Diensten en hun cookies',
  'preferences.vendor': 'Wie de gegevens ontvangt: {vendor}',
  'preferences.cookies': 'Cookies: {names}',
  'preferences.storage': 'Gegevens in de browseropslag: {names}',
  'preferences.search': 'Dienst zoeken',
  'preferences.found': 'Gevonden: {n}',
  'receipt.title': 'Bewijs van uw keuze',
  'receipt.copy': 'Kopiëren',
  'receipt.copied': 'Gekopieerd',
  'receipt.download': 'Downloaden',
  'action.save': 'Keuze opslaan',
  'action.close': 'Sluiten',
  'action.withdraw': 'Alle toestemmingen intrekken',
  'category.necessary.title': 'Noodzakelijk',
  'category.necessary.text': 'Nodig om de site te laten werken: bijvoorbeeld om uw keuze te onthouden.',
  'category.functional.text': 'Voegen gemak toe: onthouden uw instellingen, tonen een chat of een kaart.',
  'category.analytics.text':
    'Tellen bezoeken en laten zien welke pagina’s nuttig zijn en welke aanpassing nodig hebben.',
  'category.marketing.text':
    'Kiezen advertenties op basis van uw interesses en meten het resultaat. Advertentieplatforms en eigenaren van ingesloten video’s en widgets ontvangen gegevens.',
  'operator.BIN': 'BIN',
  'operator.IIN': 'IIN',
  'operator.INN': 'INN',
  'operator.OGRN': 'OGRN',
} satisfies PreferencesMessages;
