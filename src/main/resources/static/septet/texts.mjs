/* The reader's language: texts of the message bundles, dates and numbers. */
import { language } from './language.mjs';

/** Needed before, or in spite of, /api/texts; everything else is in messages/form*.properties. */
const WITHOUT_SERVER = {
  en: {
    'form.loading': 'Loading…',
    'form.loadFailed': 'This form could not be loaded. Nothing can be submitted until it is.',
    'form.signedOut': 'You are signed out. Please sign in again, then retry.',
    'form.retry': 'Retry',
  },
  zh: {
    'form.loading': '正在加载…',
    'form.loadFailed': '表单未能加载，加载成功之前无法提交。',
    'form.signedOut': '登录已失效，请重新登录后再试。',
    'form.retry': '重试',
  },
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

export class Texts {
  #entries;

  /**
   * @param {Record<string, string>} entries
   * @param {string | null} otherwise
   */
  constructor(entries, otherwise) {
    this.language = entries['form.language'] ?? otherwise ?? navigator.language;
    this.#entries = entries;
  }

  static withoutServer() {
    return new Texts(WITHOUT_SERVER[language()], language());
  }

  /** @param {string} key */
  has(key) {
    return Object.hasOwn(this.#entries, key);
  }

  /**
   * A key without a text shows itself, so that it is noticed.
   * @param {string} key
   * @param {...unknown} values
   * @returns {string}
   */
  text(key, ...values) {
    const pattern = this.has(key) ? this.#entries[key] : key;
    return pattern.replace(/\{(\d+)\}/g, (whole, at) => (at in values ? String(values[at]) : whole));
  }

  /**
   * A text that comes with the form and not with the bundles: a process owner wrote it.
   * @param {string} key
   * @param {string} text
   */
  learn(key, text) {
    this.#entries[key] = text;
  }

  /** @param {number} value */
  number(value) {
    return new Intl.NumberFormat(this.language, { maximumFractionDigits: 10 }).format(value);
  }

  /**
   * As every page has it.
   * @param {string} day
   */
  date(day) {
    return this.#worded('calendar.day', 'd MMM uuuu', new Date(day), 'UTC');
  }

  /**
   * As every page has it, in the reader's zone, which is named where the company's clocks show another time.
   * @param {string} instant
   */
  moment(instant) {
    return this.#named(this.#worded('calendar.moment', 'd MMM uuuu, HH:mm', new Date(instant), this.#zone), instant);
  }

  /**
   * As the cells of every table have it.
   * @param {string} day
   */
  dateInTable(day) {
    return this.#worded('calendar.table.day', 'd MMM uuuu', new Date(day), 'UTC');
  }

  /**
   * As the cells of every table have it, in the reader's zone.
   * @param {string} instant
   */
  momentInTable(instant) {
    return this.#named(this.#worded('calendar.table.moment', 'd MMM uuuu, HH:mm', new Date(instant), this.#zone), instant);
  }

  get #zone() {
    return this.has('calendar.zone') ? this.#entries['calendar.zone'] : undefined;
  }

  /**
   * @param {string} worded
   * @param {string} instant
   */
  #named(worded, instant) {
    /** @param {string | undefined} timeZone */
    const offset = (timeZone) =>
      new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' })
        .formatToParts(new Date(instant))
        .find((part) => part.type === 'timeZoneName')
        ?.value.replace(/\+0$/, '') ?? '';
    const here = offset(this.#zone);
    if (!this.has('calendar.zone.company') || here === offset(this.#entries['calendar.zone.company'])) return worded;
    return this.text('calendar.moment.abroad', worded, here);
  }

  /**
   * By the pattern that the server fills in, too, as far as the patterns go that Septet's texts have.
   * @param {string} key
   * @param {string} otherwise
   * @param {Date} date
   * @param {string | undefined} timeZone
   */
  #worded(key, otherwise, date, timeZone) {
    const pattern = this.has(key) ? this.#entries[key] : otherwise;
    /** @param {Intl.DateTimeFormatOptions} options @param {string} type */
    const part = (options, type) =>
      new Intl.DateTimeFormat('en-GB', { ...options, timeZone, hourCycle: 'h23' })
        .formatToParts(date)
        .find((found) => found.type === type)?.value ?? '';
    /** @type {Record<string, () => string>} */
    const letters = {
      uuuu: () => part({ year: 'numeric' }, 'year'),
      MMM: () => new Intl.DateTimeFormat('en-US', { month: 'short', timeZone }).format(date),
      MM: () => part({ month: '2-digit' }, 'month'),
      M: () => part({ month: 'numeric' }, 'month'),
      dd: () => part({ day: '2-digit' }, 'day'),
      d: () => part({ day: 'numeric' }, 'day'),
      HH: () => part({ hour: '2-digit', minute: '2-digit' }, 'hour'),
      mm: () => part({ hour: '2-digit', minute: '2-digit' }, 'minute'),
    };
    return pattern.replace(/uuuu|MMM|MM|M|dd|d|HH|mm/g, (letter) => letters[letter]());
  }

  /**
   * A value as text when its kind is not known.
   * @param {Json} value
   * @param {boolean} [inTable]
   * @returns {string}
   */
  plain(value, inTable = false) {
    if (value === null || value === undefined || value === '') return '';
    if (typeof value === 'number') return this.number(value);
    if (typeof value === 'boolean') return this.text(value ? 'form.yes' : 'form.no');
    if (Array.isArray(value)) return value.map((entry) => this.plain(entry, inTable)).join(this.text('form.listSeparator'));
    if (typeof value === 'object') return this.plain(value.name ?? value.title ?? value.text ?? '', inTable);
    if (DAY.test(value)) return inTable ? this.dateInTable(value) : this.date(value);
    if (MOMENT.test(value) && !Number.isNaN(Date.parse(value))) return inTable ? this.momentInTable(value) : this.moment(value);
    return String(value);
  }
}

/**
 * Fills in what `data-heading`, `data-hint` and `data-text` name (labels belong to their fields).
 * @param {HTMLElement} root
 * @param {Texts} texts
 */
export function translate(root, texts) {
  all(root, '[data-heading]').forEach((section) => {
    const heading = element('h3', 'septet-heading', texts.text(section.dataset.heading ?? ''));
    section.prepend(heading);
  });
  all(root, '[data-text]').forEach((part) => (part.textContent = texts.text(part.dataset.text ?? '')));
  all(root, '[data-hint]:not(label, [data-field], th)').forEach((part) => {
    const hint = element('p', 'septet-hint', texts.text(part.dataset.hint ?? ''));
    const heading = part.querySelector(':scope > .septet-heading');
    if (part.dataset.grid || part.matches('table')) part.before(hint);
    else if (heading) heading.after(hint);
    else part.prepend(hint);
  });
}

/**
 * The elements that a selector finds.
 * @template {HTMLElement} E
 * @param {ParentNode} root
 * @param {string} selector
 * @returns {E[]}
 */
export function all(root, selector) {
  return [...root.querySelectorAll(selector)].map((found) => /** @type {E} */ (found));
}

/**
 * An element with a class and, as text only, what it says.
 * @template {keyof HTMLElementTagNameMap} N
 * @param {N} name
 * @param {string} [className]
 * @param {string} [text]
 * @returns {HTMLElementTagNameMap[N]}
 */
export function element(name, className = '', text = '') {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== '') made.textContent = text;
  return made;
}

/** What may be wider than there is room: it is scrolled by the arrows, once it has the focus. */
export function scrolling() {
  const made = element('div', 'septet-scroll');
  made.tabIndex = 0;
  return made;
}

/**
 * @param {string} className
 * @param {string} text
 * @param {() => void} pressed
 */
export function button(className, text, pressed) {
  const made = element('button', className, text);
  made.type = 'button';
  made.addEventListener('click', pressed);
  return made;
}
