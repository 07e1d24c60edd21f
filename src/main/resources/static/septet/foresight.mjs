/* What a submission would do, before it is sent: asked for by a button, and shown until something else is typed. */
import { Failure } from './api.mjs';
import { button } from './texts.mjs';

export class Foresight {
  /**
   * @param {HTMLElement} place
   * @param {TaskForm} form
   * @param {() => Json} collect what is submitted
   * @param {() => Finding[]} unresolved texts that mean nothing; they never reach the server
   */
  constructor(place, form, collect, unresolved) {
    this.form = form;
    this.collect = collect;
    this.unresolved = unresolved;
    place.append(button('septet-button', form.texts.text(place.dataset.foresee ?? ''), () => this.#ask()));
  }

  async #ask() {
    const { form } = this;
    const { findings, status, texts } = form;
    status.say(texts.text('form.foreseeing'));
    await form.settle();
    const own = this.unresolved();
    try {
      if (own.length) throw new Failure(409, { findings: own });
      form.foresee(await form.addresses.foresee?.(this.collect()));
      findings.show([]);
      status.say(texts.text('form.foreseen'));
    } catch (thrown) {
      const failure = Failure.of(thrown);
      form.foresee(null);
      findings.show(failure.findings);
      status.say(findings.heading || texts.text('form.foreseeFailed', failure.reason(texts)), true);
    }
  }
}
