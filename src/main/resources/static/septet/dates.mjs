/* Dates: what a typed one means, and the calendar from which one is chosen. A browser's own fields for dates speak the browser's language. */
import { button, element } from './texts.mjs';

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

const IN_FIGURES = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T ].*)?$/;
const IN_FIGURES_ALONE = /^(\d{4})(\d{2})(\d{2})$/;
const DAY_FIRST = /^(?<day>\d{1,2})\s+(?<month>[a-z]{3,9})\.?,?\s+(?<year>\d{4})$/i;
const MONTH_FIRST = /^(?<month>[a-z]{3,9})\.?\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})$/i;

/**
 * What a Chinese keyboard types for numbers, times and keys, as any other does. Free text stays as it was typed.
 * @param {string} text
 */
export const halfWidth = (text) => text.normalize('NFKC');

/**
 * "2024-03-05", "2024年3月5日", "20240305", "5 Mar 2024", "March 5, 2024": the server reads "2024-03-05".
 * @param {string} text
 * @returns {Meaning}
 */
export function meaningOfDate(text) {
  const plain = halfWidth(text).trim();
  const [year, month, day] = (inFigures(plain) ?? inWords(plain) ?? []).map(Number);
  if (!month) return { unresolved: text };
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { value: date.toISOString().slice(0, 10) } : { unresolved: text };
}

/** @param {string} text */
const inFigures = (text) => (IN_FIGURES.exec(text) ?? IN_FIGURES_ALONE.exec(text))?.slice(1);

/** @param {string} text */
function inWords(text) {
  const said = (DAY_FIRST.exec(text) ?? MONTH_FIRST.exec(text))?.groups;
  return said && [said.year, MONTHS.findIndex((month) => month.startsWith(said.month.toLowerCase())) + 1, said.day];
}

/**
 * A button that opens a calendar below a field of text, as F4 does there, and outside of tables Alt with the arrow down.
 * @param {HTMLInputElement} input
 * @param {DayWords} words
 * @param {() => { value: string | null, min?: string }} known what is chosen now, and the first day that can be
 * @param {(day: string) => void} choose
 */
export function calendarButton(input, words, known, choose) {
  /** @type {HTMLElement | null} */
  let shown = null;
  let wasShown = false;
  const open = async () => {
    shown?.hidePopover();
    shown = await calendarBelow(input, words, known(), choose);
  };
  const opener = button('septet-open-calendar', '', () => wasShown || open());
  opener.setAttribute('aria-label', words.choose);
  opener.title = words.choose;
  // a click beside a calendar closes it, and would open it again here
  opener.addEventListener('pointerdown', () => {
    wasShown = shown?.matches(':popover-open') === true;
  });
  opener.addEventListener('keydown', () => {
    wasShown = false;
  });
  input.addEventListener('keydown', (event) => {
    if (input.readOnly || !(event.key === 'F4' || (event.altKey && event.key === 'ArrowDown' && !input.closest('table')))) return;
    event.preventDefault();
    event.stopPropagation();
    open();
  });
  return opener;
}

/**
 * In the top layer, so that no scrolling table cuts it off, and beside its field, so that a dialog around that holds it, too.
 * @param {HTMLInputElement} input
 * @param {DayWords} words
 * @param {{ value: string | null, min?: string }} known
 * @param {(day: string) => void} choose
 */
async function calendarBelow(input, words, { value, min }, choose) {
  await import('./cally.mjs');
  const place = element('div', 'septet-calendar');
  place.popover = 'auto';
  place.setAttribute('role', 'dialog');
  place.setAttribute('aria-label', words.choose);
  const calendar = /** @type {Json} */ (document.createElement('calendar-date'));
  const locale = words.language.startsWith('zh') ? 'zh-CN' : 'en-GB';
  Object.assign(calendar, { locale, firstDayOfWeek: 1, value: value ?? '', min: min ?? '', getDayParts: partsOfDay(words.free) });
  calendar.append(turning('previous', '‹', words.previous), turning('next', '›', words.next), document.createElement('calendar-month'));
  place.append(calendar, element('p', 'septet-calendar-key', words.nobodyWorks));
  calendar.addEventListener('change', () => {
    choose(calendar.value);
    place.hidePopover();
  });
  // what happens in it is nothing that happens in the field
  ['keydown', 'keypress', 'input', 'change', 'paste'].forEach((kind) => place.addEventListener(kind, (event) => event.stopPropagation()));
  place.addEventListener('toggle', (event) => /** @type {ToggleEvent} */ (event).newState === 'closed' && place.remove());
  input.after(place);
  place.showPopover();
  // its parts find each other before it is drawn
  await new Promise((drawn) => { requestAnimationFrame(() => setTimeout(drawn)); });
  put(place, input);
  calendar.focus();
  return place;
}

/**
 * Which days are drawn as free: those that are named, and in years of which none is, the weekends.
 * @param {string} named
 */
function partsOfDay(named) {
  const free = new Set(named.split(' '));
  const years = new Set([...free].map((day) => day.slice(0, 4)));
  return (/** @type {Date} */ date) => {
    const day = date.toISOString().slice(0, 10);
    return (years.has(day.slice(0, 4)) ? free.has(day) : [0, 6].includes(date.getUTCDay())) ? 'free' : '';
  };
}

/**
 * @param {HTMLElement} place
 * @param {HTMLElement} input
 */
function put(place, input) {
  const box = input.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = place;
  const fits = window.innerHeight - box.bottom > offsetHeight + 4 || box.top < offsetHeight;
  place.style.left = `${Math.max(4, Math.min(box.left, window.innerWidth - offsetWidth - 4))}px`;
  place.style.top = `${Math.max(4, fits ? Math.min(box.bottom + 2, window.innerHeight - offsetHeight - 4) : box.top - offsetHeight - 2)}px`;
}

/**
 * What the button says that turns to another month.
 * @param {string} slot
 * @param {string} sign
 * @param {string} said
 */
function turning(slot, sign, said) {
  const made = element('span', '', sign);
  made.slot = slot;
  made.setAttribute('role', 'img');
  made.setAttribute('aria-label', said);
  return made;
}
