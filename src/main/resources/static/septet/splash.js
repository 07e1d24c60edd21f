/*
 * While Tasklist, Cockpit, Admin or Welcome loads: says so, says when it takes long, and offers to try again when it takes
 * long or a part of it did not come. The first thing on the page, and without the rest of Septet, which may be what is missing.
 */
(() => {
  const LONG_MS = 10_000;
  const LOOK_MS = 250;

  const chosen = /(?:^|; )septet-language=(en|zh)/.exec(document.cookie)?.[1];
  const chinese = (chosen ?? navigator.languages?.[0] ?? navigator.language).toLowerCase().startsWith('zh');
  const words = chinese
    ? {
        loading: '正在加载…',
        long: '加载时间比平时长：服务器繁忙或网络较慢。您可以继续等待，也可以重试。',
        failed: '页面有一部分未能加载，可能是服务器繁忙或网络中断。请重试。',
        again: '重试',
      }
    : {
        loading: 'Loading…',
        long: 'This takes longer than usual: the server is busy or the connection is slow. You may go on waiting, or try again.',
        failed: 'A part of this page could not be loaded. Perhaps the server is busy, or the connection was lost. Please try again.',
        again: 'Try again',
      };
  document.documentElement.lang = chinese ? 'zh' : 'en';

  const since = Date.now();
  let failed = false;
  /** @type {HTMLElement | null} */
  let splash = null;
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  const again = document.createElement('button');
  again.type = 'button';
  again.className = 'btn btn-primary';
  again.textContent = words.again;
  again.addEventListener('click', () => location.reload());

  /** @param {string} text */
  const say = (text) => {
    if (said.textContent !== text) said.textContent = text;
  };

  const look = () => {
    const place = /** @type {HTMLElement | null} */ (document.querySelector('.app-splash > div'));
    if (place === null) {
      if (splash !== null) end();
      return;
    }
    if (splash === null) {
      splash = place;
      splash.classList.add('septet-splash');
      splash.append(said);
    }
    const takesLong = Date.now() - since > LONG_MS;
    say(failed ? words.failed : takesLong ? words.long : words.loading);
    splash.classList.toggle('septet-broken', failed);
    if ((failed || takesLong) && !again.isConnected) splash.append(again);
  };

  /** @param {Event} event */
  const fail = (event) => {
    // a picture that does not come keeps nobody from working
    if (event.target instanceof HTMLImageElement) return;
    failed = true;
    look();
  };

  const each = setInterval(look, LOOK_MS);
  window.addEventListener('error', fail, true);
  window.addEventListener('unhandledrejection', fail);

  /** The application is there. */
  function end() {
    clearInterval(each);
    window.removeEventListener('error', fail, true);
    window.removeEventListener('unhandledrejection', fail);
  }
})();
