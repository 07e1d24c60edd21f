/* The plan that is typed into a grid, drawn beside it as one types. */
import { drawn } from './chartfetch.mjs';
import { element } from './texts.mjs';

const PAUSE_MS = 600;

/** What of a row is drawn. */
const DRAWN = ['key', 'title', 'responsible', 'start', 'end', 'milestone', 'predecessors'];

/**
 * For a form with a grid `items` of work: the chart stands below it, and follows what is typed.
 * @param {TaskForm} form
 */
export function drawItems(form) {
  const { taskId } = form.tasklist;
  const section = form.element.querySelector('.septet-grid')?.closest('section');
  if (!taskId || !section) return;
  const style = element('link', '');
  Object.assign(style, { rel: 'stylesheet', href: '/septet/chart.css' });
  const place = element('div', 'septet-chart');
  section.append(style, place);
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  let asked = 0;

  const draw = async () => {
    const turn = ++asked;
    const rows = (form.get('items') ?? []).map((/** @type {Json} */ row) => Object.fromEntries(DRAWN.map((name) => [name, row[name] || null])));
    const items = rows.map((/** @type {Json} */ row) => ({ ...row, milestone: row.milestone === true }));
    const chart = await drawn(taskId, { items }).catch(() => null);
    // an earlier answer may come later; without an answer what was drawn last stays
    if (turn === asked && chart) place.replaceChildren(...chart);
  };
  form.onChange('items', () => {
    clearTimeout(waiting);
    waiting = setTimeout(draw, PAUSE_MS);
  });
  draw();
}
