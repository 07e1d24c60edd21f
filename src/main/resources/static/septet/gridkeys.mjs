/* The keyboard in a grid: arrows, Enter and Tab move as in a spreadsheet; rows are added, removed and moved. Some are added from anywhere. */

import { composes } from './control.mjs';
import { get } from './paths.mjs';

/** @typedef {KeyboardEvent & { target: HTMLInputElement }} CellKey a key pressed in a control */

/** @param {Grid} grid */
export function listenToKeys(grid) {
  grid.table.addEventListener('keydown', (pressed) => {
    const event = /** @type {CellKey} */ (pressed);
    if (event.defaultPrevented || composes(event)) return;
    const cell = grid.cellOf(event.target);
    if (!cell || !(rowKey(grid, cell, event) || moveKey(grid, cell, event))) return;
    event.preventDefault();
    event.stopPropagation();
  });
  // Tasklist completes the task on Ctrl+Enter; inside a grid it adds a row.
  grid.table.addEventListener('keypress', (event) => {
    if (event.ctrlKey && event.key === 'Enter') event.stopPropagation();
  });
}

/**
 * Alt and the letter of a grid add a row there, wherever in the form one types. What belongs to the row of another grid in
 * which one is, begins with that.
 * @param {HTMLElement} form
 * @param {Grid[]} grids
 */
export function addByKeys(form, grids) {
  form.addEventListener('keydown', (event) => {
    if (!event.altKey || event.ctrlKey || event.metaKey) return;
    const grid = grids.find(({ addKey, fixed, isShown }) => addKey && !fixed && isShown && event.code === `Key${addKey.toUpperCase()}`);
    if (!grid) return;
    event.preventDefault();
    const here = grids.map((each) => each.cellOf(event.target)).find((cell) => cell !== null);
    grid.append(here ? begun(grid, here) : {}).focus();
  });
}

/**
 * What the columns of a new row begin with: what stands in the row that they come from, or in one that came from there, too.
 * @param {Grid} grid
 * @param {Cell} here
 * @returns {Record<string, Json>}
 */
function begun(grid, here) {
  /** @type {Record<string, Json>} */
  const values = {};
  for (const { from, path } of grid.columns) {
    if (!from) continue;
    const sibling = here.row.grid.columns.find((column) => column.from === from);
    const at = from.lastIndexOf('.');
    if (here.row.grid.path === from.slice(0, at)) values[path] = get(here.row.data, from.slice(at + 1));
    else if (sibling) values[path] = get(here.row.data, sibling.path);
  }
  return values;
}

/**
 * @param {Grid} grid
 * @param {Cell} cell
 * @param {CellKey} event
 */
function rowKey(grid, cell, event) {
  const { key } = event;
  const control = event.ctrlKey || event.metaKey;
  if (event.altKey && (key === 'ArrowUp' || key === 'ArrowDown')) {
    grid.move(cell.row, key === 'ArrowUp' ? -1 : 1);
    return true;
  }
  if (event.altKey && key === 'Enter' && cell.column.kind.name === 'longtext') {
    event.target.setRangeText('\n', event.target.selectionStart ?? 0, event.target.selectionEnd ?? 0, 'end');
    event.target.dispatchEvent(new Event('input', { bubbles: true }));
    return true;
  }
  if (event.altKey) return false;
  if (key === 'Insert' || (control && key === 'Enter')) {
    if (!grid.fixed) grid.add(cell.row.index + 1).focus();
    return true;
  }
  if (control && key === 'Delete') {
    grid.remove(cell.row);
    return true;
  }
  if ((key === 'Delete' || key === 'Backspace') && event.target.matches('select') && !cell.locked) {
    cell.paste('');
    return true;
  }
  return false;
}

/**
 * @param {Grid} grid
 * @param {Cell} cell
 * @param {CellKey} event
 */
function moveKey(grid, cell, event) {
  const { key, target } = event;
  if (event.altKey || event.ctrlKey || event.metaKey) return false;
  if (key === 'Enter') return go(grid, cell, event.shiftKey ? -1 : 1, 0) || true;
  if (event.shiftKey) return false;
  // Within a text of several lines the arrows first move in the text.
  if (key === 'ArrowUp') return atEdge(target, 'line', -1) && (go(grid, cell, -1, 0) || target.matches('select'));
  if (key === 'ArrowDown') return atEdge(target, 'line', 1) && (go(grid, cell, 1, 0) || target.matches('select'));
  if (key === 'ArrowLeft') return atEdge(target, 'text', -1) && go(grid, cell, 0, -1);
  if (key === 'ArrowRight') return atEdge(target, 'text', 1) && go(grid, cell, 0, 1);
  return false;
}

/**
 * @param {Grid} grid
 * @param {Cell} cell
 * @param {number} rows
 * @param {number} columns
 */
function go(grid, cell, rows, columns) {
  const row = grid.rows[cell.row.index + rows];
  const next = row?.cells[cell.row.cells.indexOf(cell) + columns];
  next?.focus(true);
  return next !== undefined;
}

/**
 * True where an arrow would leave what is typed: at its end, or when all of it is selected.
 * @param {HTMLInputElement} input
 * @param {'line' | 'text'} by
 * @param {number} direction
 */
function atEdge(input, by, direction) {
  if (!input.matches('input, textarea') || input.type === 'checkbox') return true;
  const { value } = input;
  const start = input.selectionStart ?? 0;
  const end = input.selectionEnd ?? value.length;
  if (start === 0 && end === value.length) return true;
  if (by === 'line') return !(direction < 0 ? value.slice(0, start) : value.slice(end)).includes('\n');
  return start === end && (direction < 0 ? start === 0 : end === value.length);
}
