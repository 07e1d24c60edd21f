/* One open form: loads, fills in, collects, checks, submits. */
import * as api from './api.mjs';
import { Attachments } from './attachments.mjs';
import { endBar } from './bar.mjs';
import { Content } from './content.mjs';
import { contextOf } from './context.mjs';
import { Draft, draftNotice, drafted, remain, understood } from './draft.mjs';
import { Field } from './fields.mjs';
import { Findings } from './findings.mjs';
import { Grid } from './grid.mjs';
import { Directory } from './kinds.mjs';
import { copy, get, set, touches } from './paths.mjs';
import { applyConditions, showAll } from './shown.mjs';
import { Signing } from './signing.mjs';
import { Tasklist } from './tasklist.mjs';
import { Texts, all, button, element, translate } from './texts.mjs';

export class TaskForm {
  #content = new Content();
  /** @type {Sheet} */
  #sheet = { content: {}, reference: {}, task: {} };
  /** @type {{ path: string, tell: () => void }[]} */
  #refreshed = [];
  /** @type {Part[]} */
  #parts = [];
  /** @type {Signing | null} */
  #signing = null;
  #loaded = false;
  #submitted = null;

  /** @type {Addresses} */
  addresses;
  /** @type {Directory} */
  directory;
  /** @type {Findings} */
  findings;
  /** @type {Status} */
  status;
  /** @type {Draft} */
  draft;

  /**
   * @param {CamForm} camForm
   * @param {Hooks} hooks
   */
  constructor(camForm, { ready = () => {} } = {}) {
    this.tasklist = new Tasklist(camForm);
    this.element = this.tasklist.form;
    this.readyHook = ready;
    this.texts = Texts.withoutServer();
    this.state = element('div', 'septet-state');
    this.state.setAttribute('role', 'status');
    this.element.prepend(this.state);
    this.element.noValidate = true;
    this.element.addEventListener('submit', (event) => event.preventDefault());
    this.tasklist.on('submit', () => this.#submit());
    this.tasklist.on('submit-failed', (error) => this.#failed(error));
    this.tasklist.on('submit-success', () => this.#succeeded());
    this.tasklist.on('store', () => this.#store());
    this.tasklist.beforeSubmission(() => this.#prepare());
  }

  // ---- for the authors of forms -----------------------------------------------------------------------------------

  /**
   * @param {string} path
   * @returns {Json}
   */
  get(path) {
    return copy(this.#content.get(path));
  }

  /**
   * @param {string} path
   * @param {Json} value
   */
  set(path, value) {
    this.#content.set(path, value);
  }

  /**
   * Puts a list in the place of one of the reference: what is shown of it, columns and choices follow.
   * @param {string} name
   * @param {Json[]} list
   */
  refer(name, list) {
    set(this.#sheet, `reference.${name}`, list);
    this.#refreshed.filter(({ path }) => touches(path, `reference.${name}`)).forEach(({ tell }) => tell());
  }

  /**
   * @param {string} path
   * @param {(value: Json, form: TaskForm) => void} tell
   */
  onChange(path, tell) {
    this.#content.watch(path, (value) => tell(copy(value), this));
  }

  /** @returns {Json} */
  get reference() {
    return this.#sheet.reference ?? {};
  }

  /** @returns {Json} */
  get task() {
    return this.#sheet.task ?? {};
  }

  // ---- opening ----------------------------------------------------------------------------------------------------

  async load() {
    this.#waiting(this.texts.text('form.loading'));
    this.tasklist.ready(false);
    try {
      this.addresses = await this.tasklist.addresses();
      const [texts, directory, sheet] = await Promise.all([api.texts(), api.directory(), this.addresses.open()]);
      this.texts = new Texts(texts.answer, texts.language);
      this.directory = new Directory(directory);
      this.#sheet = sheet;
      this.#build();
      this.#fill();
      this.readyHook(this);
      remain(this.#sheet.content ?? {}, this.#parts);
    } catch (thrown) {
      this.#broken(api.Failure.of(thrown));
      return this;
    }
    this.#loaded = true;
    this.state.hidden = true;
    this.element.classList.add('septet-open');
    this.tasklist.ready(true);
    return this;
  }

  /** @param {string} text */
  #waiting(text) {
    this.element.classList.remove('septet-open');
    this.state.hidden = false;
    this.state.className = 'septet-state';
    this.state.replaceChildren(element('span', '', text));
  }

  /** @param {api.Failure} failure */
  #broken(failure) {
    console.error(failure);
    const texts = this.texts.has('form.loadFailed') ? this.texts : Texts.withoutServer();
    // The desk's own words, such as whose task it is, need no other around them.
    const refused = failure.findings.length > 0;
    this.#waiting(refused ? failure.message : texts.text(failure.status === 401 ? 'form.signedOut' : 'form.loadFailed'));
    this.state.classList.add('septet-broken');
    if (failure.message && !refused) this.state.append(element('small', '', failure.message));
    // What was half built cannot be built again: the author's form is kept to start from.
    this.state.append(button('septet-button', texts.text('form.retry'), () => this.#again()));
  }

  #again() {
    if (this.blank) {
      this.element.replaceChildren(this.state, ...this.blank.cloneNode(true).childNodes);
      this.#content = new Content();
      this.#refreshed = [];
      this.#parts = [];
      this.blank = null;
    }
    return this.load();
  }

  #build() {
    const { element: form, texts } = this;
    this.blank = /** @type {HTMLFormElement} */ (form.cloneNode(true));
    this.blank.querySelector('.septet-state')?.remove();
    const context = contextOf({ texts, directory: this.directory, sheet: () => this.#sheet, content: this.#content, refreshed: this.#refreshed });
    this.findings = new Findings(form, texts, () => this.#parts);
    translate(form, texts);
    showAll(form, context);
    const fields = all(form, '[data-field]').map((authored) => new Field(authored, context, this.#content));
    const grids = all(form, 'table[data-grid]').map((table) => new Grid(/** @type {HTMLTableElement} */ (table), context, this.#content));
    this.#parts = [...fields, ...grids];
    all(form, 'label[data-label]').forEach((label) => label.prepend(element('span', 'septet-label', texts.text(label.dataset.label ?? ''))));
    const signed = fields.find((field) => field.sign !== null);
    this.#signing = signed ? new Signing(signed, this.tasklist.taskId, texts) : null;
    if (this.tasklist.taskId) all(form, '[data-attachments]').forEach((place) => new Attachments(place, this.tasklist.attachments, texts));
    this.status = endBar(form, texts, () => this.check(), this.addresses.start ? null : () => this.draft.save());
    this.#tell();
    this.draft = new Draft(this.addresses, texts, () => drafted(this.#content.snapshot(), this.#parts), this.status);
    this.#parts.filter((part) => !part.secret).forEach((part) => (part.onEntered = () => this.#entered()));
    applyConditions(form, context);
    this.tasklist.whenLeft(() => this.draft.leave());
    document.addEventListener('keydown', this.#saveKey);
  }

  /** What whoever opens the task should know of it, and the way to hand it on. */
  #tell() {
    if (!this.tasklist.taskId) return;
    const notes = (this.#sheet.notes ?? []).map((note) => element('p', 'septet-hint septet-note', note));
    this.state.after(...notes);
    const link = element('a', 'septet-link', this.texts.text('form.handOn'));
    Object.assign(link, { href: `/tasks/${encodeURIComponent(this.tasklist.taskId)}/handing-on`, target: '_blank', rel: 'noopener' });
    this.element.querySelector('.septet-bar')?.append(link);
  }

  #saveKey = (/** @type {KeyboardEvent} */ event) => {
    if (!this.element.isConnected) document.removeEventListener('keydown', this.#saveKey);
    else if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 's') {
      event.preventDefault();
      this.draft.save();
    }
  };

  #fill() {
    this.notice?.remove();
    this.#content.replace(understood(this.#sheet.content ?? {}));
    this.#refreshed.forEach(({ tell }) => tell());
    this.findings.clear();
    if (!this.#sheet.draftSavedAt) return;
    this.notice = draftNotice(this.texts, this.#sheet.draftSavedAt, () => this.#discard());
    this.state.after(this.notice);
  }

  async #discard() {
    try {
      await this.draft.discard();
      this.#sheet = await this.addresses.open();
      this.#fill();
      this.status.say(this.texts.text('form.draftDiscarded'));
    } catch (thrown) {
      this.status.say(this.texts.text('form.discardFailed', api.Failure.of(thrown).message), true);
    }
  }

  #entered() {
    this.tasklist.dirty();
    this.draft.changed();
  }

  // ---- checking and submitting ------------------------------------------------------------------------------------

  /** What is submitted: the content, without blank rows and without what is not asked for; every field is there. */
  #collect() {
    this.#parts.forEach((part) => part.prune());
    const content = this.#content.snapshot();
    this.#parts
      .filter((part) => !part.secret && (!part.isShown || get(content, part.path) === null || get(content, part.path) === undefined))
      .forEach((part) => set(content, part.path, part.absent));
    this.#signing?.addTo(content);
    return content;
  }

  /** Texts that mean nothing (an unknown name, a wrong number) are found here; they never reach the server. */
  #unresolved() {
    const unknown = this.#parts.flatMap((part) => part.unresolved());
    return unknown.map(({ path, text, kind }) => ({ path, message: kind.complaint(text) }));
  }

  /**
   * @param {Json} content
   * @returns {Promise<Finding[]>}
   */
  async #checked(content) {
    const own = this.#unresolved();
    const theirs = await this.addresses.check(content);
    // A text that is not understood is sent as nothing: that it is missing too need not be said.
    return [...own, ...theirs.filter((finding) => !own.some((other) => other.path === finding.path))];
  }

  /** @param {Finding[]} findings */
  #beforeSigning(findings) {
    const signing = this.#signing;
    return signing?.needed ? findings.filter((finding) => !signing.concerns(finding)) : findings;
  }

  async check() {
    this.status.say(this.texts.text('form.checking'));
    try {
      const findings = this.#beforeSigning(await this.#checked(this.#collect()));
      this.findings.show(findings);
      this.status.say(this.findings.heading || this.texts.text('form.nothingFound'), findings.length > 0);
    } catch (thrown) {
      this.status.say(this.texts.text('form.checkFailed', api.Failure.of(thrown).message), true);
    }
  }

  /** True if the submission may go on: checked, and signed where a signature is asked for. */
  async #prepare() {
    if (!this.#loaded) return false;
    this.status.say(this.texts.text('form.submitting'));
    await this.draft.pause();
    let findings;
    try {
      findings = this.#beforeSigning(await this.#checked(this.#collect()));
    } catch (thrown) {
      const failure = api.Failure.of(thrown);
      // Refused outright (the task is somebody else's by now), or not answered: then the submission itself decides.
      findings = failure.findings.length ? failure.findings : this.#unresolved();
    }
    if (!findings.length && this.#signing?.needed) findings = await this.#signing.exchange();
    this.findings.show(findings);
    if (!findings.length) return true;
    this.draft.resume();
    this.status.say(this.findings.heading, true);
    return false;
  }

  #submit() {
    if (!this.#loaded || this.#unresolved().length || this.#signing?.needed) {
      this.tasklist.prevent();
      return;
    }
    this.#submitted = this.#collect();
    this.tasklist.submitAs(JSON.stringify(this.#submitted));
  }

  /**
   * Everything typed is still there; the server says again what it found.
   * @param {Error | null} error
   */
  async #failed(error) {
    if (!this.#loaded) return;
    this.status.say('');
    const reason = error?.message && !Tasklist.wasPrevented(error) ? error.message : null;
    let findings = this.#unresolved();
    try {
      findings = await this.#checked(this.#submitted ?? this.#collect());
    } catch (thrown) {
      findings.push(...api.Failure.of(thrown).findings);
    }
    this.#submitted = null;
    this.#signing?.forget();
    if (!findings.length) findings = [{ path: '', message: this.texts.text('form.submitFailed', reason ?? '') }];
    this.findings.show(findings);
    this.draft.resume();
    this.status.say(this.findings.heading, true);
  }

  #succeeded() {
    this.draft.end();
    if (this.addresses.start) this.addresses.discardDraft();
    document.removeEventListener('keydown', this.#saveKey);
    this.status.say('');
  }

  /** Tasklist's own Save button, and its keeping of forms at a lost session: our draft instead of its local copy. */
  #store() {
    this.tasklist.camForm.storePrevented = true;
    if (this.#loaded) this.draft.save();
  }
}
