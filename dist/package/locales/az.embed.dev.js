var embed = {
  "embed.text": "Yükləsəniz, {receiver} IP ünvanınızı və brauzeriniz haqqında məlumatları alacaq, həmçinin cookie faylları saxlaya bilər.",
  "embed.term": "Daimi icazə {term} qüvvədədir, onu cookie ayarlarında geri götürmək olar.",
  "embed.once": "Bir dəfə yüklə",
  "embed.always": "Həmişə yüklə: {name}",
  "embed.category": "Kateqoriyaya icazə ver: {name}"
};

export { embed as default };
