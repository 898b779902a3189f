import type {PreferencesMessages} from '../dictionaries.js';

export default {
  'preferences.title': 'Configuración de cookies',
  'preferences.text':
    'Elija qué se puede activar. Sin su consentimiento solo funciona lo necesario. Aquí puede cambiar su elección o retirar el consentimiento en cualquier momento.',
  'preferences.operator': 'Responsable del tratamiento: {operator}',
  'preferences.present': 'Elección hecha el {date}, válida hasta el {until}',
  'preferences.past': 'Su elección anterior ya no es válida; elija de nuevo.',
  'preferences.always': 'Siempre activas',
  'preferences.partly': 'Activas en parte',
  'preferences.services': 'Los servicios y sus cookies',
  'preferences.vendor': 'Quién recibe los datos: {vendor}',
  'preferences.cookies': 'Cookies que guarda: {names}',
  'preferences.storage': 'Almacenamiento del navegador: {names}',
  'preferences.search': 'Buscar un servicio',
  'preferences.found': 'Encontrados: {n}',
  'receipt.title': 'Comprobante de su elección',
  'receipt.copy': 'Copiar',
  'receipt.copied': 'Copiado',
  'receipt.download': 'Descargar',
  'action.save': 'Guardar la elección',
  'action.close': 'Cerrar',
  'action.withdraw': 'Retirar el consentimiento',
  'category.necessary.title': 'Necesarias',
  'category.necessary.text': 'Hacen que el sitio funcione: por ejemplo, recuerdan su elección.',
  'category.functional.text': 'Añaden comodidades: recuerdan sus preferencias, muestran un chat o un mapa.',
  'category.analytics.text':
    'Cuentan las visitas y muestran qué páginas son útiles y cuáles hay que corregir.',
  'category.marketing.text':
    'Eligen la publicidad según sus intereses y la miden. Las plataformas publicitarias y los propietarios de los vídeos y widgets insertados reciben datos.',
  'operator.BIN': 'BIN',
  'operator.IIN': 'IIN',
  'operator.INN': 'INN',
  'operator.OGRN': 'OGRN',
} satisfies PreferencesMessages;
