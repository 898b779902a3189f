const t={category:"functional",globals:["ksWidgetInitializer"],cookies:[],storage:[],src:()=>"https://kaspi.kz/kaspibutton/widget/ks-wi_ext.js",attributes:()=>({id:"KS-Widget"})};export{t as preset};
