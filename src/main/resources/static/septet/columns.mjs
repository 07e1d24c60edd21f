/* Columns of grids and read-only tables, read from the author's <th> elements. */
import { Kind, shownKind } from './kinds.mjs';
import { element } from './texts.mjs';

export class Column {
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
    this.width = data.width ?? '';
    this.initial = data.default === undefined ? undefined : this.kind.meaning(data.default).value;
  }

  static path(th, part) {
    return part ? `${th.dataset.column}.${part.id}` : th.dataset.column;
  }

  get hidden() {
    return this.kind.name === 'hidden';
  }

  heading(th) {
    th.scope = 'col';
    th.className = `septet-kind-${this.kind.name}${this.part ? ' septet-part' : ''}`;
    th.textContent = this.label;
    if (this.kind.required) th.append(element('span', 'septet-required', ' *'));
    if (this.hint) th.title = this.hint;
    if (this.width) th.style.minWidth = th.style.width = this.width;
    return th;
  }
}

/** The <th> elements from which the columns of a table come. */
export function authoredColumns(table) {
  return [...table.querySelectorAll('thead th[data-column]')];
}

/** All columns; one with data-columns-from becomes one for each entry of that list. Those known by their path stay. */
export function expand(authored, context, known = new Map()) {
  const column = (th, part) => {
    const path = Column.path(th, part);
    if (!known.has(path)) known.set(path, new Column(th, context, part));
    const made = known.get(path);
    if (part) made.label = part.name;
    return made;
  };
  return authored.flatMap((th) => {
    const from = th.dataset.columnsFrom;
    return from ? context.options(from).map((part) => column(th, part)) : [column(th, null)];
  });
}
