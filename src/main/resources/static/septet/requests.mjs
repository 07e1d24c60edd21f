/*
 * What the webapps ask the engine for, patiently: a request that comes back because nobody is signed in is sent again once
 * somebody is. The webapp hears of the second answer alone, and goes on showing what it shows.
 */
import { signedInAgain } from './signin.mjs';

const UNAUTHORIZED = 401;
const AGAIN_MS = 5000;
const TOKEN = 'X-XSRF-TOKEN';
const SIGN_OUT = /\/api\/admin\/auth\/user\/[^/]+\/logout$/;

/** @param {string} name */
const cookie = (name) => new RegExp(`(?:^|; )${name}=([^;]*)`).exec(document.cookie)?.[1] ?? '';

class PatientRequest extends XMLHttpRequest {
  /** @type {any[]} */
  #opened = [];
  /** @type {Map<string, string>} */
  #headers = new Map();
  /** @type {Document | XMLHttpRequestBodyInit | null} */
  #body = null;

  constructor() {
    super();
    // listens before anybody else does: they see nothing of an answer that is not for them
    ['readystatechange', 'progress', 'load', 'loadend'].forEach((type) =>
      this.addEventListener(type, (event) => {
        if (this.status === UNAUTHORIZED) event.stopImmediatePropagation();
        if (type === 'loadend') this.#ended();
      }),
    );
  }

  /**
   * @override
   * @param {any[]} opened
   */
  open(...opened) {
    this.#opened = opened;
    this.#headers.clear();
    Reflect.apply(super.open, this, opened);
  }

  /**
   * @override
   * @param {string} name
   * @param {string} value
   */
  setRequestHeader(name, value) {
    this.#headers.set(name, value);
    super.setRequestHeader(name, value);
  }

  /**
   * @override
   * @param {Document | XMLHttpRequestBodyInit | null} body
   */
  send(body = null) {
    this.#body = body;
    super.send(body);
  }

  #ended() {
    const address = new URL(this.responseURL || location.href).pathname;
    if (this.status === UNAUTHORIZED) this.#sendAgain();
    else if (SIGN_OUT.test(address)) location.assign('/login?signedOut');
  }

  async #sendAgain() {
    try {
      await signedInAgain();
    } catch {
      // no connection
      setTimeout(() => this.#sendAgain(), AGAIN_MS);
      return;
    }
    Reflect.apply(super.open, this, this.#opened);
    this.#headers.forEach((value, name) => super.setRequestHeader(name, name === TOKEN ? cookie('XSRF-TOKEN') : value));
    super.send(this.#body);
  }
}

/** Has everything that asks the engine do so patiently, and keeps the webapps' own sign-in page away. */
export function bePatient() {
  window.XMLHttpRequest = PatientRequest;
  let place = location.hash;
  const look = () => {
    if (!location.hash.startsWith('#/login')) {
      place = location.hash;
      return;
    }
    // the server leads to the one sign-in page, and back to this place
    history.replaceState(null, '', place.startsWith('#/login') ? '#/' : place || '#/');
    location.reload();
  };
  window.addEventListener('hashchange', look);
  look();
}
