/* What all controls have in common. */

export class Control {
  unresolved = null;
  changed = () => {};

  constructor(kind, shown, input = shown) {
    this.kind = kind;
    this.element = shown;
    this.input = input;
    this.input.classList.add('septet-input');
    if (kind.required) this.input.setAttribute('aria-required', 'true');
  }

  /** Tells of a new value, or of a text that has none and stays visible. */
  enter({ value = this.kind.empty, unresolved = null }) {
    this.unresolved = unresolved;
    this.changed(value);
  }

  take(text) {
    const meaning = this.kind.meaning(text);
    if ('unresolved' in meaning) this.keep(meaning.unresolved, meaning.value);
    else this.show(meaning.value);
    this.enter(meaning);
  }

  keep(text) {
    this.input.value = text;
  }

  lock() {
    this.locked = true;
    this.input.readOnly = true;
    this.input.classList.add('septet-locked');
  }
}
