/* Controls: one for each kind of value. All speak alike, so that fields and grid cells can use any of them:
 *   element     what is put into the page          input       what takes the focus and carries the label
 *   show(value) shows a value                      take(text)  enters a pasted text by its meaning
 *   unresolved  text kept because it means nothing changed     is called with each new value            */
import { BoxesControl, RadioControl, SelectControl } from './choices.mjs';
import { Control } from './control.mjs';
import { element } from './texts.mjs';
import { ManyPicker, OnePicker } from './picker.mjs';

/** A cell that is only read: words instead of an input; the arrows reach it, Tab goes on to the next one to fill in. */
class ShownControl extends Control {
  locked = true;

  constructor(kind, wording) {
    super(kind, element('span', 'septet-read'));
    this.wording = wording;
    this.element.classList.remove('septet-input');
    this.element.tabIndex = -1;
  }

  show(value) {
    this.element.textContent = this.wording(value);
  }
}

/** A cell of a grid. */
export function controlForCell(column, readOnly) {
  if (readOnly) return new ShownControl(column.kind, (value) => column.shown.wording(value));
  return controlFor(column.kind, null, true);
}

/** One line or several; also numbers, which stay as typed until they are left. */
class TextControl extends Control {
  constructor(kind, input) {
    super(kind, input);
    if (kind.name === 'number') input.inputMode = 'decimal';
    input.autocomplete = 'off';
    input.addEventListener('input', () => this.enter(kind.meaning(input.value)));
  }

  show(value) {
    this.unresolved = null;
    this.input.value = value ?? '';
  }
}

/** Secrets are never part of the content: they are read from the control when they are needed. */
class PasswordControl extends Control {
  secret = true;

  constructor(kind, input) {
    super(kind, input);
    input.type = 'password';
    input.autocomplete = 'current-password';
    input.addEventListener('input', () => this.changed(null));
  }

  show() {
    this.input.value = '';
  }
}

class DateControl extends Control {
  constructor(kind, input) {
    super(kind, input);
    input.type = 'date';
    input.max = '9999-12-31';
    input.addEventListener('input', () => {
      if (input.type === 'text') this.enter(kind.meaning(input.value));
      else this.#read();
    });
    // Half a date is no new value, of which browsers would tell.
    input.addEventListener('blur', () => {
      if (input.type === 'date' && input.validity.badInput !== (this.unresolved !== null)) this.#read();
    });
    input.addEventListener('change', () => {
      if (input.type === 'text' && this.unresolved === null) this.show(kind.meaning(input.value).value);
    });
  }

  #read() {
    const { kind, input } = this;
    this.enter(input.validity.badInput ? { unresolved: kind.incompleteDate } : { value: input.value || null });
  }

  show(value) {
    this.unresolved = null;
    this.input.type = 'date';
    this.input.value = value ?? '';
  }

  /** A date input cannot hold other text, so it becomes a text input until the text is a date. */
  keep(text) {
    this.input.type = 'text';
    this.input.value = text;
  }
}

class CheckControl extends Control {
  constructor(kind, input) {
    super(kind, input);
    input.type = 'checkbox';
    input.addEventListener('change', () => this.enter({ value: input.checked }));
  }

  show(value) {
    this.input.checked = value === true;
  }

  keep() {}

  lock() {
    super.lock();
    this.input.disabled = true;
  }
}

/** The control for a kind; `authored` is the element that the form's author wrote, if any; `cell` if it is in a grid. */
export function controlFor(kind, authored = null, cell = false) {
  const input = (name) => own(authored, name);
  switch (kind.name) {
    case 'longtext':
      return new TextControl(kind, input('textarea'));
    case 'password':
      return new PasswordControl(kind, input('input'));
    case 'date':
      return new DateControl(kind, input('input'));
    case 'check':
      return new CheckControl(kind, input('input'));
    case 'person':
      return new OnePicker(kind, input('input'), cell);
    case 'people':
      return new ManyPicker(kind, input('input'), cell);
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

/** The author's element if it is of the right sort, else a new one in its place, with its data-* attributes. */
function own(authored, name) {
  if (authored?.localName === name) return authored;
  const made = element(name);
  if (authored) {
    [...authored.attributes].filter(({ name: key }) => key === 'id' || key === 'class' || key.startsWith('data-')).forEach(({ name: key, value }) => made.setAttribute(key, value));
    authored.replaceWith(made);
  }
  return made;
}
