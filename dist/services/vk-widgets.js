const o={category:"marketing",globals:["VK"],cookies:[],storage:[]};export{o as preset};
