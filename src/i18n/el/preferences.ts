import type {PreferencesMessages} from '../dictionaries.js';

export default {
  'preferences.title': 'Ρυθμίσεις cookies',
  'preferences.text':
    'Επιλέξτε τι μπορεί να ενεργοποιηθεί. Χωρίς τη συγκατάθεσή σας λειτουργούν μόνο τα απαραίτητα. Μπορείτε να αλλάξετε ή να ανακαλέσετε την επιλογή σας εδώ οποτεδήποτε.',
  'preferences.operator': 'Υπεύθυνος για τα δεδομένα: {operator}',
  'preferences.present': 'Ημερομηνία επιλογής: {date}. Ισχύει έως: {until}',
  'preferences.past': 'Η προηγούμενη επιλογή σας δεν ισχύει πια, επιλέξτε ξανά.',
  'preferences.always': 'Πάντα ενεργά',
  'preferences.partly': 'Εν μέρει ενεργά',
  'preferences.services': 'Υπηρεσίες και τα cookies τους',
  'preferences.vendor': 'Ποιος λαμβάνει τα δεδομένα: {vendor}',
  'preferences.cookies': 'Αρχεία cookie: {names}',
  'preferences.storage': 'Εγγραφές στον χώρο αποθήκευσης του προγράμματος περιήγησης: {names}',
  'preferences.search': 'Αναζήτηση υπηρεσίας',
  'preferences.found': 'Βρέθηκαν: {n}',
  'receipt.title': 'Αποδεικτικό της επιλογής σας',
  'receipt.copy': 'Αντιγραφή',
  'receipt.copied': 'Αντιγράφηκε',
  'receipt.download': 'Λήψη',
  'action.save': 'Αποθήκευση επιλογής',
  'action.close': 'Κλείσιμο',
  'action.withdraw': 'Ανάκληση όλων',
  'category.necessary.title': 'Απαραίτητα',
  'category.necessary.text':
    'Χρειάζονται για να λειτουργεί ο ιστότοπος: για παράδειγμα, για να θυμάται την επιλογή σας.',
  'category.functional.text':
    'Προσθέτουν ευκολίες: θυμούνται τις ρυθμίσεις σας, εμφανίζουν συνομιλία ή χάρτη.',
  'category.analytics.text':
    'Μετρούν τις επισκέψεις και δείχνουν ποιες σελίδες είναι χρήσιμες και ποιες χρειάζονται διόρθωση.',
  'category.marketing.text':
    'Επιλέγουν διαφημίσεις σύμφωνα με τα ενδιαφέροντά σας και τις μετρούν. Δεδομένα λαμβάνουν οι διαφημιστικές πλατφόρμες και οι κάτοχοι των ενσωματωμένων βίντεο και γραφικών στοιχείων.',
  'operator.BIN': 'BIN',
  'operator.IIN': 'IIN',
  'operator.INN': 'INN',
  'operator.OGRN': 'OGRN',
} satisfies PreferencesMessages;
