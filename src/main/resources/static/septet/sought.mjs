/* One choice of a list that the server searches: it grows with the company, so no form is sent the whole of it. */
import { Failure, choices } from './api.mjs';
import { OnePicker } from './picker.mjs';

/** How long somebody may go on typing before the server is asked. */
const PAUSE_MS = 200;

/** @param {number} ms */
const pause = (ms) => new Promise((done) => {
  setTimeout(done, ms);
});

export class SoughtPicker extends OnePicker {
  #turn = 0;

  /** @override @param {string | null} value */
  show(value) {
    this.#turn++;
    super.show(value);
    if (value && !this.kind.knows(value)) this.settled = this.#name(value);
  }

  /**
   * Shows a value by its name, which is not known yet. What cannot be chosen any more is chosen no longer.
   * @param {string} value
   */
  async #name(value) {
    this.input.value = '';
    const answer = await this.#ask({ id: value }, 0);
    if (!answer) return;
    const kept = answer.choices.length ? value : null;
    super.show(kept);
    if (kept === null) this.changed(null);
  }

  /** @override */
  offer(all = false) {
    this.settled = this.#offer(all ? '' : this.input.value, all ? 0 : PAUSE_MS);
  }

  /**
   * @param {string} called
   * @param {number} ms
   */
  async #offer(called, ms) {
    const { kind, suggestions, input } = this;
    const { texts } = kind.context;
    if (kind.sought?.of && !this.#of) {
      suggestions.show([], () => '', texts.text('form.chooseAbove'));
      return;
    }
    const answer = await this.#ask({ called, of: this.#of }, ms);
    if (!answer || document.activeElement !== input) return;
    const note = answer.failure?.reason(texts) ?? (answer.more ? texts.text('form.moreChoices') : undefined);
    suggestions.show(answer.choices, () => '', note);
  }

  /** What was chosen before, on which these choices depend. */
  get #of() {
    const { sought, context } = this.kind;
    return sought?.of ? context.value(sought.of) : null;
  }

  /**
   * Asks the server, unless somebody types on meanwhile: then nothing is answered.
   * @param {{ called?: string, of?: string | null, id?: string }} query
   * @param {number} ms
   * @returns {Promise<{ choices: Choice[], more: boolean, failure?: Failure } | null>}
   */
  async #ask(query, ms) {
    const turn = ++this.#turn;
    await pause(ms);
    if (turn !== this.#turn) return null;
    const answer = await choices(this.kind.sought?.list ?? '', query).catch((thrown) => ({ choices: [], more: false, failure: Failure.of(thrown) }));
    if (turn !== this.#turn) return null;
    this.kind.learn(answer.choices);
    return answer;
  }

  /** A name that was typed in full counts without picking; whether it is one, the server knows. */
  left() {
    super.left();
    if (this.unresolved !== null) this.settled = this.#resolve(this.unresolved);
  }

  /** @param {string} text */
  async #resolve(text) {
    const answer = await this.#ask({ called: text, of: this.#of }, 0);
    if (answer && this.unresolved === text && document.activeElement !== this.input) this.take(text);
  }
}
