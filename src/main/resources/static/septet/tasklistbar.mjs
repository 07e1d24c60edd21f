/*
 * The bar of Septet's pages above Tasklist, worded by the server for both. Of Tasklist's own header it takes in what the
 * bar does not have: starting a process, and the help about keys.
 */
import { all } from './texts.mjs';

/** Told by whoever has something done that the bar counts. */
export const CHANGED = 'septet-changed';

/** Before Tasklist begins to draw; where nobody answers, Tasklist keeps its own header. */
export async function showBar() {
  const bar = await freshBar();
  const own = document.querySelector('[cam-widget-header]');
  if (!bar || !own) return;
  // names are no templates of Tasklist's
  [...bar.children].forEach((part) => part.setAttribute('ng-non-bindable', ''));
  bar.querySelector('nav .tasks')?.setAttribute('aria-current', 'page');
  bar.querySelector('nav')?.after(own);
  bar.addEventListener('submit', (event) => complete(/** @type {HTMLFormElement} */ (event.target)));
  document.body.prepend(bar);
  const again = () => countAgain(bar);
  window.addEventListener('hashchange', again);
  window.addEventListener(CHANGED, again);
  document.addEventListener('visibilitychange', () => document.hidden || again());
}

/** @returns {Promise<HTMLElement | null>} */
async function freshBar() {
  const asked = { headers: { Accept: 'text/html', 'X-Requested-With': 'XMLHttpRequest' } };
  const answer = await fetch('/bar', asked).catch(() => null);
  if (!answer?.ok) return null;
  return new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('header');
}

/**
 * The bar stays as it is while Tasklist goes from task to task, and while somebody signs in again.
 * @param {HTMLFormElement} form
 */
function complete(form) {
  const token = /(?:^|; )SEPTET-XSRF=([^;]*)/.exec(document.cookie)?.[1] ?? '';
  all(form, '[name=_csrf]').forEach((input) => input.setAttribute('value', token));
  all(form, '[name=back]').forEach((input) => input.setAttribute('value', location.pathname + location.hash));
}

/** @param {HTMLElement} bar */
async function countAgain(bar) {
  const fresh = await freshBar();
  if (!fresh) return;
  const links = all(fresh, ':scope > nav a');
  all(bar, ':scope > nav a').forEach((link, at) => link.replaceChildren(...links[at].childNodes));
}
