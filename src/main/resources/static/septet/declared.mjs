/* The form of a task whose fields its model declares: made as the author of a form would write it. */
import { element } from './texts.mjs';

/** Beyond as many, choices are a list and no buttons. */
const MOST_BUTTONS = 4;

/**
 * A field as the server hands it out, in the reader's words.
 * @typedef {{ id: string, kind: string, label: string, unit: string | null, required: boolean, choices: Choice[], when: string | null }} Declared
 */

/**
 * @param {HTMLElement} form
 * @param {{ declared: Declared[], asksForProject: boolean }} reference
 * @param {Texts} texts
 */
export function declare(form, { declared, asksForProject }, texts) {
  declared.forEach(({ id, label, unit, choices }) => {
    texts.learn(labelOf(id), unit ? texts.text('answer.field.labelled', label, unit) : label);
    choices.forEach((choice) => texts.learn(labelOf(id, choice.id), choice.name));
  });
  form.querySelector('section')?.append(...(asksForProject ? [project()] : []), ...declared.map(written));
}

/** What a process is started for. */
function project() {
  const field = element('input');
  Object.assign(field.dataset, { field: 'project', kind: 'sought', choicesAt: 'projects-under-way', required: '' });
  const frame = element('label');
  Object.assign(frame.dataset, { label: 'project.name', wide: '' });
  frame.append(field);
  return frame;
}

/**
 * The key of what is said of a field, or of one of its choices.
 * @param {string} id
 * @param {string} choice
 */
const labelOf = (id, choice = '') => `declared.${id}.${choice}`;

/** @param {Declared} field */
function written({ id, kind, required, choices, when }) {
  const isButtons = kind === 'choice' && choices.length <= MOST_BUTTONS;
  const field = element(isButtons ? 'div' : kind === 'longtext' ? 'textarea' : kind === 'choice' ? 'select' : 'input');
  Object.assign(field.dataset, { field: id, kind, ...(required && { required: '' }) });
  if (kind === 'choice') Object.assign(field.dataset, { choices: choices.map((choice) => choice.id).join(','), choiceLabels: labelOf(id) });
  const frame = isButtons ? field : element('label');
  if (frame !== field) frame.append(field);
  Object.assign(frame.dataset, { label: labelOf(id), ...(when && { when }) });
  if (kind === 'longtext' || isButtons) frame.dataset.wide = '';
  return frame;
}
