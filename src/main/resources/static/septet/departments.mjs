/* The form that drafts the next version: departments come and go, and what it offers follows them. */

/**
 * Departments in which something stands, in any row of the grid of work items.
 * @param {Json[] | null} items
 * @returns {string[]}
 */
function standingIn(items) {
  /** @param {Record<string, Json> | null} cells */
  const filled = (cells) => Object.entries(cells ?? {}).filter(([, cell]) => cell).map(([id]) => id);
  return [...new Set((items ?? []).flatMap((item) => [...filled(item.raci), ...filled(item.actions)]))];
}

/**
 * For a form with the grids `parts.departments`, which counts while `partsChange` is ticked, and `items`. The column of a
 * department that is left out stays as long as something stands in it: nothing that was typed is hidden.
 * @param {TaskForm} form
 */
export function followParts(form) {
  /** @type {string[]} */
  let inEffect = [];
  /** @type {string | null} */
  let offered = null;
  /** @type {Choice[] | null} */
  let list = null;
  const offer = () => {
    const asOpened = form.reference.departments !== list;
    if (asOpened) inEffect = form.reference.departments.map((/** @type {Choice} */ { id }) => id);
    const rows = form.get('partsChange') ? (form.get('parts.departments') ?? []) : null;
    const taking = rows ? [...new Set(rows.map((/** @type {Json} */ { department }) => department).filter(Boolean))] : inEffect;
    const leaving = standingIn(form.get('items')).filter((id) => !taking.includes(id));
    const now = JSON.stringify([taking, leaving]);
    if (now === offered && !asOpened) return;
    offered = now;
    /** @param {string} id */
    const name = (id) => form.directory.name('departments', id);
    list = [
      ...taking.map((id) => ({ id, name: name(id) })),
      ...leaving.map((id) => ({ id, name: form.texts.text('change.parts.leaving', name(id)) })),
    ];
    form.refer('departments', list);
    const { people } = form.directory;
    form.refer('people', people.filter((person) => person.departments?.some((id) => taking.includes(id))));
  };
  form.onChange('parts.departments', offer);
  form.onChange('partsChange', offer);
  offer();
}
