import type {BannerMessages} from '../dictionaries.js';

// French has a no-break space before a colon and a narrow one before a semicolon: as escapes, to be seen.
export default {
  'list.semicolon': '\u202f; ',
  'banner.title': 'Cookies sur ce site',
  'banner.text':
    'Sur ce site, nous utilisons des cookies et des technologies similaires. Ceux qui sont nécessaires sont toujours actifs, les autres ({categories}) seulement avec votre consentement\u00a0: des services tiers reçoivent alors aussi des données. Le consentement est valable {term} et peut être retiré à tout moment.',
  'banner.policy': 'Politique de confidentialité',
  'banner.gpc':
    'Votre navigateur envoie le signal Global Privacy Control\u00a0: la publicité reste donc désactivée, sauf si vous l’activez dans les paramètres.',
  'banner.new': 'Nouveau\u00a0: {names}. Le reste de votre choix est conservé.',
  'banner.revised': 'Les conditions ont changé, nous vous demandons donc à nouveau votre choix.',
  'banner.saved': 'Votre choix est enregistré.',
  'days.one': '{n} jour',
  'days.many': '{n} de jours',
  'days.other': '{n} jours',
  'action.reject-all': 'Tout refuser',
  'action.accept-all': 'Tout accepter',
  'action.settings': 'Paramétrer',
  'category.functional.title': 'Fonctions du site',
  'category.analytics.title': 'Mesure d’audience',
  'category.marketing.title': 'Publicité',
} satisfies BannerMessages;
