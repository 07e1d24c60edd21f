/* Columns of grids and read-only tables, read from the author's <th> elements. */
import { Kind, shownKind } from './kinds.mjs';
import { all, element } from './texts.mjs';

export class Column {
  /**
   * @param {HTMLTableCellElement} th
   * @param {Context} context
   * @param {Choice | null} part
   */
  constructor(th, context, part = null) {
    const { texts } = context;
    const data = th.dataset;
    this.path = Column.path(th, part);
    this.part = part !== null;
    this.label = part ? part.name : data.label ? texts.text(data.label) : th.textContent.trim();
    this.hint = data.hint ? texts.text(data.hint) : '';
    this.kind = new Kind(th, context);
    this.shown = shownKind(th, context);
    this.readOnly = 'readonly' in data;
    this.once = 'once' in data;
    /** Where a row that is added by a key takes it from: the list and the part of its rows. */
    this.from = data.from ?? '';
    this.width = data.width ?? '';
    this.initial = data.default === undefined ? undefined : this.kind.meaning(data.default).value;
  }

  /**
   * @param {HTMLElement} th
   * @param {Choice | null} part
   * @returns {string}
   */
  static path(th, part) {
    const { column = '' } = th.dataset;
    return part ? `${column}.${part.id}` : column;
  }

  get hidden() {
    return this.kind.name === 'hidden';
  }

  /** @param {HTMLTableCellElement} th */
  heading(th) {
    th.scope = 'col';
    th.className = `septet-kind-${this.kind.name}${this.part ? ' septet-part' : ''}`;
    th.textContent = this.label;
    if (this.kind.required) th.append(element('span', 'septet-required', '\u00a0*'));
    if (this.hint) th.title = this.hint;
    if (this.width) th.style.minWidth = th.style.width = this.width;
    return th;
  }
}

/**
 * The <th> elements from which the columns of a table come.
 * @param {HTMLTableElement} table
 * @returns {HTMLTableCellElement[]}
 */
export function authoredColumns(table) {
  return all(table, 'thead th[data-column]');
}

/**
 * All columns; one with data-columns-from becomes one for each entry of that list. Those known by their path stay.
 * @param {HTMLTableCellElement[]} authored
 * @param {Context} context
 * @param {Map<string, Column>} known
 * @returns {Column[]}
 */
export function expand(authored, context, known = new Map()) {
  /**
   * @param {HTMLTableCellElement} th
   * @param {Choice | null} part
   * @returns {Column}
   */
  const column = (th, part) => {
    const path = Column.path(th, part);
    const made = known.get(path) ?? new Column(th, context, part);
    known.set(path, made);
    if (part) made.label = part.name;
    return made;
  };
  return authored.flatMap((th) => {
    const from = th.dataset.columnsFrom;
    return from ? context.options(from).map((part) => column(th, part)) : [column(th, null)];
  });
}
