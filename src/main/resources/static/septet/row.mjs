/* One row of a grid and its cells. */
import { controlForCell } from './controls.mjs';
import { mark, messages, remain } from './findings.mjs';
import { get, set } from './paths.mjs';
import { button, element } from './texts.mjs';

export class Cell {
  /** @type {(() => void) | null} */
  onCleared = null;

  /**
   * @param {Row} row
   * @param {Column} column
   */
  constructor(row, column) {
    this.row = row;
    this.column = column;
    this.element = element('td', `septet-cell septet-kind-${column.kind.name}${column.part ? ' septet-part' : ''}`);
    const { grid } = row;
    this.control = controlForCell(column, column.readOnly || grid.readOnly);
    if (this.control.input.matches('textarea')) /** @type {Json} */ (this.control.input).rows = 1;
    this.findings = messages(this.control);
    this.element.append(this.control.element, this.findings);
    if (column.once) this.control.offerOnce((value) => grid.rows.some((other) => other !== row && get(other.data, column.path) === value));
    this.control.show(get(row.data, column.path));
    this.control.changed = (value) => this.#entered(value);
  }

  /** @param {Json} value */
  #entered(value) {
    this.clear();
    this.store(value);
    this.row.grid.changed(this.path);
  }

  /**
   * A department's cell that is emptied leaves no key behind.
   * @param {Json} value
   */
  store(value) {
    const { column, row } = this;
    set(row.data, column.path, value);
    if (column.part && column.kind.isEmpty(value)) {
      const names = column.path.split('.');
      const last = names.pop() ?? '';
      delete get(row.data, names.join('.'))[last];
    }
    mark(this.element, this.control, this.column.kind);
  }

  /** Shows what the row's data say now. */
  refresh() {
    this.clear();
    this.control.show(get(this.row.data, this.column.path));
    mark(this.element, this.control, this.column.kind);
  }

  get path() {
    return `${this.row.path}.${this.column.path}`;
  }

  get label() {
    return `${this.row.label} · ${this.column.label}`;
  }

  get place() {
    return this.element;
  }

  get isShown() {
    return this.row.isShown;
  }

  get locked() {
    return this.control.locked === true;
  }

  name() {
    this.control.input.setAttribute('aria-label', this.label);
  }

  /** @param {string} text */
  paste(text) {
    this.control.take(text);
  }

  /** @param {string} text */
  remain(text) {
    if (!this.locked) remain(this.element, this.control, this.column.kind, text);
  }

  isBlank() {
    if (this.control.unresolved) return false;
    const value = get(this.row.data, this.column.path);
    return this.column.from !== '' || this.column.kind.isEmpty(value) || JSON.stringify(value) === JSON.stringify(this.column.initial);
  }

  /** @param {string[]} texts */
  show(texts) {
    this.element.classList.add('septet-wrong');
    this.control.input.setAttribute('aria-invalid', 'true');
    this.findings.replaceChildren(...texts.map((text) => element('span', 'septet-finding', text)));
  }

  clear() {
    if (!this.element.classList.contains('septet-wrong')) return;
    this.element.classList.remove('septet-wrong');
    this.control.input.removeAttribute('aria-invalid');
    this.findings.replaceChildren();
    this.onCleared?.();
  }

  focus(select = false) {
    this.control.input.focus();
    this.element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (select) this.control.input.select?.();
  }
}

export class Row {
  /** @type {(() => void) | null} */
  onCleared = null;
  /** @type {HTMLButtonElement[]} */
  buttons = [];
  /** @type {Cell[]} */
  cells = [];
  /** @type {Map<Column, Cell>} */
  #made = new Map();

  /**
   * @param {Grid} grid
   * @param {Json} data
   */
  constructor(grid, data) {
    const { texts } = grid.context;
    this.grid = grid;
    this.data = data;
    this.element = element('tr', 'septet-row');
    this.number = element('th', 'septet-number');
    this.number.scope = 'row';
    this.note = element('tr', 'septet-row-note');
    this.note.hidden = true;
    this.tools = grid.fixed ? [] : [this.#tools(texts)];
    this.follow();
  }


  /** Has a cell for each column that the grid has now. */
  follow() {
    const { columns } = this.grid;
    this.cells.filter((cell) => !columns.includes(cell.column)).forEach((cell) => cell.clear());
    this.cells = columns.map((column) => this.#cell(column));
    this.element.replaceChildren(this.number, ...this.cells.map((cell) => cell.element), ...this.tools);
  }

  /**
   * @param {Column} column
   * @returns {Cell}
   */
  #cell(column) {
    const made = this.#made.get(column) ?? new Cell(this, column);
    this.#made.set(column, made);
    return made;
  }

  /** @param {Texts} texts */
  #tools(texts) {
    /**
     * @param {string} sign
     * @param {string} key
     * @param {() => void} pressed
     */
    const tool = (sign, key, pressed) => {
      const made = button('septet-tool', sign, pressed);
      made.dataset.says = key;
      made.title = texts.text(`${key}.keys`);
      made.tabIndex = -1;
      return made;
    };
    const tools = element('td', 'septet-tools');
    this.buttons = [
      tool('↑', 'form.moveUp', () => this.grid.move(this, -1)),
      tool('↓', 'form.moveDown', () => this.grid.move(this, 1)),
      tool('×', 'form.removeRow', () => this.grid.remove(this)),
    ];
    tools.append(...this.buttons);
    return tools;
  }

  get place() {
    return this.element;
  }

  get isShown() {
    return this.grid.isShown;
  }

  get index() {
    return this.grid.rows.indexOf(this);
  }

  get path() {
    return `${this.grid.path}[${this.index}]`;
  }

  get label() {
    return this.grid.context.texts.text('form.row', this.index + 1);
  }

  /** Numbers and names follow the row's place. */
  name() {
    const { texts } = this.grid.context;
    this.number.textContent = String(this.index + 1);
    this.cells.forEach((cell) => cell.name());
    this.buttons.forEach((made) => made.setAttribute('aria-label', texts.text(made.dataset.says ?? '', this.index + 1)));
  }

  isBlank() {
    return this.cells.every((cell) => cell.isBlank());
  }

  /** @param {string[]} texts */
  show(texts) {
    const cell = element('td');
    cell.colSpan = this.element.children.length;
    const said = element('div', 'septet-row-said');
    said.append(...texts.map((text) => element('span', 'septet-finding', text)));
    cell.append(said);
    this.note.replaceChildren(cell);
    this.note.hidden = false;
    this.element.classList.add('septet-wrong');
    this.element.after(this.note);
  }

  clear() {
    if (this.note.hidden) return;
    this.note.hidden = true;
    this.note.remove();
    this.element.classList.remove('septet-wrong');
    this.onCleared?.();
  }

  focus() {
    (this.cells.find((cell) => !cell.locked) ?? this.cells[0])?.focus();
  }

  /** The row is gone: so is what was found about it. */
  forget() {
    [this, ...this.cells].forEach((spot) => spot.clear());
    this.element.remove();
    this.note.remove();
  }
}
