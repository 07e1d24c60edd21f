/* The form that calls a meeting: its agenda adds up as one types, and what does not fit is carried over. */
import { topics } from './api.mjs';
import { button } from './texts.mjs';

const AGENDA = 'notice.agenda';
const CARRIED = 'notice.carriedOver';
const OFFERS = 'notice.offers';

/** @param {Json[]} list */
const minutesOf = (list) => list.reduce((sum, { minutes }) => sum + (Number(minutes) || 0), 0);

/**
 * For a form with the notice of a meeting. Of a project that is chosen, what it has to offer comes along.
 * @param {TaskForm} form
 */
export function addUp(form) {
  const { texts } = form;
  /** @type {() => Json[]} */
  const agenda = () => form.get(AGENDA) ?? [];
  const chosen = () => (form.get(OFFERS) ?? []).filter((/** @type {Json} */ offer) => offer.chosen);
  const used = () => minutesOf(agenda()) + minutesOf(chosen());
  /** What there is time for: the meeting's length, or less where its kind may not take as long. */
  const room = () => {
    const most = form.reference.limits?.inAll?.[form.get('notice.kind')];
    const length = Number(form.get('notice.minutesLong')) || 0;
    return most && (!length || length > most) ? most : length;
  };
  const carry = button('septet-button', texts.text('meeting.agenda.carryOver'), () => {
    const stays = agenda();
    const goes = [];
    const besides = minutesOf(chosen());
    while (stays.length > 1 && minutesOf(stays) + besides > room()) goes.unshift(stays.pop());
    form.set(AGENDA, stays);
    form.set(CARRIED, [...goes, ...(form.get(CARRIED) ?? [])]);
    form.draft.changed();
  });
  form.element.querySelector('[data-show="reference.sum"]')?.after(carry);
  const add = () => {
    const isTooLong = room() > 0 && used() > room();
    const key = isTooLong ? 'meeting.agenda.tooMuch' : room() ? 'meeting.agenda.ofLength' : 'meeting.agenda.minutes';
    form.refer('sum', used() ? texts.text(key, used(), room()) : null);
    carry.hidden = !isTooLong || agenda().length < 2;
  };
  ['notice.kind', 'notice.minutesLong', AGENDA, OFFERS].forEach((path) => form.onChange(path, add));
  let known = form.get('project');
  form.onChange('project', async (project) => {
    if (!project || project === known) return;
    known = project;
    const offers = await topics(project).catch(() => []);
    if (form.get('project') === project) form.set(OFFERS, offers);
  });
  add();
}
