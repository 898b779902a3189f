var s={"settings.label":"Настройки cookie","settings.unset":"не выбрано","settings.none":"отклонены все","settings.some":"принята часть","settings.all":"приняты все"};export{s as default};
