/* The bar at the end of the form: Check, Save draft, and what is going on. */
import { button, element } from './texts.mjs';

/**
 * Returns the place for saying what is going on. Without `save` there is no button for it.
 * @param {HTMLElement} form
 * @param {Texts} texts
 * @param {() => void} check
 * @param {(() => void) | null} save
 * @returns {Status}
 */
export function endBar(form, texts, check, save) {
  const bar = element('div', 'septet-bar');
  const says = element('span', 'septet-status');
  says.setAttribute('role', 'status');
  bar.append(button('septet-button', texts.text('form.check'), check));
  if (save) bar.append(button('septet-button', texts.text('form.saveDraft'), save));
  bar.append(says);
  form.append(bar);
  return {
    say(text, wrong = false) {
      says.textContent = text;
      says.classList.toggle('septet-broken', wrong);
    },
  };
}
