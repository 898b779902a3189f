var settings = {
  "settings.label": "쿠키 설정",
  "settings.unset": "선택하지 않음",
  "settings.none": "모두 거부함",
  "settings.some": "일부 동의함",
  "settings.all": "모두 동의함"
};

export { settings as default };
