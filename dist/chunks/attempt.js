function r(r,t){try{return t()}catch(r){return}}export{r as a};
