/* Grids of work items: a row gets its key as soon as it has a title, so that other rows can name it. */

/**
 * For forms with a grid `items` and the number of the next key in `reference.nextKey`.
 * @param {TaskForm} form
 */
export function keepKeys(form) {
  let next = form.reference.nextKey;
  let giving = false;
  form.onChange('items', (items) => {
    if (giving) return;
    giving = true;
    const rows = items ?? [];
    rows.forEach((/** @type {Json} */ { key }) => (next = Math.max(next, Number(/^W(\d+)$/.exec(key ?? '')?.[1] ?? 0) + 1)));
    rows.forEach((/** @type {Json} */ { title, key }, /** @type {number} */ at) => {
      if (title && !key) form.set(`items[${at}].key`, `W${next++}`);
    });
    giving = false;
  });
}
