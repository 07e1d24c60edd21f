/* What Tasklist, Cockpit, Admin and Welcome share; each one's scripts/config.js imports it. */

import { language } from './language.mjs';
import { bePatient } from './requests.mjs';
import { workingAs } from './signin.mjs';

/** A busy machine may take long to send a script. */
const WAIT_SECONDS = 120;

/** Who reads, and in which language; null while nobody answers. @type {Reader | null} */
export const reader = await fetch('/api/reader', { headers: { Accept: 'application/json' } })
  .then((answer) => (answer.ok ? answer.json() : null))
  .catch(() => null);

/** The webapps would choose the language by the browser's first one; it is the one that the reader has chosen. */
const spoken = reader?.language ?? language();
document.documentElement.lang = spoken;

export const inChinese = spoken === 'zh';

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
  // whoever has the page open is whom a dialog over it asks for the password
  if (reader) workingAs(reader.id);
  await provideTexts(webapp);
  return {
    app: { vendor: reader?.company ?? 'Septet', name: inChinese ? chinese : english },
    // one is offered, for they would take the browser's; and of a second one loaded besides, the dates could be taken
    locales: { availableLocales: [spoken], fallbackLocale: spoken },
    // it leads to a page about Camunda
    disableWelcomeMessage: true,
  };
}

/**
 * A webapp begins to draw while it asks for its texts, and goes on showing the keys of some that came too late. It looks
 * into the browser's storage first, so they are put there before it begins. If that fails, it loads as it always did.
 * @param {string} webapp
 */
async function provideTexts(webapp) {
  const folder = `${document.querySelector('base')?.getAttribute('app-root')}/app/${webapp}/locales/`;
  try {
    const answer = await fetch(`${folder}${spoken}.json`, { cache: 'no-cache' });
    if (!answer.ok) return;
    const kept = JSON.parse(localStorage.getItem('camunda-web') ?? '{}');
    kept[`${folder}_locales_data_${spoken}_${window.bust}`] = await answer.text();
    localStorage.setItem('camunda-web', JSON.stringify(kept));
  } catch (failure) {
    console.warn('Texts were not provided in time', failure);
  }
}
