/* Fields for dates on pages: the reader's own writing, with a calendar in the reader's language. The server is sent 2024-03-05 as before. */
import { calendarButton, meaningOfDate } from './dates.mjs';
import { Texts, all, element } from './texts.mjs';

/** @type {HTMLScriptElement | null} */
const script = document.querySelector('script[data-day]');
const { day = '', choose = '', previous = '', next = '', free = '', nobodyWorks = '', wrong = '' } = script?.dataset ?? {};
const language = document.documentElement.lang;
const texts = new Texts({ 'calendar.table.day': day }, language);
/** @param {string} value */
const worded = (value) => (value ? texts.dateInTable(value) : '');

/** @param {HTMLInputElement} input */
function replace(input) {
  const { name, value, min } = input;
  const sent = element('input');
  Object.assign(sent, { type: 'hidden', name, value });
  input.removeAttribute('name');
  Object.assign(input, { type: 'text', autocomplete: 'off', value: worded(value) });
  const understand = () => {
    const { value: meant, unresolved } = input.value.trim() ? meaningOfDate(input.value) : { value: '' };
    sent.value = meant ?? '';
    input.setCustomValidity(unresolved === undefined ? '' : wrong);
  };
  const rewrite = () => {
    if (sent.value) input.value = worded(sent.value);
  };
  const place = element('span', 'septet-day');
  input.before(place);
  const words = { language, choose, previous, next, free, nobodyWorks };
  const opener = calendarButton(input, words, () => ({ value: sent.value, min }), (chosen) => {
    input.value = worded(chosen);
    understand();
  });
  place.append(input, opener, sent);
  input.addEventListener('input', understand);
  input.addEventListener('change', rewrite);
}

all(document, 'input[type="date"]').forEach((input) => replace(/** @type {HTMLInputElement} */ (input)));
