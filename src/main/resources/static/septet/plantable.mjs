/*
 * Plan tables and RACI matrices for the forms in which work is planned: chosen as a file, or pasted with their headings. The
 * server understands both alike; what it understood is shown before anything is taken.
 */
import { Failure, planTable } from './api.mjs';
import { remain } from './draft.mjs';
import { Grid } from './grid.mjs';
import { folded } from './kinds.mjs';
import { get, set } from './paths.mjs';
import { button, element, scrolling } from './texts.mjs';

const LARGEST_BYTES = 10 * 1024 * 1024;

/** Rows from the top of a block, among which its headings are looked for. */
const HEADINGS_WITHIN = 3;

/**
 * As the server compares headings: stars, brackets and blanks do not count.
 * @param {string} text
 */
const plain = (text) => folded(text).replace(/\([^)]*\)|[*:#]/g, '').replace(/\s+/g, '');

/**
 * What is sent, to be understood and, for the rows that cannot be taken, once more.
 * @typedef {{ name: string, body: () => FormData }} Source
 */

/**
 * For forms with a grid `items` and the headings of plan tables in `reference.headings`.
 * @param {TaskForm} form
 */
export function readTables(form) {
  const { taskId } = form.tasklist;
  const grid = gridsOf(form).find(({ fixed }) => !fixed);
  if (taskId && grid) new PlanTables(form, grid, planTable(taskId));
}

/**
 * @param {TaskForm} form
 * @returns {Grid[]}
 */
function gridsOf(form) {
  return form.findings.parts().flatMap((part) => (part instanceof Grid && part.path === 'items' ? [part] : []));
}

class PlanTables {
  /**
   * @param {TaskForm} form
   * @param {Grid} grid
   * @param {ReturnType<typeof planTable>} addresses
   */
  constructor(form, grid, addresses) {
    const { texts } = form;
    this.form = form;
    this.grid = grid;
    this.addresses = addresses;
    this.chooser = element('input');
    Object.assign(this.chooser, { type: 'file', accept: '.xlsx,.xml', hidden: true });
    this.chooser.addEventListener('change', () => this.#choose());
    this.says = element('span', 'septet-notice');
    this.says.setAttribute('role', 'status');
    const bar = element('div', 'septet-grid-bar');
    const read = button('septet-button', texts.text('plan.table.read'), () => this.chooser.click());
    read.title = texts.text('plan.table.hint');
    bar.append(read, this.chooser, button('septet-button', texts.text('plan.table.write'), () => this.#write()), this.says);
    this.shown = element('div', 'septet-understood');
    this.shown.tabIndex = -1;
    this.shown.setAttribute('role', 'region');
    this.shown.hidden = true;
    grid.place.append(bar, this.shown);
    grid.takesTable = (block) => this.#paste(block);
  }

  #departments() {
    return this.form.reference.departments?.map((/** @type {Json} */ entry) => entry.id ?? entry) ?? [];
  }

  /** @param {string} text @param {boolean} wrong */
  #say(text, wrong = false) {
    this.says.textContent = text;
    this.says.classList.toggle('septet-finding', wrong);
  }

  #choose() {
    const [file] = this.chooser.files ?? [];
    this.chooser.value = '';
    if (!file) return;
    if (file.size > LARGEST_BYTES) {
      this.#say(this.form.texts.text('form.attachmentTooLarge', file.name, LARGEST_BYTES / 1024 / 1024), true);
      return;
    }
    const body = () => {
      const sent = new FormData();
      sent.append('file', file, file.name);
      return sent;
    };
    this.#understand({ name: file.name, body });
  }

  /**
   * A block with headings is a table; without them, nobody knows but by the place where it is pasted.
   * @param {string[][]} block
   * @returns {boolean}
   */
  #paste(block) {
    const { directory, reference, texts } = this.form;
    const known = new Set([...(reference.headings ?? []), ...directory.departments.map(({ name }) => name)].map(plain));
    const isTable = block.slice(0, Math.min(HEADINGS_WITHIN, block.length - 1)).some((line) => line.filter((cell) => known.has(plain(cell))).length > 1);
    if (!isTable) return false;
    const body = () => {
      const sent = new FormData();
      sent.append('block', JSON.stringify(block));
      return sent;
    };
    this.#understand({ name: texts.text('plan.table.pasted'), body });
    return true;
  }

  /** @param {Source} source */
  async #understand(source) {
    const { texts } = this.form;
    this.shown.hidden = true;
    this.#say(texts.text('plan.table.reading', source.name));
    try {
      const understood = await this.addresses.understand(source.body(), this.#departments());
      this.#say('');
      this.#show(source, understood);
    } catch (thrown) {
      this.#say(texts.text('plan.table.readFailed', source.name, Failure.of(thrown).reason(texts)), true);
    }
  }

  /**
   * @param {Source} source
   * @param {Json} understood
   */
  #show(source, { parts, rows, notes }) {
    const { texts } = this.form;
    const taken = rows.filter((/** @type {Json} */ { refused }) => !refused.length);
    const left = rows.length - taken.length;
    const title = texts.text('plan.table.understood', source.name);
    this.shown.setAttribute('aria-label', title);
    this.shown.replaceChildren(
      element('strong', '', title),
      ...parts.map((/** @type {Json} */ part) => this.#part(part)),
      ...notes.map((/** @type {string} */ note) => element('p', 'septet-hint', note)),
      element('p', '', texts.text('plan.table.counted', taken.length, left)),
      this.#rows(rows),
      this.#choices(source, taken, left),
    );
    this.shown.hidden = false;
    this.shown.focus({ preventScroll: true });
    this.shown.scrollIntoView({ block: 'nearest' });
  }

  /** @param {Json} part */
  #part({ name, columns, unknown }) {
    const { texts } = this.form;
    const said = element('div');
    const separator = texts.text('form.listSeparator');
    const understood = columns.map((/** @type {Json} */ { heading, meaning }) => (heading === meaning ? heading : texts.text('plan.table.column', heading, meaning)));
    if (name) said.append(element('p', 'septet-label', texts.text('plan.table.part', name)));
    said.append(element('p', 'septet-hint', texts.text('plan.table.columns', understood.join(separator))));
    if (unknown.length) said.append(element('p', 'septet-finding', texts.text('plan.table.unknown', unknown.join(separator))));
    return said;
  }

  /** @param {Json[]} rows */
  #rows(rows) {
    const { texts } = this.form;
    const table = element('table', 'septet-table');
    const head = table.createTHead().insertRow();
    ['plan.table.row', 'plan.table.item', 'plan.table.state', 'plan.table.said'].forEach((key) => {
      const th = element('th', '', texts.text(key));
      th.scope = 'col';
      head.append(th);
    });
    const body = table.createTBody();
    const items = this.form.get('items') ?? [];
    rows.forEach((row) => {
      const shown = body.insertRow();
      shown.append(element('td', '', String(row.number)), element('td', 'septet-kind-text', row.title), element('td', '', this.#state(row, items)));
      const said = element('td', 'septet-kind-longtext');
      said.append(...row.refused.map((/** @type {string} */ text) => element('span', 'septet-finding', text)));
      said.append(...row.remarks.map((/** @type {string} */ text) => element('span', 'septet-hint', text)));
      shown.append(said);
    });
    const scroll = scrolling();
    scroll.append(table);
    return scroll;
  }

  /**
   * @param {Json} row
   * @param {Json[]} items
   */
  #state(row, items) {
    const { texts } = this.form;
    if (row.refused.length) return texts.text('plan.table.state.refused');
    const known = sameItem(items, row);
    return known ? texts.text('plan.table.state.changes', [known.key, known.title].filter(Boolean).join(' ')) : texts.text('plan.table.state.new');
  }

  /**
   * @param {Source} source
   * @param {Json[]} taken
   * @param {number} left how many cannot be taken
   */
  #choices(source, taken, left) {
    const { texts } = this.form;
    const bar = element('div', 'septet-grid-bar');
    const take = button('septet-button', texts.text('plan.table.take', taken.length), () => {
      this.#take(taken);
      take.remove();
      leave.textContent = texts.text('plan.table.close');
      if (!left) this.#close();
    });
    const leave = button('septet-link', texts.text('plan.table.leave'), () => this.#close());
    if (taken.length) bar.append(take);
    if (left) bar.append(button('septet-button', texts.text('plan.table.saveRefused'), () => this.#save(() => this.addresses.refused(source.body(), this.#departments()))));
    bar.append(leave);
    return bar;
  }

  #close() {
    this.shown.hidden = true;
    this.shown.replaceChildren();
  }

  /** @param {Json[]} rows */
  #take(rows) {
    const { form, grid } = this;
    const { texts } = form;
    const before = grid.snapshot();
    // what is taken comes after what was entered, not after rows that wait for it
    grid.prune();
    const columns = new Map(gridsOf(form).flatMap((each) => each.columns.map((column) => [column.path, column])));
    const unresolved = gridsOf(form).flatMap((each) => each.unresolved()).map(({ path, text }) => ({ path, text }));
    const items = grid.snapshot();
    let unknown = 0;
    rows.forEach((row) => {
      const item = sameItem(items, row) ?? grid.blank();
      if (!items.includes(item)) items.push(item);
      const place = `items[${items.indexOf(item)}]`;
      Object.entries(row.cells).forEach(([path, text]) => {
        const kind = columns.get(path)?.kind;
        // an item keeps the key that it has
        if (!kind || (path === 'key' && item.key)) return;
        const { value, unresolved: typed } = kind.meaning(text);
        set(item, path, value ?? kind.empty);
        if (columns.get(path)?.part && kind.isEmpty(value)) delete get(item, path.replace(/\.[^.]*$/, ''))[path.replace(/^.*\./, '')];
        if (typed === undefined) return;
        unknown += 1;
        unresolved.push({ path: `${place}.${path}`, text: typed });
      });
    });
    form.set('items', items);
    remain({ $notUnderstood: unresolved }, form.findings.parts());
    grid.onEntered();
    const said = unknown ? texts.text('plan.table.takenNotKnown', rows.length, unknown) : texts.text('plan.table.taken', rows.length);
    grid.say(said, () => grid.restore(before));
    grid.focus();
  }

  #write() {
    return this.#save(() => this.addresses.write({ items: this.form.get('items') ?? [] }, this.#departments()));
  }

  /** @param {() => Promise<{ content: Blob, name: string }>} ask */
  async #save(ask) {
    const { texts } = this.form;
    this.#say(texts.text('plan.table.writing'));
    try {
      const { content, name } = await ask();
      const link = element('a');
      Object.assign(link, { href: URL.createObjectURL(content), download: name });
      link.click();
      URL.revokeObjectURL(link.href);
      this.#say(texts.text('plan.table.written', name));
    } catch (thrown) {
      this.#say(texts.text('plan.table.writeFailed', Failure.of(thrown).reason(texts)), true);
    }
  }
}

/**
 * The work item that a row is about: the one with its key, but that of its title where these are two.
 * @param {Json[]} items
 * @param {Json} row
 * @returns {Json | undefined}
 */
function sameItem(items, { title, cells }) {
  const byTitle = title ? items.find((item) => item.title && plain(item.title) === plain(title)) : undefined;
  return byTitle ?? items.find((item) => item.key && item.key === cells.key);
}
