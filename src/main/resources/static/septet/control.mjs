/* What all controls have in common. */

/**
 * Whether a key belongs to the making of a character: Safari says so by 229 alone.
 * @param {KeyboardEvent} event
 */
export const composes = (event) => event.isComposing || event.keyCode === 229;


export class Control {
  /**
   * The text kept because it means nothing.
   * @type {string | null}
   */
  unresolved = null;
  /** True for a password, which is never part of the content. */
  secret = false;
  /** True where the value is only to be read. */
  locked = false;
  /**
   * A group of inputs, which carries the label in the place of one.
   * @type {HTMLElement | null}
   */
  labelled = null;
  /**
   * Done once the control knows what it holds.
   * @type {Promise<unknown>}
   */
  settled = Promise.resolve();
  /** @type {(value: Json) => void} */
  changed = () => {};

  /**
   * @param {Kind} kind
   * @param {HTMLElement} shown
   * @param {HTMLElement} input
   */
  constructor(kind, shown, input = shown) {
    this.kind = kind;
    this.element = shown;
    this.input = /** @type {HTMLInputElement} */ (input);
    this.input.classList.add('septet-input');
    if (kind.required) this.input.setAttribute('aria-required', 'true');
  }

  /**
   * Tells of a new value, or of a text that has none and stays visible.
   * @param {Meaning} meaning
   */
  enter({ value = this.kind.empty, unresolved }) {
    this.unresolved = unresolved ?? null;
    this.changed(value);
  }

  /** @param {string} text */
  take(text) {
    const meaning = this.kind.meaning(text);
    if (meaning.unresolved !== undefined) this.keep(meaning.unresolved);
    else this.show(meaning.value);
    this.enter(meaning);
  }

  /**
   * Shows a value.
   * @param {Json} value
   */
  show(value) {
    this.input.value = value ?? '';
  }

  /**
   * Shows a text that means nothing as it was typed.
   * @param {string} text
   */
  keep(text) {
    this.input.value = text;
  }

  /**
   * Offers no choice that is taken elsewhere.
   * @param {(value: string) => boolean} isTaken
   */
  offerOnce(isTaken) {}

  lock() {
    this.locked = true;
    this.input.readOnly = true;
    this.input.classList.add('septet-locked');
  }
}
