/* People by name: a combobox with a filtered list (ARIA 1.2), for one person or for several. */
import { Control, composes } from './control.mjs';
import { element } from './texts.mjs';
import { isSoughtBy } from './kinds.mjs';

let lists = 0;
const LONGEST = 50;

/** The list below an input. It lives in the top layer, so that no scrolling grid cuts it off. */
class Suggestions {
  #active = -1;
  /** @type {Person[]} */
  #shown = [];

  /**
   * @param {HTMLInputElement} input
   * @param {Texts} texts
   * @param {(entry: Person) => void} pick
   */
  constructor(input, texts, pick) {
    this.input = input;
    this.texts = texts;
    this.pick = pick;
    this.list = element('ul', 'septet-suggestions');
    this.list.id = `septet-suggestions-${++lists}`;
    this.list.setAttribute('role', 'listbox');
    if ('popover' in this.list) this.list.popover = 'manual';
    this.list.hidden = true;
    this.list.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      const at = [...this.list.children].indexOf(/** @type {HTMLElement} */ (event.target).closest('[role=option]') ?? this.list);
      if (at >= 0 && this.#shown[at]) this.pick(this.#shown[at]);
    });
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', this.list.id);
    input.setAttribute('aria-expanded', 'false');
  }

  get open() {
    return !this.list.hidden;
  }

  /**
   * @param {Person[]} entries
   * @param {(entry: Person) => string} describe
   * @param {string} note what is said below them
   */
  show(entries, describe, note = entries.length ? '' : this.texts.text('form.nobodyFound')) {
    this.#shown = entries.slice(0, LONGEST);
    this.list.replaceChildren(
      ...this.#shown.map((entry, at) => {
        const row = element('li', 'septet-suggestion');
        row.id = `${this.list.id}-${at}`;
        row.setAttribute('role', 'option');
        row.append(element('span', '', entry.name), element('small', '', describe(entry)));
        return row;
      }),
    );
    if (note) this.list.append(element('li', 'septet-none', note));
    this.list.hidden = false;
    this.#place();
    this.list.showPopover?.();
    window.addEventListener('scroll', this.#place, true);
    this.input.setAttribute('aria-expanded', 'true');
    this.activate(entries.length ? 0 : -1);
  }

  #place = () => {
    const box = this.input.getBoundingClientRect();
    const below = window.innerHeight - box.bottom;
    const style = this.list.style;
    style.left = `${Math.min(box.left, window.innerWidth - 240)}px`;
    style.minWidth = `${Math.max(box.width, 220)}px`;
    style.top = below > 180 || below > box.top ? `${box.bottom + 2}px` : 'auto';
    style.bottom = style.top === 'auto' ? `${window.innerHeight - box.top + 2}px` : 'auto';
  };

  hide() {
    if (!this.open) return;
    this.list.hidePopover?.();
    this.list.hidden = true;
    window.removeEventListener('scroll', this.#place, true);
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-activedescendant');
    this.#active = -1;
  }

  /** @param {number} at */
  activate(at) {
    this.#active = at;
    [...this.list.children].forEach((row, index) => row.setAttribute('aria-selected', String(index === at)));
    const row = this.list.children[at];
    if (at >= 0 && row) {
      this.input.setAttribute('aria-activedescendant', row.id);
      row.scrollIntoView({ block: 'nearest' });
    } else this.input.removeAttribute('aria-activedescendant');
  }

  /** @param {number} by */
  move(by) {
    const count = this.#shown.length;
    if (count) this.activate((this.#active + by + count) % count);
  }

  get active() {
    return this.#shown[this.#active] ?? null;
  }
}

/** What both pickers share: typing filters, arrows choose, Enter or Tab takes, Escape closes. */
class Picker extends Control {
  /** @param {Kind} kind @param {HTMLInputElement} input @param {boolean} cell */
  constructor(kind, input, cell) {
    super(kind, element('span', 'septet-picker'), input);
    this.cell = cell;
    input.type = 'text';
    input.autocomplete = 'off';
    if (!cell) input.placeholder = kind.context.texts.text(kind.sought ? 'form.typeToSearch' : 'form.typeName');
    input.replaceWith(this.element);
    this.suggestions = new Suggestions(input, kind.context.texts, (entry) => this.pick(entry));
    this.element.append(input, this.suggestions.list);
    input.addEventListener('input', () => this.typed());
    input.addEventListener('click', () => this.locked || this.suggestions.open || this.offer(true));
    input.addEventListener('keydown', (event) => this.#key(event));
    // who looks something up in another window has not left the field
    input.addEventListener('blur', () => document.activeElement === input || this.left());
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (this.locked || composes(event) || event.altKey || event.ctrlKey) return;
    const { suggestions } = this;
    const handled = () => {
      event.preventDefault();
      event.stopPropagation();
    };
    if (suggestions.open) {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        suggestions.move(event.key === 'ArrowDown' ? 1 : -1);
        handled();
      } else if (event.key === 'Escape') {
        suggestions.hide();
        handled();
      } else if ((event.key === 'Enter' || event.key === 'Tab') && suggestions.active && this.input.value.trim() !== '') {
        this.pick(suggestions.active);
        if (event.key === 'Enter') handled();
      } else if (event.key === 'Enter') {
        if (suggestions.active) this.pick(suggestions.active);
        handled();
      }
    } else if (event.key === 'F4' || (event.key === 'ArrowDown' && !this.cell)) {
      this.offer(true);
      handled();
    } else this.keyWhenClosed(event, handled);
  }

  /** Somebody typed. */
  typed() {}

  /** @param {Person} entry */
  pick(entry) {}

  /** The reader went on to something else. */
  left() {}

  /** @param {KeyboardEvent} event @param {() => void} handled */
  keyWhenClosed(event, handled) {}

  offer(all = false) {
    const { directory, texts } = this.kind.context;
    const sought = all ? '' : this.input.value;
    const found = this.kind.choices.filter((entry) => !this.taken(entry) && isSoughtBy(entry, sought));
    this.suggestions.show(found, (entry) => (this.kind.list === 'people' ? directory.departmentsOf(entry, texts) : ''));
  }

  /** @param {Person} entry */
  taken(entry) {
    return false;
  }

  /** @override */
  lock() {
    this.locked = true;
    this.input.readOnly = true;
    this.element.classList.add('septet-locked');
  }

  /** @override @param {string} text */
  take(text) {
    const meaning = this.kind.meaning(text);
    this.show(meaning.value);
    if (meaning.unresolved !== undefined) this.input.value = meaning.unresolved;
    this.unresolved = meaning.unresolved ?? null;
    this.suggestions.hide();
    this.changed(meaning.value ?? this.kind.empty);
  }
}

export class OnePicker extends Picker {
  /** @type {string | null} */
  #chosen = null;

  /** @override @param {string | null} value */
  show(value) {
    this.#chosen = value ?? null;
    this.unresolved = null;
    this.input.value = this.kind.wording(value);
  }

  typed() {
    this.#chosen = null;
    this.unresolved = this.input.value.trim() || null;
    this.offer();
    this.changed(null);
  }

  /** @override @param {Person} entry */
  pick(entry) {
    this.show(entry.id);
    this.suggestions.hide();
    this.changed(entry.id);
  }

  /** A name typed in full counts without picking; anything else stays, marked. */
  left() {
    this.suggestions.hide();
    if (this.#chosen !== null || this.input.value.trim() === '') return;
    this.take(this.input.value);
  }
}

export class ManyPicker extends Picker {
  /** @type {string[]} */
  #chosen = [];

  /** @param {Kind} kind @param {HTMLInputElement} input @param {boolean} cell */
  constructor(kind, input, cell) {
    super(kind, input, cell);
    this.chips = element('span', 'septet-chips');
    this.element.classList.add('septet-many');
    this.element.append(this.chips);
  }

  /** @override @param {string[] | null} value */
  show(value) {
    this.#chosen = [...(value ?? [])];
    this.unresolved = null;
    this.input.value = '';
    this.chips.replaceChildren(...this.#chosen.map((id) => this.#chip(id)));
  }

  /** @param {string} id */
  #chip(id) {
    const name = this.kind.wording(id);
    const chip = element('span', 'septet-chip', name);
    if (this.locked) return chip;
    const remove = element('button', 'septet-chip-remove', '×');
    remove.type = 'button';
    if (this.cell) remove.tabIndex = -1;
    remove.setAttribute('aria-label', this.kind.context.texts.text('form.removeName', name));
    remove.addEventListener('click', () => {
      this.#choose(this.#chosen.filter((other) => other !== id));
      this.input.focus();
    });
    chip.append(remove);
    return chip;
  }

  /** @param {string[]} ids */
  #choose(ids) {
    this.show(ids);
    this.changed(ids);
  }

  /** @override @param {Person} entry */
  taken(entry) {
    return this.#chosen.includes(entry.id);
  }

  typed() {
    this.unresolved = this.input.value.trim() || null;
    this.offer();
    this.changed(this.#chosen);
  }

  /** @override @param {Person} entry */
  pick(entry) {
    this.suggestions.hide();
    this.#choose([...this.#chosen, entry.id]);
  }

  /** @override @param {KeyboardEvent} event @param {() => void} handled */
  keyWhenClosed(event, handled) {
    if (event.key === 'Backspace' && this.input.value === '' && this.#chosen.length) {
      this.#choose(this.#chosen.slice(0, -1));
      handled();
    }
  }

  left() {
    this.suggestions.hide();
    if (this.input.value.trim() === '') return;
    const chosen = this.#chosen;
    const meaning = this.kind.meaning(this.input.value);
    this.show([...new Set([...chosen, ...(meaning.value ?? [])])]);
    this.input.value = meaning.unresolved ?? '';
    this.unresolved = meaning.unresolved ?? null;
    this.changed(this.#chosen);
  }
}
