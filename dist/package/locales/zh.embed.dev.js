var embed = {
  "embed.text": "加载后，{receiver} 会收到您的 IP 地址和浏览器信息，并可能存储 Cookie。",
  "embed.term": "长期许可的有效期为 {term}，您可以在 Cookie 设置中撤回。",
  "embed.once": "加载一次",
  "embed.always": "始终加载 {name}",
  "embed.category": "允许此类别：{name}"
};

export { embed as default };
