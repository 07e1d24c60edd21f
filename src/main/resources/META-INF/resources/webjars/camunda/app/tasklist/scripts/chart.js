export { default } from '/septet/charttab.mjs';
