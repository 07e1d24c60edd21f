/* Findings: each beside what it is about; all of them in a summary on top whose entries lead there. */
import { parts } from './paths.mjs';
import { button, element } from './texts.mjs';

let ids = 0;

/**
 * @param {Spot} one
 * @param {Spot} other
 */
const byPlaceOnPage = (one, other) =>
  one.place.compareDocumentPosition(other.place) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;

/** @param {Spot} spot */
const depth = (spot) => parts(spot.path).length;

/**
 * The place below a control for what is wrong with it.
 * @param {Control} control
 */
export function messages(control) {
  return described(control, element('span', 'septet-findings'));
}

/**
 * Has what stands in that place read out together with the control.
 * @param {Control} control
 * @param {HTMLElement} place
 */
export function described(control, place) {
  place.id = `septet-about-${++ids}`;
  const known = control.input.getAttribute('aria-describedby');
  control.input.setAttribute('aria-describedby', known ? `${known} ${place.id}` : place.id);
  return place;
}

/**
 * Marks a text that means nothing (an unknown name, no date), until it does.
 * @param {HTMLElement} place
 * @param {Control} control
 * @param {Kind} kind
 */
export function mark(place, control, kind) {
  const { unresolved } = control;
  place.classList.toggle('septet-unresolved', unresolved !== null);
  control.input.title = unresolved === null ? '' : kind.complaint(unresolved);
}

/**
 * Shows a text that means nothing as it was typed, without touching the value.
 * @param {HTMLElement} place
 * @param {Control} control
 * @param {Kind} kind
 * @param {string} text
 */
export function remain(place, control, kind, text) {
  control.keep(text);
  control.unresolved = text;
  mark(place, control, kind);
}

export class Findings {
  /** @type {Spot[]} */
  #spots = [];

  /**
   * @param {HTMLElement} form
   * @param {Texts} texts
   * @param {() => Part[]} all
   */
  constructor(form, texts, all) {
    this.texts = texts;
    this.parts = all;
    this.summary = element('div', 'septet-summary');
    this.summary.tabIndex = -1;
    this.summary.setAttribute('role', 'alert');
    this.summary.hidden = true;
    form.prepend(this.summary);
  }

  /**
   * Shows findings `{path, message}`, in the order of the page, and takes the reader to the first one; to the summary if
   * one is about the whole. None clears what was there.
   * @param {Finding[]} findings
   */
  show(findings) {
    this.clear();
    const byPlace = /** @type {Map<Spot | null, string[]>} */ (new Map());
    findings.forEach((finding) => {
      const spot = this.#spotOf(finding.path ?? '');
      if (!byPlace.has(spot)) byPlace.set(spot, []);
      byPlace.get(spot)?.push(finding.message);
    });
    byPlace.forEach((texts, spot) => {
      if (!spot) return;
      spot.show(texts);
      spot.onCleared = () => this.#forget(spot);
    });
    this.#spots = [...byPlace.keys()].filter((spot) => spot !== null).sort(byPlaceOnPage);
    const whole = byPlace.get(null) ?? [];
    this.#entries = [null, ...this.#spots].flatMap((spot) => (byPlace.get(spot) ?? []).map((text) => ({ spot, text })));
    this.#list();
    if (!findings.length) return;
    if (!whole.length) this.#spots[0].focus();
    else {
      this.summary.focus({ preventScroll: true });
      this.summary.scrollIntoView({ block: 'nearest' });
    }
  }

  clear() {
    const spots = this.#spots;
    this.#spots = [];
    this.#entries = [];
    spots.forEach((spot) => {
      spot.onCleared = null;
      spot.clear();
    });
    this.#list();
  }

  /** @type {{ spot: Spot | null, text: string }[]} */
  #entries = [];

  /**
   * The narrowest place there is: a cell of one grid before the row of another grid over the same list.
   * @param {string} path
   * @returns {Spot | null}
   */
  #spotOf(path) {
    const spots = path === '' ? [] : this.parts().map((part) => part.spot(path)).filter((spot) => spot !== null);
    const narrowest = spots.reduce((best, spot) => (best && depth(best) >= depth(spot) ? best : spot), /** @type {Spot | null} */ (null));
    return narrowest?.isShown ? narrowest : null;
  }

  /** How many there are, in words; none is ''. */
  get heading() {
    const count = this.#entries.length;
    if (!count) return '';
    return count === 1 ? this.texts.text('form.oneFinding') : this.texts.text('form.findings', count);
  }

  /** @param {Spot} spot */
  #forget(spot) {
    this.#spots = this.#spots.filter((other) => other !== spot);
    this.#entries = this.#entries.filter((entry) => entry.spot !== spot);
    this.#list();
  }

  #list() {
    this.summary.hidden = this.#entries.length === 0;
    const list = element('ul');
    list.append(
      ...this.#entries.map(({ spot, text }) => {
        const row = element('li');
        if (!spot) row.textContent = text;
        else {
          const said = spot.label ? this.texts.text('form.at', spot.label, text) : text;
          row.append(button('septet-link', said, () => spot.focus()));
        }
        return row;
      }),
    );
    const count = this.#entries.length;
    const heading = this.heading;
    this.summary.replaceChildren(...(count ? [element('strong', '', heading), list] : []));
  }
}
