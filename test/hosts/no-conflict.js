// Restores the `$` of the other library.

window.jQuery.noConflict();
