// Gives `$` back to the library that had it before.

jQuery.noConflict();
