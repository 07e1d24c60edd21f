/* Pasting a block of cells, as Excel and WPS put it on the clipboard: tabs between cells, quotes around line breaks. */

/**
 * Rows of cells; "" inside quotes is a quote.
 * @param {string} text
 */
export function parseBlock(text) {
  /** @type {string[][]} */
  const rows = [[]];
  let at = 0;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  while (at <= source.length) {
    let cell = '';
    const quoted = source[at] === '"' ? /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(source.slice(at)) : null;
    if (quoted) {
      cell = quoted[1].replaceAll('""', '"');
      at += quoted[0].length;
    } else {
      const end = source.slice(at).search(/[\t\n]/);
      cell = source.slice(at, end < 0 ? source.length : at + end);
      at += cell.length;
    }
    rows[rows.length - 1].push(cell);
    if (source[at] === '\n') rows.push([]);
    at += 1;
  }
  return rows;
}

const TYPED = ['text', 'longtext'];

/**
 * Several lines pasted into a text are one text, unless they come from a table.
 * @param {DataTransfer} clipboard
 * @param {string} text
 * @param {Kind} kind
 */
function isBlock(clipboard, text, kind) {
  if (text.includes('\t')) return true;
  const lines = text.replace(/[\r\n]+$/, '').includes('\n');
  if (!TYPED.includes(kind.name)) return true;
  return /<table/i.test(clipboard.getData('text/html')) || (lines && kind.name === 'text');
}

/** @param {Grid} grid */
export function listenToPaste(grid) {
  grid.table.addEventListener('paste', (event) => {
    const cell = grid.cellOf(event.target);
    const clipboard = event.clipboardData;
    const text = clipboard?.getData('text/plain') ?? '';
    if (!cell || !clipboard || text === '' || !isBlock(clipboard, text, cell.column.kind)) return;
    event.preventDefault();
    const block = parseBlock(text);
    if (!grid.takesTable(block)) enter(grid, cell, block);
  });
}

/**
 * A block passes over cells that are only to be read: nobody has a column for them in a spreadsheet of their own.
 * @param {Grid} grid
 * @param {Cell} from
 * @param {string[][]} block
 */
function enter(grid, from, block) {
  const { texts } = grid.context;
  const before = grid.snapshot();
  const column = from.row.cells.indexOf(from);
  const top = from.row.index;
  /** @type {Cell[]} */
  const entered = [];
  grid.grow(top + block.length);
  block.forEach((line, down) => {
    const cells = (grid.rows[top + down]?.cells ?? []).slice(column).filter((cell) => !cell.locked);
    line.forEach((text, right) => {
      const cell = cells[right];
      if (!cell) return;
      cell.paste(text);
      entered.push(cell);
    });
  });
  const unknown = entered.filter((cell) => cell.control.unresolved).length;
  const said = texts.text('form.pasted', entered.length) + (unknown ? ` ${texts.text('form.pastedUnknown', unknown)}` : '');
  grid.say(said, entered.length > 1 ? () => grid.restore(before) : null);
  (grid.rows[top].cells[column] ?? from).focus();
}
