/* Findings: each beside what it is about; all of them in a summary on top whose entries lead there. */
import { parts } from './paths.mjs';
import { button, element } from './texts.mjs';

let ids = 0;

const nodeOf = (spot) => spot.frame ?? spot.element;

const byPlaceOnPage = (one, other) =>
  nodeOf(one).compareDocumentPosition(nodeOf(other)) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;

const depth = (spot) => parts(spot.path).length;

/** The place below a control for what is wrong with it. */
export function messages(control) {
  return described(control, element('span', 'septet-findings'));
}

/** Has what stands in that place read out together with the control. */
export function described(control, place) {
  place.id = `septet-about-${++ids}`;
  const known = control.input.getAttribute('aria-describedby');
  control.input.setAttribute('aria-describedby', known ? `${known} ${place.id}` : place.id);
  return place;
}

/** Marks a text that means nothing (an unknown name, no date), until it does. */
export function mark(place, control, kind) {
  const unknown = control.unresolved !== null && control.unresolved !== undefined;
  place.classList.toggle('septet-unresolved', unknown);
  control.input.title = unknown ? kind.complaint(control.unresolved) : '';
}

/** Shows a text that means nothing as it was typed, without touching the value. */
export function remain(place, control, kind, text) {
  control.keep(text);
  control.unresolved = text;
  mark(place, control, kind);
}

export class Findings {
  #spots = [];

  constructor(form, texts, parts) {
    this.texts = texts;
    this.parts = parts;
    this.summary = element('div', 'septet-summary');
    this.summary.tabIndex = -1;
    this.summary.setAttribute('role', 'alert');
    this.summary.hidden = true;
    form.prepend(this.summary);
  }

  /**
   * Shows findings `{path, message}`, in the order of the page, and takes the reader to the first one; to the summary if
   * one is about the whole. None clears what was there.
   */
  show(findings) {
    this.clear();
    const byPlace = new Map();
    findings.forEach((finding) => {
      const spot = this.#spotOf(finding.path ?? '');
      if (!byPlace.has(spot)) byPlace.set(spot, []);
      byPlace.get(spot).push(finding.message);
    });
    byPlace.forEach((texts, spot) => {
      if (!spot) return;
      spot.show(texts);
      spot.onCleared = () => this.#forget(spot);
    });
    this.#spots = [...byPlace.keys()].filter(Boolean).sort(byPlaceOnPage);
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

  #entries = [];

  /** The narrowest place there is: a cell of one grid before the row of another grid over the same list. */
  #spotOf(path) {
    const spots = path === '' ? [] : this.parts().map((part) => part.spot(path)).filter(Boolean);
    const narrowest = spots.reduce((best, spot) => (best && depth(best) >= depth(spot) ? best : spot), null);
    return narrowest?.isShown ? narrowest : null;
  }

  /** How many there are, in words; none is ''. */
  get heading() {
    const count = this.#entries.length;
    if (!count) return '';
    return count === 1 ? this.texts.text('form.oneFinding') : this.texts.text('form.findings', count);
  }

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
