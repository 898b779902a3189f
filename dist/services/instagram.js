const o={category:"marketing",globals:["instgrm"],cookies:[],storage:[]};export{o as preset};
