/* Grids: a list of rows in the content, edited as in a spreadsheet. */
import { authoredColumns, expand } from './columns.mjs';
import { listenToKeys } from './gridkeys.mjs';
import { listenToPaste } from './paste.mjs';
import { copy, parts, set, touches } from './paths.mjs';
import { Row } from './row.mjs';
import { button, element } from './texts.mjs';

/** @param {Column[]} columns */
const shownOf = (columns) => columns.filter((column) => !column.hidden);

/** @param {Column[]} columns */
const defaultsOf = (columns) => columns.filter((column) => column.initial !== undefined);

export class Grid {
  /** @type {Row[]} */
  rows = [];
  secret = false;
  onEntered = () => {};
  /**
   * Set by whoever understands tables with headings: whether a block that is pasted is one, and is seen to.
   * @type {(block: string[][]) => boolean}
   */
  takesTable = () => false;
  /** @type {(() => void) | null} */
  onCleared = null;
  #known = new Map();

  /**
   * @param {HTMLTableElement} table
   * @param {Context} context
   * @param {Content} content
   */
  constructor(table, context, content) {
    const { texts } = context;
    const data = table.dataset;
    this.path = data.grid ?? '';
    this.context = context;
    this.content = content;
    this.readOnly = 'readonly' in data;
    this.fixed = this.readOnly || 'fixed' in data;
    this.label = data.label ? texts.text(data.label) : '';
    this.authored = authoredColumns(table);
    const every = this.#expanded();
    this.columns = shownOf(every);
    this.defaults = defaultsOf(every);
    this.table = table;
    this.head = element('tr');
    this.body = table.tBodies[0] ?? table.appendChild(element('tbody'));
    this.place = element('div', 'septet-grid');
    this.findings = element('div', 'septet-findings');
    this.scroll = element('div', 'septet-scroll');
    this.none = element('p', 'septet-none', texts.text(data.empty ?? 'form.noRows'));
    this.notice = element('span', 'septet-notice');
    /** The letter that adds a row from anywhere in the form, with Alt. */
    this.addKey = data.addKey ?? '';
    this.adder = button('septet-button', texts.text(data.add ?? 'form.addRow'), () => this.add(this.rows.length).focus());
    if (this.addKey) {
      const keys = `Alt+${this.addKey.toUpperCase()}`;
      this.adder.setAttribute('aria-keyshortcuts', keys);
      this.adder.append(element('kbd', 'septet-key', keys));
    }
    this.#compose(table, data);
    if (!this.readOnly) {
      listenToKeys(this);
      listenToPaste(this);
    }
    const lists = this.authored.map((th) => th.dataset.columnsFrom).filter((from) => from !== undefined);
    lists.forEach((from) => context.whenChanged(from, () => this.#follow()));
    content.watch(this.path, (value, path, origin) => {
      if (origin !== this && !this.#refresh(value, path)) this.#fill(value);
    });
  }

  #expanded() {
    return expand(this.authored, this.context, this.#known);
  }

  /** The list that columns come from may be another one: cells of columns that are gone are kept, should they return. */
  #follow() {
    const before = this.#columnsInWords();
    const every = this.#expanded();
    this.columns = shownOf(every);
    this.defaults = defaultsOf(every);
    if (before === this.#columnsInWords()) return;
    this.#showHead();
    this.rows.forEach((row) => row.follow());
    this.renumber();
  }

  #columnsInWords() {
    return JSON.stringify(this.columns.map((column) => [column.path, column.label]));
  }

  #showHead() {
    const corner = element('th', 'septet-number', '#');
    this.head.replaceChildren(corner, ...this.columns.map((column) => column.heading(element('th'))));
    if (!this.fixed) this.head.append(element('th', 'septet-tools'));
  }

  /**
   * Another grid over the same list, or the author's script, changed something inside a row: the rest stays as it is.
   * @param {Json[] | null} list
   * @param {string} path
   * @returns {boolean}
   */
  #refresh(list, path) {
    const [index, ...place] = parts(path).slice(parts(this.path).length);
    const row = this.rows[Number(index)];
    if (!place.length || !row || row.data !== list?.[Number(index)]) return false;
    row.cells.filter((cell) => touches(place.join('.'), cell.column.path)).forEach((cell) => cell.refresh());
    return true;
  }

  /**
   * @param {HTMLTableElement} table
   * @param {DOMStringMap} data
   */
  #compose(table, data) {
    const { texts } = this.context;
    table.classList.add('septet-table', 'septet-editable');
    if (this.label) table.setAttribute('aria-label', this.label);
    this.#showHead();
    table.tHead?.replaceChildren(this.head);
    this.place.tabIndex = -1;
    if (data.when) {
      this.place.dataset.when = data.when;
      delete data.when;
    }
    table.replaceWith(this.place);
    if (this.label) this.place.append(element('div', 'septet-label', this.label));
    const { scroll } = this;
    scroll.append(table);
    this.place.append(this.findings, scroll);
    scroll.append(this.none);
    this.notice.setAttribute('role', 'status');
    if (this.readOnly) return;
    const bar = element('div', 'septet-grid-bar');
    this.place.append(bar);
    if (this.fixed) {
      bar.append(this.notice);
      return;
    }
    const keys = element('details', 'septet-keys');
    keys.append(element('summary', '', texts.text('form.keys')), element('span', '', texts.text('form.keysInGrid')));
    bar.append(this.adder, this.notice, keys);
  }

  /**
   * Rows whose data stay keep what stands in them, also what is not understood yet.
   * @param {Json} list
   */
  #fill(list) {
    const known = new Map(this.rows.map((row) => [row.data, row]));
    const rows = (Array.isArray(list) ? list : []).map((data) => known.get(data) ?? new Row(this, data));
    this.rows.filter((row) => !rows.includes(row)).forEach((row) => row.forget());
    this.rows = rows;
    this.#arrange();
    this.notice.replaceChildren();
    this.renumber();
  }

  renumber() {
    this.rows.forEach((row) => row.name());
    this.none.hidden = this.rows.length > 0;
    // the arrows scroll it as long as there is no cell that they can be in
    if (this.rows.length && !this.readOnly) this.scroll.removeAttribute('tabindex');
    else this.scroll.tabIndex = 0;
  }

  /** The rows' order or number changed; `entered` if somebody did that. */
  #restructured(entered = true) {
    this.renumber();
    this.clear();
    this.content.set(this.path, this.rows.map((row) => row.data), this);
    if (entered) this.onEntered();
  }

  /** @param {string} path */
  changed(path) {
    this.clear();
    this.content.touched(path, this);
    this.onEntered();
  }

  /**
   * @param {number} at
   * @param {Json} data
   */
  add(at, data = this.blank()) {
    const row = new Row(this, data);
    this.put(row, at);
    return row;
  }

  /**
   * Adds a row at the end, of which some columns are filled in.
   * @param {Record<string, Json>} values by their columns' paths
   */
  append(values) {
    const data = this.blank();
    Object.entries(values).forEach(([path, value]) => set(data, path, value));
    return this.add(this.rows.length, data);
  }

  /**
   * Appends rows until there are so many.
   * @param {number} count
   */
  grow(count) {
    if (this.fixed || count <= this.rows.length) return;
    const more = Array.from({ length: count - this.rows.length }, () => new Row(this, this.blank()));
    this.rows.push(...more);
    this.body.append(...more.map((row) => row.element));
    this.#restructured();
  }

  /** What a new row holds. */
  blank() {
    const data = {};
    this.columns.forEach((column) => !column.part && set(data, column.path, column.kind.empty));
    this.defaults.forEach((column) => set(data, column.path, copy(column.initial)));
    return data;
  }

  /**
   * @param {Row} row
   * @param {number} at
   */
  put(row, at) {
    const next = this.rows[at];
    this.rows.splice(at, 0, row);
    if (next) next.element.before(row.element);
    else this.body.append(row.element);
    this.#restructured();
  }

  /**
   * @param {Row} row
   * @param {number} by
   */
  move(row, by) {
    const at = row.index;
    const to = at + by;
    if (this.fixed || to < 0 || to >= this.rows.length) return;
    const column = row.cells.findIndex((cell) => cell.element.contains(document.activeElement));
    const tool = row.buttons.findIndex((pressed) => pressed === document.activeElement);
    this.rows.splice(at, 1);
    this.rows.splice(to, 0, row);
    this.#arrange();
    this.#restructured();
    if (column >= 0) row.cells[column].focus();
    else if (tool >= 0) row.buttons[tool].focus();
    this.say(this.context.texts.text('form.rowMoved', to + 1));
  }

  #arrange() {
    this.body.append(...this.rows.flatMap((row) => (row.note.hidden ? [row.element] : [row.element, row.note])));
  }

  /** @param {Row} row */
  remove(row) {
    if (this.fixed) return;
    const at = row.index;
    const column = Math.max(0, row.cells.findIndex((cell) => cell.element.contains(document.activeElement)));
    this.rows.splice(at, 1);
    row.forget();
    this.#restructured();
    const next = this.rows[Math.min(at, this.rows.length - 1)];
    if (next) next.cells[column].focus();
    else this.adder.focus();
    this.say(this.context.texts.text('form.rowRemoved', at + 1), () => {
      this.put(row, Math.min(at, this.rows.length));
      row.cells[column].focus();
    });
  }

  /**
   * Says what happened, with the way back if there is one.
   * @param {string} text
   * @param {(() => void) | null} undo
   */
  say(text, undo = null) {
    this.notice.replaceChildren(element('span', '', text));
    if (!undo) return;
    this.notice.append(
      button('septet-link', this.context.texts.text('form.undo'), () => {
        this.notice.replaceChildren();
        undo();
      }),
    );
  }

  /** Rows as they were, for undoing what touched many of them. */
  snapshot() {
    return copy(this.rows.map((row) => row.data));
  }

  /** @param {Json[]} list */
  restore(list) {
    this.content.set(this.path, list);
  }

  /** Rows in which nothing was entered are not sent. */
  prune() {
    if (this.fixed) return;
    const blank = this.rows.filter((row) => row.isBlank());
    if (!blank.length) return;
    blank.forEach((row) => row.forget());
    this.rows = this.rows.filter((row) => !blank.includes(row));
    this.#restructured(false);
  }

  /** @param {EventTarget | null} node */
  cellOf(node) {
    return this.rows.flatMap((row) => row.cells).find((cell) => cell.element.contains(/** @type {Node} */ (node))) ?? null;
  }

  /**
   * @param {string} path
   * @returns {Spot | null}
   */
  spot(path) {
    const own = parts(this.path);
    const sought = parts(path);
    if (own.some((part, at) => part !== sought[at])) return null;
    const [index, ...rest] = sought.slice(own.length);
    const row = this.rows[Number(index)];
    if (!row) return this;
    const place = rest.join('.');
    return row.cells.find((cell) => cell.column.path === place || place.startsWith(`${cell.column.path}.`)) ?? row;
  }

  /** @param {string[]} texts */
  show(texts) {
    this.place.classList.add('septet-wrong');
    this.findings.replaceChildren(...texts.map((text) => element('span', 'septet-finding', text)));
  }

  clear() {
    if (!this.place.classList.contains('septet-wrong')) return;
    this.place.classList.remove('septet-wrong');
    this.findings.replaceChildren();
    this.onCleared?.();
  }

  focus() {
    if (this.rows.length) this.rows[0].focus();
    else (this.fixed ? this.place : this.adder).focus();
  }

  unresolved() {
    if (!this.isShown) return [];
    const cells = this.rows.flatMap((row) => row.cells);
    return cells.flatMap(({ path, control, column }) => (control.unresolved ? [{ path, text: control.unresolved, kind: column.kind }] : []));
  }

  get isShown() {
    return !this.place.closest('[hidden]');
  }

  get absent() {
    return [];
  }
}
