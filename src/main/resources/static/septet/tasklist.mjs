/* Everything this module knows about Camunda Tasklist, which hosts it. */
import { startAddresses, taskAddresses } from './api.mjs';
import { workingAs } from './signin.mjs';
import { CHANGED } from './tasklistbar.mjs';

/** Tasklist keeps quiet about a submission that fails with this message: the form speaks for itself. */
const PREVENTED = 'camForm submission prevented';

export class Tasklist {
  /** @param {CamForm} camForm */
  constructor(camForm) {
    this.camForm = camForm;
    const node = (camForm.formElement ?? camForm.containerElement)?.[0];
    const form = node?.matches('form') ? node : (node ?? document).querySelector('form.septet-form');
    this.form = /** @type {HTMLFormElement} */ (form);
    this.taskId = camForm.taskId ?? null;
  }

  async addresses() {
    workingAs(this.person);
    if (this.taskId) return taskAddresses(this.taskId, this.person);
    return startAddresses(await this.#processKey(), this.person);
  }

  /**
   * Tasklist gives a start form the id of the definition: "key:version:unique", or something unique alone.
   * @returns {Promise<string>}
   */
  async #processKey() {
    const { client, processDefinitionKey, processDefinitionId } = this.camForm;
    if (processDefinitionKey) return processDefinitionKey;
    const readable = /^(.+):\d+:[^:]+$/.exec(processDefinitionId ?? '');
    if (readable) return readable[1];
    return new Promise((known, failed) => {
      /** @type {(error: Error | null, found: { key: string }) => void} */
      const answered = (error, found) => (error ? failed(error) : known(found.key));
      client.resource('process-definition').get(processDefinitionId, answered);
    });
  }

  /** @returns {string | null} */
  get person() {
    return this.#scope()?.$root?.authentication?.name ?? null;
  }

  #scope() {
    return this.camForm.formElement?.scope?.();
  }

  get attachments() {
    return `/api/tasks/${encodeURIComponent(this.taskId ?? '')}/files`;
  }

  /**
   * Tasklist's own buttons follow: Complete waits for the form to be loaded, Save for something to save.
   * @param {boolean} isReady
   */
  ready(isReady) {
    this.#controller()?.$setValidity?.('septetLoaded', isReady);
    this.#digest();
  }

  dirty() {
    const controller = this.#controller();
    if (!controller || controller.$dirty) return;
    controller.$setDirty?.();
    this.#digest();
  }

  #controller() {
    return this.camForm.formElement?.controller?.('form');
  }

  #digest() {
    this.#scope()?.$applyAsync?.();
  }

  /**
   * Shows a panel where the form was, until the reader closes it or opens a task.
   * @param {import('./afterwards.mjs').Afterwards} panel
   */
  show(panel) {
    const place = document.querySelector('.task-details > .content') ?? document.body;
    place.querySelector('.septet-afterwards')?.remove();
    place.prepend(panel.element);
    const left = this.#openTask();
    const look = () => {
      if (this.#openTask() !== null && this.#openTask() !== left) close();
    };
    const close = () => {
      window.removeEventListener('hashchange', look);
      panel.element.remove();
    };
    window.addEventListener('hashchange', look);
    requestAnimationFrame(() => {
      panel.fill((id) => `${location.pathname}#/?task=${encodeURIComponent(id)}`, close);
      // the button that was pressed is gone with its form; a dialog gives the focus back to whoever opened it
      if (this.taskId) panel.heading.focus();
    });
  }

  /** @returns {string | null} */
  #openTask() {
    return /[?&]task=([^&]+)/.exec(location.hash)?.[1] ?? null;
  }

  /**
   * Calls `ended` once Tasklist shows something else.
   * @param {() => void} ended
   */
  whenLeft(ended) {
    this.#scope()?.$on?.('$destroy', ended);
    window.addEventListener('pagehide', ended);
  }

  /**
   * @param {string} event
   * @param {(...values: Json[]) => void} handle
   */
  on(event, handle) {
    this.camForm.on(event, handle);
  }

  /**
   * Has `submit` done in the place of camForm's own submission: Septet's address says what was found where, and the same
   * submission can be sent again. Complete and Start call camForm.submit with a callback that refreshes Tasklist; it is
   * kept waiting, so that the button stays pressed and Tasklist refreshes as ever.
   * @param {() => Promise<Json>} submit resolves with what was done, or null where the form goes on
   * @param {(answer: Json) => void} done
   */
  submitBy(submit, done) {
    const { camForm } = this;
    camForm.submit = (told = () => {}) => {
      const answered = (/** @type {Json} */ answer) => {
        if (answer === null) told(new Error(PREVENTED));
        else {
          told(null, answer);
          done(answer);
          window.dispatchEvent(new Event(CHANGED));
        }
        this.#digest();
      };
      submit().then(answered, (failure) => {
        console.error(failure);
        answered(null);
      });
    };
  }
}
