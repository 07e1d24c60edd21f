/* What Tasklist, Cockpit, Admin and Welcome share; each one's scripts/config.js imports it. */

import { bePatient } from './requests.mjs';
import { workingAs } from './signin.mjs';

/** A busy machine may take long to send a script. */
const WAIT_SECONDS = 120;

/** The webapps choose the language by the browser's first one; what Septet adds follows suit. */
export const inChinese = (navigator.languages?.[0] ?? navigator.language).toLowerCase().startsWith('zh');

/**
 * Settings of one webapp, by its folder and what it is called.
 * @param {string} webapp
 * @param {string} english
 * @param {string} chinese
 */
export async function settings(webapp, english, chinese) {
  // the page says when it takes long; nothing that comes late is given up before
  window.require?.config?.({ waitSeconds: WAIT_SECONDS });
  bePatient();
  sayWhoWorks();
  await provideTexts(webapp);
  return {
    app: { vendor: 'Septet', name: inChinese ? chinese : english },
    // a second language loaded as fallback would take over the dates: whichever file comes last sets them
    locales: { availableLocales: ['zh', 'en'], fallbackLocale: inChinese ? 'zh' : 'en' },
    // it leads to a page about Camunda
    disableWelcomeMessage: true,
  };
}

/** Whoever has the page open is whom a dialog over it asks for the password. */
async function sayWhoWorks() {
  const root = document.querySelector('base')?.getAttribute('app-root');
  const answer = await fetch(`${root}/api/admin/auth/user/default`, { headers: { Accept: 'application/json' } }).catch(() => null);
  if (answer?.ok) workingAs((await answer.json()).userId);
}

/**
 * A webapp begins to draw while it asks for its texts, and goes on showing the keys of some that came too late. It looks
 * into the browser's storage first, so they are put there before it begins. If that fails, it loads as it always did.
 * @param {string} webapp
 */
async function provideTexts(webapp) {
  const folder = `${document.querySelector('base')?.getAttribute('app-root')}/app/${webapp}/locales/`;
  const language = inChinese ? 'zh' : 'en';
  try {
    const answer = await fetch(`${folder}${language}.json`, { cache: 'no-cache' });
    if (!answer.ok) return;
    const kept = JSON.parse(localStorage.getItem('camunda-web') ?? '{}');
    kept[`${folder}_locales_data_${language}_${window.bust}`] = await answer.text();
    localStorage.setItem('camunda-web', JSON.stringify(kept));
  } catch (failure) {
    console.warn('Texts were not provided in time', failure);
  }
}
