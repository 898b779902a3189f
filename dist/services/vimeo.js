const o={category:"functional",cookies:[],storage:[]};export{o as preset};
