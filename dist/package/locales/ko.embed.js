var embed = {
  "embed.text": "불러오면 IP 주소와 브라우저 정보가 {receiver} 측에 전달되며 쿠키가 저장될 수 있습니다.",
  "embed.term": "상시 허용은 {term} 동안 유효하며 쿠키 설정에서 철회할 수 있습니다.",
  "embed.once": "한 번만 불러오기",
  "embed.always": "{name} 항상 불러오기",
  "embed.category": "카테고리 허용: {name}"
};

export { embed as default };
