/* How many seconds are left before the next password is looked at; a timer is shown, and not read out each second. */

/** @param {HTMLElement} timer with the seconds and the words for them, as the sign-in page has them */
export function countDown(timer) {
  const { seconds: all, left = '', waited = '' } = timer.dataset;
  const over = Date.now() + Number(all) * 1000;
  const show = () => {
    const seconds = Math.max(0, Math.ceil((over - Date.now()) / 1000));
    timer.textContent = seconds > 0 ? left.replace('{0}', String(seconds)) : waited;
    if (seconds === 0 || !timer.isConnected) clearInterval(each);
  };
  const each = setInterval(show, 1000);
  show();
}
