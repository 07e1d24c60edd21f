/* Read-only parts (data-show, data-list, data-table) and conditions (data-when). */
import { authoredColumns, expand } from './columns.mjs';
import { shownKind } from './kinds.mjs';
import { all, element, scrolling } from './texts.mjs';
import { get } from './paths.mjs';

/**
 * Shows everything that is only to be read.
 * @param {HTMLElement} form
 * @param {Context} context
 */
export function showAll(form, context) {
  all(form, '[data-show]').forEach((part) => {
    const { show: path = '' } = part.dataset;
    const show = () => {
      const said = shownKind(part, context).wording(context.value(path));
      part.textContent = said === '' && part.dataset.empty ? context.texts.text(part.dataset.empty) : said;
    };
    if (part.dataset.label) captioned(part, context.texts.text(part.dataset.label));
    context.whenChanged(path, show);
  });
  all(form, '[data-list]').forEach((list) => context.whenChanged(list.dataset.list ?? '', () => showList(list, context)));
  /** @type {HTMLTableElement[]} */
  const tables = all(form, 'table[data-table]');
  tables.forEach((table) => showTable(table, context));
}

/**
 * @param {HTMLElement} part
 * @param {string} caption
 */
function captioned(part, caption) {
  const frame = element('div', 'septet-field septet-shown');
  ['data-when', 'data-wide'].forEach((name) => {
    if (!part.hasAttribute(name)) return;
    frame.setAttribute(name, part.getAttribute(name) ?? '');
    part.removeAttribute(name);
  });
  part.replaceWith(frame);
  frame.append(element('span', 'septet-label', caption), part);
}

/**
 * @param {HTMLElement} list
 * @param {Context} context
 */
function showList(list, context) {
  const kind = shownKind(list, context);
  const entries = context.value(list.dataset.list ?? '') ?? [];
  const { item, address } = list.dataset;
  /** @param {Json} entry @param {string} [path] */
  const part = (entry, path) => (path ? get(entry, path) : entry);
  const said = entries.map((/** @type {Json} */ entry) => {
    const text = kind.wording(part(entry, item));
    const shown = element('li', '', address === undefined ? text : '');
    if (address !== undefined) shown.append(linked(text, part(entry, address)));
    return shown;
  });
  const none = context.texts.text(list.dataset.empty ?? 'form.none');
  list.replaceChildren(...(said.length ? said : [element('li', 'septet-none', none)]));
}

/**
 * A link in a window of its own, to the web or to Septet itself; anything else stays text.
 * @param {string} text
 * @param {string | null} address
 */
function linked(text, address) {
  if (!/^(https?:\/\/|\/(?!\/))/i.test(address ?? '')) return document.createTextNode(text);
  const link = element('a', '', text);
  Object.assign(link, { href: address, target: '_blank', rel: 'noopener noreferrer' });
  return link;
}

/**
 * @param {HTMLTableElement} table
 * @param {Context} context
 */
function showTable(table, context) {
  const { texts } = context;
  const columns = expand(authoredColumns(table), context);
  const head = element('tr');
  head.append(...columns.map((column) => column.heading(element('th'))));
  table.tHead?.replaceChildren(head);
  const body = table.tBodies[0] ?? table.appendChild(element('tbody'));
  table.classList.add('septet-table');
  const scroll = scrolling();
  if (table.dataset.when) {
    scroll.dataset.when = table.dataset.when;
    delete table.dataset.when;
  }
  table.replaceWith(scroll);
  scroll.append(table);
  const { table: path = '' } = table.dataset;
  context.whenChanged(path, () => {
    const rows = context.value(path) ?? [];
    body.replaceChildren(...rows.map((/** @type {Json} */ row) => rowOf(row, columns)));
    if (!rows.length) body.append(noRows(texts.text(table.dataset.empty ?? 'form.none'), columns.length));
  });
}

/**
 * @param {Json} row
 * @param {Column[]} columns
 */
function rowOf(row, columns) {
  const shown = element('tr');
  shown.append(
    ...columns.map((column) => {
      const kind = column.shown.labels === undefined ? column.kind.name : 'choice';
      return element('td', `septet-kind-${kind}`, column.shown.wording(get(row, column.path)));
    }),
  );
  return shown;
}

/**
 * @param {string} text
 * @param {number} width
 */
function noRows(text, width) {
  const row = element('tr');
  const cell = element('td', 'septet-none', text);
  cell.colSpan = width;
  row.append(cell);
  return row;
}

/**
 * Hides and shows the elements with data-when: "field", "!field", "field=A", "field=A|B", "field!=A", joined by "&&".
 * @param {HTMLElement} form
 * @param {Context} context
 */
export function applyConditions(form, context) {
  const conditional = all(form, '[data-when]');
  const apply = () => conditional.forEach((part) => (part.hidden = !holds(part.dataset.when ?? '', context)));
  context.whenChanged('', apply);
}

/**
 * @param {string} condition
 * @param {Context} context
 */
export function holds(condition, context) {
  return condition.split('&&').every((clause) => {
    const [, not, path, operator, wanted] = /^\s*(!?)\s*([^=!\s]+)\s*(?:(!?=)\s*(.*?))?\s*$/.exec(clause) ?? [];
    const value = path === undefined ? undefined : context.value(path);
    if (!operator) return (not === '!') !== isSet(value);
    const values = (Array.isArray(value) ? value : [value ?? '']).map(String);
    return (operator === '=') === wanted.split('|').some((one) => values.includes(one.trim()));
  });
}

/** @param {Json} value */
const isSet = (value) => value !== null && value !== undefined && value !== false && value !== '' && !(Array.isArray(value) && !value.length);
