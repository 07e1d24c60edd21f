/*
 * Signing in again while a page stays open: a dialog over it with the words of the sign-in page. Whoever got the answer
 * that nobody is signed in asks for it, and repeats the request.
 */
import { countDown } from './countdown.mjs';
import { button, element } from './texts.mjs';

const LOGIN = '/login';
const QUIET_MS = 1200;

/** @type {string | null} */
let person = null;
/** @type {Promise<void> | null} */
let asking = null;
let typedAt = 0;
document.addEventListener('keydown', () => (typedAt = Date.now()), true);

/**
 * Says who has the page open; nobody else signs in over it.
 * @param {string | null} name
 */
export function workingAs(name) {
  person ??= name;
}

/** Resolves once the same person is signed in again; rejects where the server cannot be asked. */
export function signedInAgain() {
  asking ??= signIn().finally(() => (asking = null));
  return asking;
}

async function signIn() {
  let page = await loginPage();
  if (page) {
    await pauseInTyping();
    page = await loginPage();
  }
  if (!page) return;
  const dialog = new Dialog(page);
  await dialog.done;
  // the webapps' own token comes with a page of theirs
  if (location.pathname.startsWith('/camunda/')) await fetch(location.pathname, { cache: 'no-store' });
}

/** @param {number} millis */
const moment = (millis) =>
  new Promise((over) => {
    setTimeout(over, millis);
  });

/** What is being typed belongs into the form, and not into the field for the password. */
async function pauseInTyping() {
  while (Date.now() - typedAt < QUIET_MS) await moment(QUIET_MS / 4);
}

/** @param {URLSearchParams} [attempt] name and password @returns {Promise<Document | null>} null for who is signed in */
async function loginPage(attempt) {
  const asked = attempt ? { method: 'POST', body: attempt } : {};
  const answer = await fetch(LOGIN, { ...asked, cache: 'no-store', headers: { Accept: 'text/html' } });
  if (new URL(answer.url).pathname !== LOGIN) return null;
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

class Dialog {
  /** @type {HTMLElement | null} */
  timer = null;

  /** @param {Document} page */
  constructor(page) {
    this.page = page;
    this.element = element('dialog', 'septet-signin');
    const form = element('form');
    this.name = this.#field(form, 'username');
    this.password = this.#field(form, 'password');
    this.says = element('p', 'septet-signin-wrong');
    this.says.setAttribute('role', 'alert');
    const { again = '', other = '' } = page.querySelector('form')?.dataset ?? {};
    const submit = element('button', '', this.#words('[type=submit]'));
    form.prepend(element('h2', '', this.#words('h1')), element('p', '', again));
    form.append(this.says, submit, button('septet-signin-other', other, () => location.reload()));
    this.element.append(form);
    this.element.addEventListener('cancel', (event) => event.preventDefault());
    // the webapps have keys of their own, and these are not for them
    ['keydown', 'keypress', 'keyup'].forEach((type) => this.element.addEventListener(type, (event) => event.stopPropagation()));
    this.done = new Promise((/** @type {(value?: unknown) => void} */ known) => {
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        this.#attempt().then((signedIn) => signedIn && known());
      });
    });
    if (person !== null) {
      this.name.value = person;
      this.name.readOnly = true;
    }
    document.body.append(this.element);
    this.element.showModal();
    this.password.focus();
  }

  /** @param {string} selector */
  #words(selector) {
    return this.page.querySelector(selector)?.textContent?.trim() ?? '';
  }

  /** @param {HTMLFormElement} form @param {'username' | 'password'} name */
  #field(form, name) {
    const label = element('label', '', this.#words(`label[for=${name}]`));
    const input = element('input');
    Object.assign(input, { name, type: name === 'password' ? name : 'text', autocomplete: name === 'password' ? 'current-password' : name, required: true });
    label.append(input);
    form.append(label);
    return input;
  }

  /** Where a pause is asked for, its seconds are counted as on the sign-in page. */
  #countDown() {
    this.timer = /** @type {HTMLElement | null} */ (this.page.querySelector('[role=timer]'));
    if (!this.timer) return;
    this.says.after(this.timer);
    countDown(this.timer);
  }

  async #attempt() {
    const token = /** @type {HTMLInputElement | null} */ (this.page.querySelector('[name=_csrf]'))?.value ?? '';
    this.says.textContent = '';
    this.timer?.remove();
    try {
      const page = await loginPage(new URLSearchParams({ username: this.name.value, password: this.password.value, _csrf: token }));
      if (page) {
        this.page = page;
        this.says.textContent = this.#words('[role=alert]');
        this.#countDown();
        this.password.select();
        return false;
      }
    } catch (unanswered) {
      this.says.textContent = String(unanswered instanceof Error ? unanswered.message : unanswered);
      return false;
    }
    this.element.close();
    this.element.remove();
    return true;
  }
}
