const o={category:"functional",globals:["DG","DGWidgetLoader","mapgl"],cookies:[],storage:[]};export{o as preset};
