/* One open form: loads, fills in, collects, checks, submits. */
import { Afterwards } from './afterwards.mjs';
import * as api from './api.mjs';
import { Attachments } from './attachments.mjs';
import { endBar } from './bar.mjs';
import { Content } from './content.mjs';
import { contextOf } from './context.mjs';
import { declare } from './declared.mjs';
import { Draft, drafted, remain, understood } from './draft.mjs';
import { Field } from './fields.mjs';
import { Findings } from './findings.mjs';
import { Foresight } from './foresight.mjs';
import { Grid } from './grid.mjs';
import { addByKeys } from './gridkeys.mjs';
import { Interim } from './interim.mjs';
import { Directory } from './kinds.mjs';
import { Notices } from './notices.mjs';
import { copy, get, set, touches } from './paths.mjs';
import { applyConditions, showAll } from './shown.mjs';
import { Signing } from './signing.mjs';
import { Submitting } from './submitting.mjs';
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
  /** What the form was filled with last. */
  #filled = {};

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
  /** @type {Notices} */
  notices;
  /** @type {Submitting} */
  submitting;

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
    this.tasklist.on('store', () => this.#store());
    this.tasklist.submitBy(() => this.#submit(), (answer) => this.#tellWhatFollows(answer));
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
   * Puts a list, or a text, in the place of one of the reference: what is shown of it, columns and choices follow.
   * @param {string} name
   * @param {Json} value
   */
  refer(name, value) {
    set(this.#sheet, `reference.${name}`, value);
    this.#refresh(`reference.${name}`);
  }

  /**
   * Shows what would come of it if the form were submitted as it is; null where nobody knows.
   * @param {Json} consequences
   */
  foresee(consequences) {
    this.#sheet.foreseen = consequences;
    this.#refresh('foreseen');
  }

  /**
   * A part was handed in: what is shown besides is as it is now, and the part begins anew. All else stays as it was typed.
   * @param {string} part
   * @param {Json} sheet
   */
  takenIn(part, sheet) {
    this.#sheet.reference = sheet.reference;
    this.#refreshed.filter(({ path }) => path.startsWith('reference.')).forEach(({ tell }) => tell());
    this.set(part, get(sheet.content, part));
    this.draft.changed();
  }

  /** @param {string} changed */
  #refresh(changed) {
    this.#refreshed.filter(({ path }) => touches(path, changed)).forEach(({ tell }) => tell());
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
      const { kept } = this.addresses;
      const [texts, directory, sheet, unsent] = await Promise.all([api.texts(), api.directory(), this.addresses.open(), kept.read()]);
      this.texts = new Texts(texts.answer, texts.language);
      this.directory = new Directory(directory);
      this.#sheet = sheet;
      this.#build();
      this.#open(unsent);
      this.readyHook(this);
      remain(this.#filled, this.#parts);
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
    if ('declared' in form.dataset) declare(form, this.reference, texts);
    const context = contextOf({ texts, directory: this.directory, sheet: () => this.#sheet, content: this.#content, refreshed: this.#refreshed });
    this.findings = new Findings(form, texts, () => this.#parts);
    translate(form, texts);
    showAll(form, context);
    const fields = all(form, '[data-field]').map((authored) => new Field(authored, context, this.#content));
    const grids = all(form, 'table[data-grid]').map((table) => new Grid(/** @type {HTMLTableElement} */ (table), context, this.#content));
    this.#parts = [...fields, ...grids];
    addByKeys(form, grids);
    all(form, 'label[data-label]').forEach((label) => label.prepend(element('span', 'septet-label', texts.text(label.dataset.label ?? ''))));
    const signed = fields.find((field) => field.sign !== null);
    this.#signing = signed ? new Signing(signed, this.tasklist.taskId, () => this.#sheet.reference?.shown, texts) : null;
    this.notices = new Notices(this.state, texts);
    this.submitting = new Submitting(this, this.#signing, () => this.#collect(), () => this.#unresolved());
    if (this.tasklist.taskId) all(form, '[data-attachments]').forEach((place) => new Attachments(place, this.tasklist.attachments, texts));
    all(form, '[data-foresee]').forEach((place) => new Foresight(place, this, () => this.#collect(), () => this.#unresolved()));
    all(form, '[data-interim]').forEach((place) => {
      const part = place.dataset.interim ?? '';
      const unresolved = () => this.#unresolved().filter(({ path }) => path.startsWith(`${part}.`));
      new Interim(place, this, () => get(this.#collect(), part), unresolved);
    });
    this.status = endBar(form, texts, () => this.submitting.check(), this.addresses.start ? null : () => this.draft.save());
    this.#tell();
    this.draft = new Draft(this.addresses, texts, () => drafted(this.#content.snapshot(), this.#parts), this.status);
    this.draft.onElsewhere = () => this.#elsewhere();
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
    if (!this.#sheet.mayBeHandedOn) return;
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

  /**
   * @param {Json} content
   */
  #fill(content) {
    this.#filled = content ?? {};
    this.#content.replace(understood(this.#filled));
    this.#refreshed.forEach(({ tell }) => tell());
    this.findings.clear();
    this.notices.clear();
    if (this.#loaded) remain(this.#filled, this.#parts);
  }

  // ---- which text is shown ----------------------------------------------------------------------------------------

  /**
   * What this browser kept goes before what the server has, if it follows that; otherwise it is offered.
   * @param {KeptDraft | null} kept
   * @param {boolean} takesOver whether somebody else was writing, and the reader goes on in their place
   */
  #open(kept, takesOver = false) {
    const { addresses, draft, notices, texts } = this;
    draft.follow(this.#sheet.draftVersion ?? 0);
    // the page was gone before it heard that the server has it
    const arrived = JSON.stringify(kept?.content) === JSON.stringify(this.#sheet.content);
    if (kept && arrived) addresses.kept.forget();
    const unsent = arrived ? null : kept;
    if (unsent && (addresses.start || unsent.after === draft.version)) {
      this.#showKept(unsent);
      if (!takesOver) this.#askToTakeOver();
      return;
    }
    this.#fill(this.#sheet.content);
    const { draftSavedAt } = this.#sheet;
    if (unsent) {
      const forget = () => addresses.kept.forget().then(() => notices.clear());
      const said = texts.text('form.draftKeptBeside', texts.moment(unsent.savedAt));
      notices.say(said, ['form.showKept', () => this.#showKept(unsent)], ['form.discardKept', forget]);
    } else if (draftSavedAt) {
      notices.say(texts.text('form.draftRestored', texts.moment(draftSavedAt)), ['form.discardDraft', () => this.#discard()]);
    }
    if (!takesOver) this.#askToTakeOver();
  }

  /** Where one writes at a time and it is somebody, or another window: nothing is saved here until the reader takes over. */
  #askToTakeOver() {
    const { addresses, directory, draft, element: form, notices, texts } = this;
    const { draftVersion = 0, writing } = this.#sheet;
    if (!('oneWriter' in form.dataset) || !writing || addresses.isSavedHere(draftVersion)) return;
    draft.hold();
    const said = texts.text('form.writing', directory.name('people', writing.person), texts.moment(writing.since));
    notices.ask(said, ['form.takeOver', () => this.#takeOver()]);
  }

  /** Goes on from what was saved last; the other window hears of it at its next save, and loses nothing. */
  async #takeOver() {
    this.notices.clear();
    await this.#reopen('form.loadFailed', true);
    await this.draft.takeOver();
  }

  /** @param {KeptDraft} unsent */
  #showKept(unsent) {
    const { addresses, draft, notices, texts } = this;
    this.#fill(unsent.content);
    this.submitting.goOnWith(unsent.submission);
    draft.submission = unsent.submission;
    const key = addresses.start ? 'form.draftRestored' : 'form.draftKeptSince';
    notices.say(texts.text(key, texts.moment(unsent.savedAt)), ['form.discardDraft', () => this.#discard()]);
    if (!addresses.start) draft.changed();
  }

  /** Another window saved a draft: this one goes on, or shows it. What was typed here stays in this browser. */
  #elsewhere() {
    const { draft, notices, texts } = this;
    const takeOver = () => {
      notices.clear();
      draft.takeOver();
    };
    const said = texts.text('form.draftElsewhere');
    notices.ask(said, ['form.goOnHere', takeOver], ['form.showThere', () => draft.keepUnsaved().then(() => this.#reopen('form.loadFailed'))]);
  }

  /**
   * @param {string} whenFailed
   * @param {boolean} takesOver
   */
  async #reopen(whenFailed, takesOver = false) {
    const { addresses, status, texts } = this;
    try {
      const [sheet, unsent] = await Promise.all([addresses.open(), addresses.kept.read()]);
      this.#sheet = sheet;
      this.#open(unsent, takesOver);
      status.say('');
    } catch (thrown) {
      status.say(texts.text(whenFailed, api.Failure.of(thrown).reason(texts)), true);
    }
  }

  async #discard() {
    const { draft, status, texts } = this;
    try {
      await draft.discard();
    } catch (thrown) {
      status.say(texts.text('form.discardFailed', api.Failure.of(thrown).reason(texts)), true);
      return;
    }
    await this.#reopen('form.discardFailed');
    status.say(texts.text('form.draftDiscarded'));
  }

  #entered() {
    this.tasklist.dirty();
    this.draft.changed();
    if (this.#sheet.foreseen) this.foresee(null);
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

  /** Waits for fields that ask the server what was typed into them. */
  settle() {
    return Promise.all(this.#parts.map((part) => part.settled));
  }

  /** Texts that mean nothing (an unknown name, a wrong number) are found here; they never reach the server. */
  #unresolved() {
    const unknown = this.#parts.flatMap((part) => part.unresolved());
    return unknown.map(({ path, text, kind }) => ({ path, message: kind.complaint(text) }));
  }

  /** @returns {Promise<Json>} */
  async #submit() {
    if (!this.#loaded) return null;
    const answer = await this.submitting.submit();
    if (answer !== null) document.removeEventListener('keydown', this.#saveKey);
    return answer;
  }

  /** @param {Json} answer */
  #tellWhatFollows({ following }) {
    if (following) this.tasklist.show(new Afterwards(this.texts, this.task.name ?? null, following));
  }

  /** Tasklist's own Save button, and its keeping of forms at a lost session: our draft instead of its local copy. */
  #store() {
    this.tasklist.camForm.storePrevented = true;
    if (this.#loaded) this.draft.save();
  }
}
