/*
 * The sign-in page: what stands behind # in a link, such as the task of a mail, is kept on the way through it. Loaded before
 * the form is there, so that nobody is quicker.
 */
document.addEventListener('submit', ({ target }) => {
  const form = /** @type {HTMLFormElement} */ (target);
  const way = new URL(form.action);
  way.hash = location.hash;
  form.action = way.href;
});

document.addEventListener('DOMContentLoaded', async () => {
  const timer = /** @type {HTMLElement | null} */ (document.querySelector('[role=timer]'));
  if (timer) (await import('./countdown.mjs')).countDown(timer);
});
