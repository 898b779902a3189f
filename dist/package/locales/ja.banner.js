var banner = {
  "list.comma": "、",
  "list.semicolon": "；",
  "banner.title": "当サイトのCookieについて",
  "banner.text": "当サイトではCookieおよび類似の技術を使用しています。必須のものは常に有効です。それ以外（{categories}）は同意いただいた場合にのみ有効になり、その際は第三者のサービスもデータを受け取ります。同意の有効期間は{term}で、いつでも撤回できます。",
  "banner.policy": "プライバシーポリシー",
  "banner.gpc": "お使いのブラウザがGlobal Privacy Control信号を送信しているため、設定で有効にしない限り、広告は無効のままです。",
  "banner.new": "追加された項目：{names}。そのほかの選択内容はそのまま保存されています。",
  "banner.revised": "条件が変わったため、あらためて選択をお願いしています。",
  "banner.saved": "選択内容を保存しました。",
  "days.other": "{n}日",
  "action.reject-all": "すべて拒否",
  "action.accept-all": "すべて同意",
  "action.settings": "設定",
  "category.functional.title": "サイトの機能",
  "category.analytics.title": "アクセス解析",
  "category.marketing.title": "広告"
};

export { banner as default };
