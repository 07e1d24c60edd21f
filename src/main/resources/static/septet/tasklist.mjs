/* Everything this module knows about Camunda Tasklist, which hosts it. */
import { startAddresses, taskAddresses } from './api.mjs';

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
    if (this.taskId) return taskAddresses(this.taskId);
    return startAddresses(await this.#processKey(), this.#person());
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

  #person() {
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
   * One String variable; Tasklist forgets it after a failed submission, so it may be there or not.
   * @param {string} json
   */
  submitAs(json) {
    const { variableManager } = this.camForm;
    const known = variableManager.variable('submission');
    if (known) known.value = json;
    else variableManager.createVariable({ name: 'submission', type: 'String', value: json });
  }

  prevent() {
    this.camForm.submitPrevented = true;
  }

  /**
   * Asks `prepare` (a promise of true or false) before each submission. Complete and Start call camForm.submit with a
   * callback that refreshes Tasklist; the callback is kept waiting, so that Complete stays pressed and refreshes as ever.
   * @param {() => Promise<boolean>} prepare
   */
  beforeSubmission(prepare) {
    const { camForm } = this;
    const submit = camForm.submit;
    camForm.submit = (done = () => {}) => {
      /** @param {Error} [error] */
      const prevented = (error) => {
        done(new Error(error?.message ?? PREVENTED));
        this.#digest();
      };
      prepare().then((goOn) => (goOn ? submit.call(camForm, done) : prevented()), prevented);
    };
  }

  /** @param {Error | null} error */
  static wasPrevented(error) {
    return error?.message === PREVENTED;
  }
}
