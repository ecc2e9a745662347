// An AMD loader. UMD bundles call it instead of setting globals.

window.define = () => console.error('A script has called define().');
window.define.amd = {};
window.require = () => console.error('A script has called require().');
window.exports = window.module = undefined;
