/* Controls: one for each kind of value. All speak alike, so that fields and grid cells can use any of them:
 *   element     what is put into the page          input       what takes the focus and carries the label
 *   show(value) shows a value                      take(text)  enters a pasted text by its meaning
 *   unresolved  text kept because it means nothing changed     is called with each new value            */
import { BoxesControl, RadioControl, SelectControl } from './choices.mjs';
import { Control } from './control.mjs';
import { calendarButton } from './dates.mjs';
import { element } from './texts.mjs';
import { ManyPicker, OnePicker } from './picker.mjs';
import { SoughtPicker } from './sought.mjs';

/** A cell that is only read: words instead of an input; the arrows reach it, Tab goes on to the next one to fill in. */
class ShownControl extends Control {
  locked = true;

  /**
   * @param {Kind} kind
   * @param {(value: Json) => string} wording
   */
  constructor(kind, wording) {
    super(kind, element('span', 'septet-read'));
    this.element.setAttribute('role', 'group');
    this.wording = wording;
    this.element.classList.remove('septet-input');
    this.element.tabIndex = -1;
  }

  /** @override @param {Json} value */
  show(value) {
    this.element.textContent = this.wording(value);
  }
}

/**
 * A cell of a grid.
 * @param {Column} column
 * @param {boolean} readOnly
 * @returns {Control}
 */
export function controlForCell(column, readOnly) {
  if (readOnly) return new ShownControl(column.kind, (value) => column.shown.wording(value));
  return controlFor(column.kind, null, true);
}

/** One line or several; also numbers, which stay as typed until they are left. */
class TextControl extends Control {
  /** @param {Kind} kind @param {HTMLInputElement | HTMLTextAreaElement} input */
  constructor(kind, input) {
    super(kind, input);
    if (kind.isNumeric) {
      // a wheel over a number input changes it unseen
      input.setAttribute('type', 'text');
      input.inputMode = 'decimal';
    }
    if (kind.isHalfWidth) {
      input.addEventListener('change', () => {
        if (this.unresolved === null) this.show(kind.meaning(input.value).value);
      });
    }
    input.autocomplete = 'off';
    input.addEventListener('input', () => this.enter(kind.meaning(input.value)));
  }

  /** @override @param {Json} value */
  show(value) {
    this.unresolved = null;
    super.show(value);
  }
}

/** Secrets are never part of the content: they are read from the control when they are needed. */
class PasswordControl extends Control {
  secret = true;

  /** @param {Kind} kind @param {HTMLInputElement} input */
  constructor(kind, input) {
    super(kind, input);
    input.type = 'password';
    input.autocomplete = 'current-password';
    input.addEventListener('input', () => this.changed(null));
  }

  /** @override */
  show() {
    this.input.value = '';
  }
}

/** A day in the reader's writing, with a calendar beside it. */
class DateControl extends Control {
  /** @param {Kind} kind @param {HTMLInputElement} input @param {boolean} cell */
  constructor(kind, input, cell) {
    super(kind, element('span', 'septet-day'), input);
    const { texts } = kind.context;
    input.type = 'text';
    input.autocomplete = 'off';
    input.replaceWith(this.element);
    const words = {
      language: texts.language,
      choose: texts.text('form.day.choose'),
      previous: texts.text('form.day.previous'),
      next: texts.text('form.day.next'),
      free: texts.has('calendar.free') ? texts.text('calendar.free') : '',
      nobodyWorks: texts.text('form.day.nobodyWorks'),
    };
    this.opener = calendarButton(input, words, () => ({ value: kind.meaning(input.value).value ?? null }), (day) => {
      this.show(day);
      this.enter({ value: day });
    });
    // Tab goes from cell to cell
    if (cell) this.opener.tabIndex = -1;
    this.element.append(input, this.opener);
    input.addEventListener('input', () => this.enter(kind.meaning(input.value)));
    input.addEventListener('change', () => {
      if (this.unresolved === null) this.show(kind.meaning(input.value).value);
    });
  }

  /** @override @param {Json} value */
  show(value) {
    this.unresolved = null;
    this.input.value = value ? this.kind.context.texts.dateInTable(value) : '';
  }

  lock() {
    super.lock();
    this.opener.hidden = true;
  }
}

class CheckControl extends Control {
  /** @param {Kind} kind @param {HTMLInputElement} input */
  constructor(kind, input) {
    super(kind, input);
    input.type = 'checkbox';
    input.addEventListener('change', () => this.enter({ value: input.checked }));
  }

  /** @override @param {Json} value */
  show(value) {
    this.input.checked = value === true;
  }

  keep() {}

  lock() {
    super.lock();
    this.input.disabled = true;
  }
}

/**
 * The control for a kind; `authored` is the element that the form's author wrote, if any; `cell` if it is in a grid.
 * @param {Kind} kind
 * @param {HTMLElement | null} authored
 * @param {boolean} cell
 * @returns {Control}
 */
export function controlFor(kind, authored = null, cell = false) {
  /**
   * @template {keyof HTMLElementTagNameMap} N
   * @param {N} name
   */
  const input = (name) => own(authored, name);
  switch (kind.name) {
    case 'longtext':
      return new TextControl(kind, input('textarea'));
    case 'password':
      return new PasswordControl(kind, input('input'));
    case 'date':
      return new DateControl(kind, input('input'), cell);
    case 'check':
      return new CheckControl(kind, input('input'));
    case 'person':
      return new OnePicker(kind, input('input'), cell);
    case 'people':
      return new ManyPicker(kind, input('input'), cell);
    case 'sought':
      return new SoughtPicker(kind, input('input'), cell);
    case 'departments':
      return cell ? new ManyPicker(kind, input('input'), cell) : new BoxesControl(kind, input('div'));
    case 'choice':
      if (authored?.matches('div, fieldset, span')) return new RadioControl(kind, authored);
      return new SelectControl(kind, input('select'));
    case 'department':
      return new SelectControl(kind, input('select'));
    default:
      // a cell is narrow: its one line may wrap
      return new TextControl(kind, input(cell ? 'textarea' : 'input'));
  }
}

/**
 * The author's element if it is of the right sort, else a new one in its place, with its data-* attributes.
 * @template {keyof HTMLElementTagNameMap} N
 * @param {HTMLElement | null} authored
 * @param {N} name
 * @returns {HTMLElementTagNameMap[N]}
 */
function own(authored, name) {
  if (authored?.localName === name) return /** @type {HTMLElementTagNameMap[N]} */ (authored);
  const made = element(name);
  if (authored) {
    [...authored.attributes].filter(({ name: key }) => key === 'id' || key === 'class' || key.startsWith('data-')).forEach(({ name: key, value }) => made.setAttribute(key, value));
    authored.replaceWith(made);
  }
  return made;
}
