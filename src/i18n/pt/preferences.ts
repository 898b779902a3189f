import type {PreferencesMessages} from '../dictionaries.js';

export default {
  'preferences.title': 'Preferências de cookies',
  'preferences.text':
    'Escolha o que pode ser ativado. Sem o seu consentimento, só funciona o necessário. Aqui pode mudar a sua escolha ou retirar o consentimento a qualquer momento.',
  'preferences.operator': 'Responsável pelos dados: {operator}',
  'preferences.present': 'Escolha feita em {date}, válida até {until}',
  'preferences.past': 'A sua escolha anterior perdeu a validade, escolha de novo.',
  'preferences.always': 'Sempre ativos',
  'preferences.partly': 'Ativação parcial',
  'preferences.services': 'Serviços e os seus cookies',
  'preferences.vendor': 'Quem recebe os dados: {vendor}',
  'preferences.cookies': 'Cookies: {names}',
  'preferences.storage': 'Dados no armazenamento do navegador: {names}',
  'preferences.search': 'Procurar um serviço',
  'preferences.found': 'Encontrados: {n}',
  'receipt.title': 'Recibo da sua escolha',
  'receipt.copy': 'Copiar',
  'receipt.copied': 'Copiado',
  'receipt.download': 'Fazer download',
  'action.save': 'Guardar escolha',
  'action.close': 'Fechar',
  'action.withdraw': 'Retirar o consentimento',
  'category.necessary.title': 'Necessários',
  'category.necessary.text': 'São precisos para o site funcionar: por exemplo, para memorizar a sua escolha.',
  'category.functional.text':
    'Acrescentam comodidades: memorizam as suas preferências, mostram um chat ou um mapa.',
  'category.analytics.text':
    'Contam visitas e mostram quais páginas são úteis e quais precisam de correções.',
  'category.marketing.text':
    'Escolhem a publicidade pelos seus interesses e medem os resultados. As plataformas de publicidade e os proprietários dos vídeos e widgets incorporados recebem dados.',
  'operator.BIN': 'BIN',
  'operator.IIN': 'IIN',
  'operator.INN': 'INN',
  'operator.OGRN': 'OGRN',
} satisfies PreferencesMessages;
