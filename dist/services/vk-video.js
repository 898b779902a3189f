const o={category:"marketing",cookies:[],storage:[]};export{o as preset};
