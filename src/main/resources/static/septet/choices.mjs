/* Controls that offer a few choices: a list, buttons, boxes to tick. */
import { Control } from './control.mjs';
import { element } from './texts.mjs';

export class SelectControl extends Control {
  constructor(kind, input) {
    super(kind, input);
    this.#compose();
    input.addEventListener('change', () => {
      this.#stray?.remove();
      this.enter({ value: input.value || null });
    });
    kind.whenOffered(() => this.#renew());
  }

  #stray = null;

  #compose() {
    this.input.replaceChildren(option('', ''), ...this.kind.choices.map((choice) => option(choice.id, choice.name)));
  }

  /** Offers only what is not taken elsewhere. */
  offerOnce(isTaken) {
    this.input.addEventListener('focus', () => {
      [...this.input.options].forEach((choice) => (choice.hidden = choice.disabled = choice.value !== '' && isTaken(choice.value)));
    });
  }

  #renew() {
    const { unresolved, input } = this;
    const { value } = input;
    this.#compose();
    if (unresolved) this.keep(unresolved);
    else this.show(value);
  }

  /** A value that is no choice any more is shown all the same. */
  show(value) {
    this.unresolved = null;
    this.#stray?.remove();
    const text = value === null || value === undefined ? '' : String(value);
    if (text !== '' && !this.kind.choices.some((choice) => choice.id === text)) this.#add(text, this.kind.wording(text));
    this.input.value = text;
  }

  keep(text) {
    this.#stray?.remove();
    this.#add(text, text);
    this.input.value = text;
  }

  #add(value, text) {
    this.#stray = option(value, text);
    this.input.append(this.#stray);
  }

  lock() {
    super.lock();
    this.input.disabled = true;
  }
}

/** An input for each choice, labelled and put into the group. */
function labelled(group, kind, attributes) {
  group.classList.add('septet-choices');
  return kind.choices.map((choice) => {
    const input = element('input');
    Object.assign(input, attributes, { value: choice.id });
    const label = element('label', 'septet-choice');
    label.append(input, element('span', '', choice.name));
    group.append(label);
    return input;
  });
}

/** The same choice as buttons, for a `<div data-field data-choices>`. */
export class RadioControl extends Control {
  static #groups = 0;

  constructor(kind, group) {
    const radios = labelled(group, kind, { type: 'radio', name: `septet-choice-${++RadioControl.#groups}` });
    super(kind, group, radios[0] ?? group);
    group.setAttribute('role', 'radiogroup');
    this.labelled = group;
    this.radios = radios;
    group.addEventListener('change', () => this.enter({ value: radios.find((radio) => radio.checked)?.value ?? null }));
  }

  show(value) {
    this.radios.forEach((radio) => (radio.checked = radio.value === value));
  }

  keep() {}

  lock() {
    this.radios.forEach((radio) => (radio.disabled = true));
  }
}

/** Several departments or choices as boxes to tick. */
export class BoxesControl extends Control {
  constructor(kind, group) {
    const boxes = labelled(group, kind, { type: 'checkbox' });
    super(kind, group, boxes[0] ?? group);
    group.setAttribute('role', 'group');
    this.labelled = group;
    this.boxes = boxes;
    group.addEventListener('change', () => this.enter({ value: boxes.filter((box) => box.checked).map((box) => box.value) }));
  }

  show(value) {
    this.boxes.forEach((box) => (box.checked = (value ?? []).includes(box.value)));
  }

  keep() {}

  lock() {
    this.boxes.forEach((box) => (box.disabled = true));
  }
}

function option(value, text) {
  const made = element('option', '', text);
  made.value = value;
  return made;
}
