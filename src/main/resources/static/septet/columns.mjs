/* Columns of grids and read-only tables, read from the author's <th> elements. */
import { Kind, shownKind } from './kinds.mjs';
import { element } from './texts.mjs';

export class Column {
  constructor(th, context, part = null) {
    const { texts } = context;
    const data = th.dataset;
    this.path = part ? `${data.column}.${part.id}` : data.column;
    this.part = part !== null;
    this.label = part ? part.name : data.label ? texts.text(data.label) : th.textContent.trim();
    this.hint = data.hint ? texts.text(data.hint) : '';
    this.kind = new Kind(th, context);
    this.shown = shownKind(th, context);
    this.readOnly = 'readonly' in data;
    this.width = data.width ?? '';
    this.initial = data.default === undefined ? undefined : this.kind.meaning(data.default).value;
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

/** All columns; one with data-columns-from becomes one for each entry of that list. */
export function expand(table, context) {
  return [...table.querySelectorAll('thead th[data-column]')].flatMap((th) => {
    const from = th.dataset.columnsFrom;
    return from ? context.options(from).map((part) => new Column(th, context, part)) : [new Column(th, context)];
  });
}
