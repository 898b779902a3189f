var e={"settings.label":"Cookie settings","settings.unset":"not chosen","settings.none":"all rejected","settings.some":"some accepted","settings.all":"all accepted"};export{e as default};
