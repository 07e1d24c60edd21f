/* Checking and submitting a form. A submission that got no answer is sent again as the same one: it is done once. */
import { Failure } from './api.mjs';

/** A UUID; crypto.randomUUID is for pages behind TLS alone. */
export function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

export class Submitting {
  #key = newKey();
  /** Nobody knows whether the last attempt came through. */
  #unanswered = false;

  /**
   * @param {TaskForm} form
   * @param {import('./signing.mjs').Signing | null} signing
   * @param {() => Json} collect what is submitted
   * @param {() => Finding[]} unresolved texts that mean nothing; they never reach the server
   */
  constructor(form, signing, collect, unresolved) {
    this.form = form;
    this.signing = signing;
    this.collect = collect;
    this.unresolved = unresolved;
  }

  /**
   * Goes on with what an earlier visit submitted without an answer.
   * @param {string | null} key
   */
  goOnWith(key) {
    if (key === null) return;
    this.#key = key;
    this.#unanswered = true;
  }

  async check() {
    const { status, texts, findings } = this.form;
    status.say(texts.text('form.checking'));
    await this.form.settle();
    try {
      const found = await this.#checked();
      findings.show(found);
      status.say(findings.heading || texts.text('form.nothingFound'), found.length > 0);
    } catch (thrown) {
      status.say(texts.text('form.checkFailed', Failure.of(thrown).reason(texts)), true);
    }
  }

  /** Resolves with the answer, or with null when the form goes on: everything typed is still there. */
  async submit() {
    const { status, texts, findings, draft } = this.form;
    status.say(texts.text('form.submitting'));
    await draft.pause();
    await this.form.settle();
    const { answer = null, found = [] } = await this.#attempt();
    findings.show(found);
    if (answer === null) {
      draft.resume();
      status.say(findings.heading, true);
    } else {
      await draft.finish();
      status.say('');
    }
    return answer;
  }

  /** @returns {Promise<{ answer?: Json, found?: Finding[] }>} */
  async #attempt() {
    const { form, signing } = this;
    try {
      // what may have come through cannot be checked any more
      let found = this.#unanswered ? this.unresolved() : await this.#checked();
      if (!found.length && signing?.needed) found = await signing.exchange();
      if (found.length) return { found };
    } catch (thrown) {
      const failure = Failure.of(thrown);
      // refused outright: the task is somebody else's by now
      if (failure.findings.length) return { found: failure.findings };
      if (failure.status === 0) return { found: this.#aboutAll('form.notSent', failure) };
      // not checked: then the submission itself decides
      const found = this.unresolved();
      if (found.length) return { found };
    }
    try {
      return { answer: (await form.addresses.submit(this.collect(), this.#key)) ?? {} };
    } catch (thrown) {
      return { found: await this.#refused(Failure.of(thrown)) };
    }
  }

  /**
   * @param {Failure} failure
   * @returns {Promise<Finding[]>}
   */
  async #refused(failure) {
    this.#unanswered = !failure.isAnswered;
    if (this.#unanswered) {
      this.form.draft.submission = this.#key;
      await this.form.draft.keep();
    } else {
      this.#key = newKey();
      this.signing?.forget();
    }
    if (this.#unanswered) return this.#aboutAll('form.unanswered', failure);
    return failure.findings.length ? failure.findings : this.#aboutAll('form.submitFailed', failure);
  }

  /**
   * @param {string} key
   * @param {Failure} failure
   * @returns {Finding[]}
   */
  #aboutAll(key, failure) {
    const { texts } = this.form;
    return [{ path: '', message: texts.text(key, failure.reason(texts)) }];
  }

  /** @returns {Promise<Finding[]>} */
  async #checked() {
    const { signing } = this;
    const content = this.collect();
    const own = this.unresolved();
    const theirs = await this.form.addresses.check(content);
    // a text that is not understood is sent as nothing: that it is missing too need not be said
    const all = [...own, ...theirs.filter((finding) => !own.some((other) => other.path === finding.path))];
    return signing?.needed ? all.filter((finding) => !signing.concerns(finding)) : all;
  }
}
