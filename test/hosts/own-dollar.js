// `$` is another library's.

window.$ = (id) => document.getElementById(id);
