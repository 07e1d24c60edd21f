/* The form that drafts the next version: departments come and go, and what it offers follows them. */

/** Departments in which something stands, in any row of the grid of work items. */
function standingIn(items) {
  const filled = (cells) => Object.keys(cells ?? {}).filter((id) => cells[id]);
  return [...new Set((items ?? []).flatMap((item) => [...filled(item.raci), ...filled(item.actions)]))];
}

/**
 * For a form with the grids `parts.departments`, which counts while `partsChange` is ticked, and `items`. The column of a
 * department that is left out stays as long as something stands in it: nothing that was typed is hidden.
 */
export function followParts(form) {
  let inEffect = null;
  let offered = null;
  let list = null;
  const offer = () => {
    const asOpened = form.reference.departments !== list;
    if (asOpened) inEffect = form.reference.departments.map(({ id }) => id);
    const rows = form.get('partsChange') ? (form.get('parts.departments') ?? []) : null;
    const taking = rows ? [...new Set(rows.map(({ department }) => department).filter(Boolean))] : inEffect;
    const leaving = standingIn(form.get('items')).filter((id) => !taking.includes(id));
    const now = JSON.stringify([taking, leaving]);
    if (now === offered && !asOpened) return;
    offered = now;
    const name = (id) => form.directory.name('departments', id);
    list = [
      ...taking.map((id) => ({ id, name: name(id) })),
      ...leaving.map((id) => ({ id, name: form.texts.text('change.parts.leaving', name(id)) })),
    ];
    form.refer('departments', list);
    const { people } = form.directory;
    form.refer('people', people.filter((person) => person.departments.some((id) => taking.includes(id))));
  };
  form.onChange('parts.departments', offer);
  form.onChange('partsChange', offer);
  offer();
}
