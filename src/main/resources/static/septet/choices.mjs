/* Controls that offer a few choices: a list, buttons, boxes to tick. */
import { Control } from './control.mjs';
import { element } from './texts.mjs';

export class SelectControl extends Control {
  /**
   * @param {Kind} kind
   * @param {HTMLSelectElement} input
   */
  constructor(kind, input) {
    super(kind, input);
    this.list = input;
    this.#compose();
    input.addEventListener('change', () => {
      this.#stray?.remove();
      this.enter({ value: input.value || null });
    });
    kind.whenOffered(() => this.#renew());
  }

  /** @type {HTMLOptionElement | null} */
  #stray = null;

  #compose() {
    this.input.replaceChildren(option('', ''), ...this.kind.choices.map((choice) => option(choice.id, choice.name)));
  }

  /**
   * @override
   * @param {(value: string) => boolean} isTaken
   */
  offerOnce(isTaken) {
    this.input.addEventListener('focus', () => {
      [...this.list.options].forEach((choice) => (choice.hidden = choice.disabled = choice.value !== '' && isTaken(choice.value)));
    });
  }

  #renew() {
    const { unresolved, input } = this;
    const { value } = input;
    this.#compose();
    if (unresolved) this.keep(unresolved);
    else this.show(value);
  }

  /** @override A value that is no choice any more is shown all the same. @param {Json} value */
  show(value) {
    this.unresolved = null;
    this.#stray?.remove();
    const text = value === null || value === undefined ? '' : String(value);
    if (text !== '' && !this.kind.choices.some((choice) => choice.id === text)) this.#add(text, this.kind.wording(text));
    this.input.value = text;
  }

  /** @override @param {string} text */
  keep(text) {
    this.#stray?.remove();
    this.#add(text, text);
    this.input.value = text;
  }

  /**
   * @param {string} value
   * @param {string} text
   */
  #add(value, text) {
    this.#stray = option(value, text);
    this.input.append(this.#stray);
  }

  lock() {
    super.lock();
    this.input.disabled = true;
  }
}

/**
 * An input for each choice, labelled and put into the group.
 * @param {HTMLElement} group
 * @param {Kind} kind
 * @param {{ type: string, name?: string }} attributes
 */
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

  /** @param {Kind} kind @param {HTMLElement} group */
  constructor(kind, group) {
    const radios = labelled(group, kind, { type: 'radio', name: `septet-choice-${++RadioControl.#groups}` });
    super(kind, group, radios[0] ?? group);
    group.setAttribute('role', 'radiogroup');
    this.labelled = group;
    this.radios = radios;
    group.addEventListener('change', () => this.enter({ value: radios.find((radio) => radio.checked)?.value ?? null }));
  }

  /** @override @param {Json} value */
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
  /** @param {Kind} kind @param {HTMLElement} group */
  constructor(kind, group) {
    const boxes = labelled(group, kind, { type: 'checkbox' });
    super(kind, group, boxes[0] ?? group);
    group.setAttribute('role', 'group');
    this.labelled = group;
    this.boxes = boxes;
    group.addEventListener('change', () => this.enter({ value: boxes.filter((box) => box.checked).map((box) => box.value) }));
  }

  /** @override @param {Json} value */
  show(value) {
    this.boxes.forEach((box) => (box.checked = (value ?? []).includes(box.value)));
  }

  keep() {}

  lock() {
    this.boxes.forEach((box) => (box.disabled = true));
  }
}

/**
 * @param {string} value
 * @param {string} text
 */
function option(value, text) {
  const made = element('option', '', text);
  made.value = value;
  return made;
}
