/*
 * Drafts: saved by button, by Ctrl+S and by themselves a few seconds after the last change. Until the server has them they
 * are kept in the browser. Each follows the one before; where another window's came between, the reader decides.
 */
import { Failure, farewell } from './api.mjs';

const QUIET_MS = 3000;
/** What is too long for the last request of a page is saved sooner. */
const QUIET_WHEN_LONG_MS = 800;
const KEEP_MS = 250;
const AGAIN_MS = 10_000;

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
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #keeping = undefined;
  #unsaved = false;
  /** @type {Promise<void> | null} */
  #running = null;
  #ended = false;
  #paused = false;
  #elsewhere = false;
  /** Tells other windows of this browser. */
  #windows = new BroadcastChannel('septet-drafts');

  /** Set by the form: another window's draft came between. */
  onElsewhere = () => {};

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
    /**
     * Version of the draft that the next one follows; undefined follows whatever is there.
     * @type {number | undefined}
     */
    this.version = 0;
    /**
     * Key of a submission that got no answer.
     * @type {string | null}
     */
    this.submission = null;
    this.#windows.onmessage = ({ data: { key, version } }) => {
      if (key === addresses.kept.key && version !== this.version) this.#foundElsewhere();
    };
    window.addEventListener('online', this.#again);
    document.addEventListener('visibilitychange', this.#again);
  }

  /** The connection is back, or the reader turns to something else: no reason to wait any longer. */
  #again = () => {
    if (this.#unsaved && !this.#paused) this.save();
  };

  /** Something was typed. */
  changed() {
    if (this.#ended) return;
    this.#unsaved = true;
    clearTimeout(this.#keeping);
    this.#keeping = setTimeout(() => this.keep(), KEEP_MS);
    if (this.#paused || this.#elsewhere) return;
    this.status.say(this.texts.text('form.draftUnsaved'));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.save(), farewell(this.content()) ? QUIET_MS : QUIET_WHEN_LONG_MS);
  }

  /** Keeps what is unsaved in this browser. */
  keep() {
    clearTimeout(this.#keeping);
    const { version, submission } = this;
    return this.addresses.kept.keep({ content: this.content(), savedAt: new Date().toISOString(), after: version ?? 0, submission });
  }

  /** Nothing of what is unsaved waits any longer for being kept. */
  async keepUnsaved() {
    if (this.#unsaved) await this.keep();
  }

  /** Saves now; what is typed meanwhile is saved after. */
  async save(leaving = false) {
    if (this.#ended || this.#elsewhere) return;
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
    const { addresses, texts } = this;
    const kept = this.keep();
    try {
      const { savedAt, version } = await addresses.saveDraft(this.content(), this.version, leaving);
      this.version = version;
      addresses.savedHere(version);
      this.#windows.postMessage({ key: addresses.kept.key, version });
      if (this.#unsaved) return;
      if (!addresses.start) await addresses.kept.forget();
      this.status.say(texts.text('form.draftSaved', texts.moment(savedAt)));
    } catch (thrown) {
      await kept;
      this.#unsaved = true;
      this.#notSaved(Failure.of(thrown));
    }
  }

  /** @param {Failure} failure */
  #notSaved(failure) {
    if (failure.status === 412) {
      this.#foundElsewhere();
      return;
    }
    this.status.say(this.texts.text('form.draftKept', failure.reason(this.texts)), true);
    if (failure.mayPass && !this.#ended) this.#timer = setTimeout(() => this.save(), AGAIN_MS);
  }

  #foundElsewhere() {
    if (this.#elsewhere || this.#ended) return;
    this.#elsewhere = true;
    clearTimeout(this.#timer);
    this.status.say('');
    this.onElsewhere();
  }

  /** Nothing is saved until the reader chooses. */
  hold() {
    this.#elsewhere = true;
    clearTimeout(this.#timer);
  }

  /** This window goes on, whatever others saved. */
  takeOver() {
    this.#elsewhere = false;
    this.version = undefined;
    return this.save();
  }

  /**
   * This window goes on from a draft that the server has.
   * @param {number} version
   */
  follow(version) {
    this.#elsewhere = false;
    this.#unsaved = false;
    this.version = version;
    clearTimeout(this.#timer);
    clearTimeout(this.#keeping);
  }

  /** The form is being left: what is unsaved goes out with the last request. */
  leave() {
    if (this.#unsaved && !this.#ended) {
      this.keep();
      this.save(true);
    }
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

  /** What was kept is done with. */
  finish() {
    this.end();
    return this.addresses.kept.forget();
  }

  end() {
    clearTimeout(this.#timer);
    clearTimeout(this.#keeping);
    this.#ended = true;
    this.#windows.onmessage = null;
    window.removeEventListener('online', this.#again);
    document.removeEventListener('visibilitychange', this.#again);
  }

  async discard() {
    clearTimeout(this.#timer);
    this.#unsaved = false;
    await this.#running;
    await this.addresses.discardDraft();
    await this.addresses.kept.forget();
    this.status.say('');
  }
}
