var banner = {
  "list.comma": "、",
  "list.semicolon": "；",
  "banner.title": "本网站的 Cookie",
  "banner.text": "我们在本网站使用 Cookie 和类似技术。必要的始终启用，其余的（{categories}）仅在您同意后启用，届时第三方服务也会收到数据。同意的有效期为 {term}，您可以随时撤回。",
  "banner.policy": "隐私政策",
  "banner.gpc": "您的浏览器发送了 Global Privacy Control 信号，因此广告保持关闭，除非您在设置中启用。",
  "banner.new": "新增：{names}。您的其他选择保持不变。",
  "banner.revised": "条款已变更，因此需要您重新选择。",
  "banner.saved": "您的选择已保存。",
  "days.other": "{n} 天",
  "action.reject-all": "全部拒绝",
  "action.accept-all": "全部接受",
  "action.settings": "设置",
  "category.functional.title": "网站功能",
  "category.analytics.title": "统计分析",
  "category.marketing.title": "广告"
};

export { banner as default };
