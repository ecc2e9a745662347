// Another library defines `$`.

window.$ = (id) => document.getElementById(id);
