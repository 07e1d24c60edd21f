/* Fields: one control for each [data-field], with its label, hint and findings around it. */
import { controlFor } from './controls.mjs';
import { Kind } from './kinds.mjs';
import { described, mark, messages, remain } from './findings.mjs';
import { element } from './texts.mjs';
import { parts } from './paths.mjs';

let ids = 0;

export class Field {
  onEntered = () => {};
  /** @type {(() => void) | null} */
  onCleared = null;

  /**
   * @param {HTMLElement} authored
   * @param {Context} context
   * @param {Content} content
   */
  constructor(authored, context, content) {
    const { texts } = context;
    this.path = authored.dataset.field ?? '';
    this.content = content;
    const label = authored.closest('label');
    const said = label?.dataset.label ?? authored.dataset.label;
    const hint = label?.dataset.hint ?? authored.dataset.hint;
    this.kind = new Kind(authored, context);
    this.place = frameFor(label, authored);
    this.control = controlFor(this.kind, authored);
    this.label = said ? this.kind.labelled(texts.text(said)) : '';
    this.sign = authored.dataset.sign === undefined ? null : authored.dataset.sign || 'token';
    this.findings = messages(this.control);
    this.#compose(hint && texts.text(hint));
    this.place.classList.add(`septet-kind-${this.kind.name}`);
    if ('readonly' in authored.dataset || authored.hasAttribute('readonly')) this.control.lock();
    this.control.changed = (value) => this.#entered(value);
    if (this.secret) return;
    content.watch(this.path, (value, path, origin) => {
      if (origin === this) return;
      if (origin !== null) this.clear();
      this.control.show(value);
      mark(this.place, this.control, this.kind);
    });
  }

  /** @param {string | undefined} hint */
  #compose(hint) {
    const { control, place } = this;
    control.input.id ||= `septet-field-${++ids}`;
    if (this.label) {
      const label = element(control.labelled ? 'span' : 'label', 'septet-label', this.label);
      if (this.kind.required) label.append(element('span', 'septet-required', ' *'));
      if (control.labelled) {
        label.id = `${control.input.id}-label`;
        control.labelled.setAttribute('aria-labelledby', label.id);
      } else label.setAttribute('for', control.input.id);
      place.prepend(label);
    }
    place.append(this.findings);
    if (hint) place.append(described(control, element('span', 'septet-hint', hint)));
  }

  /** @param {Json} value */
  #entered(value) {
    this.clear();
    this.onEntered();
    mark(this.place, this.control, this.kind);
    if (!this.secret) this.content.set(this.path, value, this);
  }

  /**
   * Where findings about this field are shown.
   * @param {string} path
   * @returns {Spot | null}
   */
  spot(path) {
    const sought = parts(path);
    const within = parts(this.path).every((part, at) => part === sought[at]);
    return within || path === this.sign ? this : null;
  }

  /** @param {string} text */
  remain(text) {
    remain(this.place, this.control, this.kind, text);
  }

  /** @param {string[]} texts */
  show(texts) {
    this.control.input.setAttribute('aria-invalid', 'true');
    this.place.classList.add('septet-wrong');
    this.findings.replaceChildren(...texts.map((text) => element('span', 'septet-finding', text)));
  }

  clear() {
    if (!this.place.classList.contains('septet-wrong')) return;
    this.control.input.removeAttribute('aria-invalid');
    this.place.classList.remove('septet-wrong');
    this.findings.replaceChildren();
    this.onCleared?.();
  }

  focus() {
    this.control.input.focus();
  }

  unresolved() {
    return this.control.unresolved && this.isShown ? [{ path: this.path, text: this.control.unresolved, kind: this.kind }] : [];
  }

  get settled() {
    return this.control.settled;
  }

  get secret() {
    return this.control.secret;
  }

  /** A field is never blank in parts. */
  prune() {}

  get isShown() {
    return !this.place.closest('[hidden]');
  }

  /** What a field that is not asked for submits. */
  get absent() {
    return this.kind.empty;
  }
}

/**
 * The author's label becomes a frame, so that hint, control and findings can stand in it.
 * @param {HTMLElement | null} label
 * @param {HTMLElement} authored
 */
function frameFor(label, authored) {
  const frame = element('div', 'septet-field');
  if (!label) {
    authored.replaceWith(frame);
    ['data-when', 'data-wide'].forEach((name) => moveAttribute(authored, frame, name));
    frame.append(authored);
    return frame;
  }
  if (label.className) frame.classList.add(...label.classList);
  if (label.id) frame.id = label.id;
  ['data-when', 'data-wide'].forEach((name) => moveAttribute(label, frame, name));
  label.replaceWith(frame);
  frame.append(...label.childNodes);
  return frame;
}

/**
 * @param {HTMLElement} from
 * @param {HTMLElement} to
 * @param {string} name
 */
function moveAttribute(from, to, name) {
  if (!from.hasAttribute(name)) return;
  to.setAttribute(name, from.getAttribute(name) ?? '');
  from.removeAttribute(name);
}
