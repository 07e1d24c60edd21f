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

/* How many seconds are left before the next password is looked at; a timer is shown, and not read out each second. */
document.addEventListener('DOMContentLoaded', () => {
  const timer = /** @type {HTMLElement | null} */ (document.querySelector('[role=timer]'));
  if (!timer) return;
  const over = Date.now() + Number(timer.dataset.seconds) * 1000;
  const show = () => {
    const seconds = Math.max(0, Math.ceil((over - Date.now()) / 1000));
    const { left = '', waited = '' } = timer.dataset;
    timer.textContent = seconds > 0 ? left.replace('{0}', String(seconds)) : waited;
    if (seconds === 0) clearInterval(each);
  };
  const each = setInterval(show, 1000);
  show();
});
