import type {PreferencesMessages} from '../dictionaries.js';

export default {
  'preferences.title': 'Paramètres des cookies',
  'preferences.text':
    'Choisissez ce qui peut être activé. Sans votre consentement, seul le nécessaire fonctionne. Vous pouvez ici, à tout moment, modifier votre choix ou retirer votre consentement.',
  'preferences.operator': 'Responsable du traitement\u00a0: {operator}',
  'preferences.present': 'Choix fait le {date}, valable jusqu’au {until}',
  'preferences.past': 'Votre choix précédent n’est plus valable, veuillez choisir à nouveau.',
  'preferences.always': 'Toujours actifs',
  'preferences.partly': 'Actifs en partie',
  'preferences.services': 'Les services et leurs cookies',
  'preferences.vendor': 'Qui reçoit les données\u00a0: {vendor}',
  'preferences.cookies': 'Cookies\u00a0: {names}',
  'preferences.storage': 'Stockage du navigateur\u00a0: {names}',
  'preferences.search': 'Rechercher un service',
  'preferences.found': 'Résultats\u00a0: {n}',
  'receipt.title': 'Justificatif de votre choix',
  'receipt.copy': 'Copier',
  'receipt.copied': 'Copié',
  'receipt.download': 'Télécharger',
  'action.save': 'Enregistrer le choix',
  'action.close': 'Fermer',
  'action.withdraw': 'Retirer le consentement',
  'category.necessary.title': 'Nécessaires',
  'category.necessary.text': 'Font fonctionner le site\u00a0: par exemple, ils mémorisent votre choix.',
  'category.functional.text':
    'Ajoutent du confort\u00a0: mémorisent vos préférences, affichent une messagerie ou une carte.',
  'category.analytics.text':
    'Comptent les visites et montrent quelles pages sont utiles et lesquelles sont à corriger.',
  'category.marketing.text':
    'Choisissent les publicités selon vos centres d’intérêt et en mesurent les résultats. Les plateformes publicitaires et les propriétaires des vidéos et des widgets intégrés reçoivent des données.',
  'operator.BIN': 'BIN',
  'operator.IIN': 'IIN',
  'operator.INN': 'INN',
  'operator.OGRN': 'OGRN',
} satisfies PreferencesMessages;
