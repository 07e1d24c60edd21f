/* Drafts: saved by button, by Ctrl+S and by themselves a few seconds after the last change. */
import { Failure } from './api.mjs';
import { button, element } from './texts.mjs';

const QUIET_MS = 3000;

/** Only in drafts: texts that have no value, by path. */
const NOT_UNDERSTOOD = '$notUnderstood';

/**
 * A draft keeps what was typed, also what is not understood yet.
 * @param {Json} content
 * @param {Part[]} parts
 * @returns {Json}
 */
export function drafted(content, parts) {
  const texts = parts
    .flatMap((part) => part.unresolved())
    .filter(({ text, kind }) => text !== kind.incompleteDate)
    .map(({ path, text }) => ({ path, text }));
  return texts.length ? { ...content, [NOT_UNDERSTOOD]: texts } : content;
}

/**
 * The content of a draft alone.
 * @param {Json} draft
 * @returns {Json}
 */
export function understood({ [NOT_UNDERSTOOD]: texts, ...content }) {
  return content;
}

/**
 * Shows the other texts of a draft where they were typed, once these places are there.
 * @param {Json} draft
 * @param {Part[]} parts
 */
export function remain({ [NOT_UNDERSTOOD]: texts = [] }, parts) {
  texts.forEach((/** @type {Unresolved} */ { path, text }) => parts.map((part) => part.spot(path)).find((spot) => spot?.remain)?.remain?.(text));
}

export class Draft {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer = undefined;
  #unsaved = false;
  /** @type {Promise<void> | null} */
  #running = null;
  #ended = false;
  #paused = false;

  /**
   * @param {Addresses} addresses
   * @param {Texts} texts
   * @param {() => Json} content
   * @param {Status} status
   */
  constructor(addresses, texts, content, status) {
    this.addresses = addresses;
    this.texts = texts;
    this.content = content;
    this.status = status;
  }

  /** Something was typed. */
  changed() {
    if (this.#ended) return;
    this.#unsaved = true;
    if (this.#paused) return;
    this.status.say(this.texts.text('form.draftUnsaved'));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.save(), QUIET_MS);
  }

  /** Saves now; what is typed meanwhile is saved after. */
  async save(leaving = false) {
    if (this.#ended) return;
    clearTimeout(this.#timer);
    if (this.#running) {
      await this.#running;
      if (!this.#unsaved) return;
    }
    this.#unsaved = false;
    this.status.say(this.texts.text('form.draftSaving'));
    this.#running = this.#send(leaving);
    await this.#running;
    this.#running = null;
  }

  /** @param {boolean} leaving */
  async #send(leaving) {
    try {
      const answer = await this.addresses.saveDraft(this.content(), leaving);
      const at = answer?.savedAt ?? new Date().toISOString();
      if (!this.#unsaved) this.status.say(this.texts.text('form.draftSaved', this.texts.moment(at)));
    } catch (thrown) {
      const failure = Failure.of(thrown);
      this.#unsaved = true;
      this.status.say(this.texts.text(failure.status === 401 ? 'form.signedOut' : 'form.draftFailed', failure.message), true);
    }
  }

  /** The form is being left: what is unsaved goes out with the last request. */
  leave() {
    if (this.#unsaved) this.save(true);
    this.end();
  }

  /** While a submission is under way nothing is saved. */
  pause() {
    this.#paused = true;
    clearTimeout(this.#timer);
    return this.#running;
  }

  resume() {
    this.#paused = false;
    if (this.#unsaved && !this.#ended) this.changed();
  }

  end() {
    clearTimeout(this.#timer);
    this.#ended = true;
  }

  async discard() {
    clearTimeout(this.#timer);
    this.#unsaved = false;
    await this.#running;
    await this.addresses.discardDraft();
    this.status.say('');
  }
}

/**
 * Says that what is shown is a draft, and offers the way back.
 * @param {Texts} texts
 * @param {string} savedAt
 * @param {() => void} discard
 */
export function draftNotice(texts, savedAt, discard) {
  const notice = element('div', 'septet-draft');
  notice.setAttribute('role', 'status');
  notice.append(
    element('span', '', texts.text('form.draftRestored', texts.moment(savedAt))),
    button('septet-link', texts.text('form.discardDraft'), discard),
  );
  return notice;
}
