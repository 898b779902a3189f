const o={category:"functional",globals:["ymaps","ymaps3"],cookies:[],storage:[]};export{o as preset};
