/* The line on top of the form that says which text is shown: a draft, what this browser kept, what another window saved. */
import { button, element } from './texts.mjs';

export class Notices {
  /**
   * @param {HTMLElement} after
   * @param {Texts} texts
   */
  constructor(after, texts) {
    this.texts = texts;
    this.line = element('div', 'septet-draft');
    this.line.setAttribute('role', 'status');
    this.line.hidden = true;
    after.after(this.line);
  }

  /**
   * Says something in the place of what was said, with what the reader may do about it.
   * @param {string} said
   * @param {[key: string, act: () => void][]} offered
   */
  say(said, ...offered) {
    const buttons = offered.map(([key, act]) => button('septet-link', this.texts.text(key), act));
    this.line.replaceChildren(element('span', '', said), ...buttons);
    this.line.hidden = false;
  }

  clear() {
    this.line.hidden = true;
  }
}
