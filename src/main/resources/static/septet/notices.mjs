/* The line on top of the form that says which text is shown: a draft, what this browser kept, what another window saved. */
import { button, element } from './texts.mjs';

/** Leads to what is asked from wherever the reader types, as it leads from pane to pane elsewhere. */
const KEY = 'F6';

export class Notices {
  /**
   * @param {HTMLElement} after
   * @param {Texts} texts
   */
  constructor(after, texts) {
    this.texts = texts;
    this.line = element('div', 'septet-draft');
    this.line.hidden = true;
    after.after(this.line);
  }

  /**
   * Says something in the place of what was said, with what the reader may do about it.
   * @param {string} said
   * @param {[key: string, act: () => void][]} offered
   */
  say(said, ...offered) {
    this.#show('status', said, offered);
  }

  /**
   * Asks something that has to be answered: it stays in view however long the form is, is read out at once, and a key
   * leads to it.
   * @param {string} said
   * @param {[key: string, act: () => void][]} offered
   */
  ask(said, ...offered) {
    this.#show('alert', said, offered);
    this.line.classList.add('septet-asks');
    this.line.querySelector('button')?.setAttribute('aria-keyshortcuts', KEY);
    this.line.append(element('kbd', 'septet-key', KEY));
    document.addEventListener('keydown', this.#lead);
  }

  clear() {
    this.line.hidden = true;
    this.line.classList.remove('septet-asks');
    document.removeEventListener('keydown', this.#lead);
  }

  /**
   * @param {string} role
   * @param {string} said
   * @param {[key: string, act: () => void][]} offered
   */
  #show(role, said, offered) {
    this.clear();
    const buttons = offered.map(([key, act]) => button('septet-link', this.texts.text(key), act));
    // a screen reader notices what appears in a place of that role, not the role
    this.line.setAttribute('role', role);
    this.line.replaceChildren(element('span', '', said), ...buttons);
    this.line.hidden = false;
  }

  #lead = (/** @type {KeyboardEvent} */ event) => {
    if (!this.line.isConnected) document.removeEventListener('keydown', this.#lead);
    else if (event.key === KEY) {
      event.preventDefault();
      this.line.querySelector('button')?.focus();
    }
  };
}
