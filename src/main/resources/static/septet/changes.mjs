/* The form that asks for a change: the item is one of the project that is chosen. */

/**
 * For a form with choices `project` and `item`, where the item's id begins with the project's. Where items are a list in
 * the form, those of other projects are not offered.
 * @param {TaskForm} form
 */
export function itemsOfProject(form) {
  const options = [...form.element.querySelectorAll('option')].filter((option) => option.value.includes('/'));
  /** @param {string} project */
  const offer = (project) => {
    options.forEach((option) => {
      option.hidden = !option.value.startsWith(`${project}/`);
      option.disabled = option.hidden;
    });
    const item = form.get('item');
    if (item && !item.startsWith(`${project}/`)) form.set('item', null);
  };
  form.onChange('project', offer);
  offer(form.get('project'));
}
