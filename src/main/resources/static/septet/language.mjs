/* The reader's language before the server is asked: the one chosen last in this browser, else the browser's first. */

/** @returns {'en' | 'zh'} */
export function language() {
  const chosen = /(?:^|; )septet-language=(en|zh)/.exec(document.cookie)?.[1];
  const first = navigator.languages?.[0] ?? navigator.language;
  return (chosen ?? first).toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
