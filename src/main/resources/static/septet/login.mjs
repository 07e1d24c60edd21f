/* The sign-in page: what stands behind # in a link, such as the task of a mail, is kept on the way through it. */
const form = document.querySelector('form');

if (form) form.action += location.hash;
