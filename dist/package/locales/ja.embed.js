var embed = {
  "embed.text": "読み込むと、{receiver}がIPアドレスとブラウザの情報を受け取り、Cookieを保存する場合があります。",
  "embed.term": "常時許可の有効期間は{term}で、Cookieの設定から撤回できます。",
  "embed.once": "今回だけ読み込む",
  "embed.always": "{name}を常に読み込む",
  "embed.category": "カテゴリを許可：{name}"
};

export { embed as default };
