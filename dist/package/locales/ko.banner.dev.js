var banner = {
  "banner.title": "이 사이트의 쿠키",
  "banner.text": "이 사이트에서는 쿠키 및 유사한 기술을 사용합니다. 필수 항목은 항상 켜져 있고, 나머지({categories})는 동의하신 경우에만 켜지며 이때 제3자 서비스도 데이터를 받습니다. 동의는 {term} 동안 유효하며 언제든지 철회할 수 있습니다.",
  "banner.policy": "개인정보 처리방침",
  "banner.gpc": "브라우저가 Global Privacy Control 신호를 보내고 있으므로, 설정에서 직접 켜지 않는 한 광고는 꺼진 상태로 유지됩니다.",
  "banner.new": "새 항목: {names}. 나머지 선택은 그대로 유지됩니다.",
  "banner.revised": "조건이 변경되어 다시 묻습니다.",
  "banner.saved": "선택이 저장되었습니다.",
  "days.other": "{n}일",
  "action.reject-all": "모두 거부",
  "action.accept-all": "모두 동의",
  "action.settings": "설정",
  "category.functional.title": "사이트 기능",
  "category.analytics.title": "분석",
  "category.marketing.title": "광고"
};

export { banner as default };
