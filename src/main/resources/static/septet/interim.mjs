/* A part of the form that is handed in while its task stays open, with files, as often as needed. */
import { Failure } from './api.mjs';
import { newKey } from './submitting.mjs';
import { button, element } from './texts.mjs';

const LARGEST_BYTES = 10 * 1024 * 1024;

export class Interim {
  /** @type {File[]} */
  #files = [];
  #key = newKey();

  /**
   * @param {HTMLElement} place
   * @param {TaskForm} form
   * @param {() => Json} collect what is in the part
   * @param {() => Finding[]} unresolved texts that mean nothing; they never reach the server
   */
  constructor(place, form, collect, unresolved) {
    this.form = form;
    this.part = place.dataset.interim ?? '';
    this.collect = collect;
    this.unresolved = unresolved;
    const { texts } = form;
    this.list = element('ul', 'septet-attachments');
    this.chooser = element('input');
    Object.assign(this.chooser, { type: 'file', multiple: true, hidden: true });
    this.chooser.addEventListener('change', () => this.#choose([...(this.chooser.files ?? [])]));
    this.send = button('septet-button', place.textContent ?? '', () => this.#send());
    this.says = element('span', 'septet-notice');
    this.says.setAttribute('role', 'status');
    const bar = element('div', 'septet-grid-bar');
    bar.append(button('septet-button', texts.text('form.attach'), () => this.chooser.click()), this.chooser, this.send, this.says);
    place.replaceChildren(this.list, bar);
  }

  /** @param {File[]} files */
  #choose(files) {
    const { texts } = this.form;
    const tooLarge = files.filter((file) => file.size > LARGEST_BYTES);
    this.#files.push(...files.filter((file) => !tooLarge.includes(file)));
    this.chooser.value = '';
    this.says.textContent = tooLarge.map((file) => texts.text('form.attachmentTooLarge', file.name, LARGEST_BYTES / 1024 / 1024)).join(' ');
    this.#list();
  }

  #list() {
    const { texts } = this.form;
    const rows = this.#files.map((file) => {
      const row = element('li');
      const remove = button('septet-link', texts.text('form.removeFile'), () => {
        this.#files = this.#files.filter((other) => other !== file);
        this.#list();
      });
      remove.setAttribute('aria-label', texts.text('form.removeName', file.name));
      row.append(element('span', '', file.name), remove);
      return row;
    });
    this.list.replaceChildren(...rows);
  }

  async #send() {
    const { findings, texts } = this.form;
    this.says.textContent = texts.text('form.handingIn');
    this.send.disabled = true;
    await this.form.settle();
    const own = this.unresolved();
    try {
      if (own.length) throw new Failure(409, { findings: own });
      const sheet = await this.form.addresses.takeIn?.(this.collect(), this.#files, this.#key);
      this.#key = newKey();
      this.#files = [];
      this.#list();
      findings.show([]);
      this.form.takenIn(this.part, sheet);
      this.says.textContent = texts.text('form.handedIn');
    } catch (thrown) {
      const failure = Failure.of(thrown);
      // without an answer it is sent again as the same one, and done once
      if (failure.isAnswered) this.#key = newKey();
      findings.show(failure.findings);
      this.says.textContent = findings.heading || texts.text('form.handInFailed', failure.reason(texts));
    } finally {
      this.send.disabled = false;
    }
  }
}
