/* Signing: a password is exchanged for a token just before the submission; only the token is submitted. */
import { Failure, signingToken } from './api.mjs';

export class Signing {
  /** @type {string | null} */
  #token = null;

  /**
   * @param {Field} field
   * @param {string | null} taskId
   * @param {() => string | undefined} shown what the form shows of what is signed
   * @param {Texts} texts
   */
  constructor(field, taskId, shown, texts) {
    this.field = field;
    this.taskId = taskId;
    this.shown = shown;
    this.texts = texts;
  }

  get needed() {
    return this.#token === null && this.field.isShown;
  }

  /**
   * Findings about the token before there is one say nothing new.
   * @param {Finding} finding
   */
  concerns(finding) {
    return finding.path === this.field.sign || finding.path === this.field.path;
  }

  /**
   * True once there is a token; otherwise what to show at the password.
   * @returns {Promise<Finding[]>}
   */
  async exchange() {
    const password = this.field.control.input.value;
    if (password === '') return [this.#finding('form.passwordMissing')];
    try {
      this.#token = await signingToken(password, this.taskId, this.shown());
      return [];
    } catch (thrown) {
      const failure = Failure.of(thrown);
      if (failure.findings.length) return failure.findings.map(({ message }) => ({ path: this.field.path, message }));
      const wrong = [400, 401, 403, 422].includes(failure.status);
      return [wrong ? this.#finding('form.passwordWrong') : this.#finding('form.signingFailed', failure.reason(this.texts))];
    } finally {
      this.field.control.show(null);
    }
  }

  /**
   * @param {string} key
   * @param {...unknown} values
   */
  #finding(key, ...values) {
    return { path: this.field.path, message: this.texts.text(key, ...values) };
  }

  /** @param {Json} content */
  addTo(content) {
    if (this.#token !== null) content[this.field.sign ?? 'token'] = this.#token;
  }

  /** A token is for one submission: after a refusal the person signs again. */
  forget() {
    this.#token = null;
  }
}
