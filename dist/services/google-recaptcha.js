const a={category:"functional",globals:["grecaptcha"],cookies:[],storage:["_grecaptcha"]};export{a as preset};
