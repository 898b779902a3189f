const e={category:"marketing",globals:["Telegram"],cookies:[],storage:[]};export{e as preset};
