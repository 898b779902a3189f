import type {PreferencesMessages} from '../dictionaries.js';

export default {
  'preferences.title': '쿠키 설정',
  'preferences.text':
    '켤 수 있는 항목을 선택하세요. 동의하지 않으면 필수 항목만 작동합니다. 선택은 여기에서 언제든지 변경하거나 철회할 수 있습니다.',
  'preferences.operator': '데이터 책임자: {operator}',
  'preferences.present': '선택일: {date}, 유효 기한: {until}',
  'preferences.past': '이전 선택은 더 이상 유효하지 않습니다. 다시 선택하세요.',
  'preferences.always': '항상 켜짐',
  'preferences.partly': '일부 켜짐',
  'preferences.services': '서비스와 해당 쿠키',
  'preferences.vendor': '데이터 수신자: {vendor}',
  'preferences.cookies': '쿠키: {names}',
  'preferences.storage': '브라우저 저장소의 항목: {names}',
  'preferences.search': '서비스 찾기',
  'preferences.found': '{n}개 찾음',
  'receipt.title': '선택 확인서',
  'receipt.copy': '복사',
  'receipt.copied': '복사됨',
  'receipt.download': '다운로드',
  'action.save': '선택 저장',
  'action.close': '닫기',
  'action.withdraw': '모두 철회',
  'category.necessary.title': '필수',
  'category.necessary.text': '선택을 기억하는 등 사이트 작동에 필요합니다.',
  'category.functional.text': '설정을 기억하고 채팅이나 지도를 표시하는 등 편의 기능을 더합니다.',
  'category.analytics.text':
    '방문 수를 세고, 어떤 페이지가 유용하고 어떤 페이지를 고쳐야 하는지 보여 줍니다.',
  'category.marketing.text':
    '관심사에 따라 광고를 선택하고 효과를 측정합니다. 광고 플랫폼과 삽입된 동영상 및 위젯의 소유자가 데이터를 받습니다.',
  'operator.BIN': 'BIN',
  'operator.IIN': 'IIN',
  'operator.INN': 'INN',
  'operator.OGRN': 'OGRN',
} satisfies PreferencesMessages;
