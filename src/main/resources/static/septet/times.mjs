/* The form that calls a meeting: when those invited are busy, and the first times that suit all. */
import { times } from './api.mjs';
import { button, element, scrolling } from './texts.mjs';

const PAUSE_MS = 400;
const HOURS_IN_TIME = '9:30'.length;

/** What the answer depends on. */
const ASKED = ['project', 'way', 'notice.startsOn', 'notice.minutesLong', 'notice.host', 'notice.recorder', 'notice.attendees', 'notice.departments',
  'notice.contacts', 'notice.heads', 'notice.participants'];

/** @param {string} local such as 2024-03-11T10:00:00 */
const dayOf = (local) => local.slice(0, 10);
/** @param {string} local */
const timeOf = (local) => local.slice(11, 16);
/** @param {string} local */
const minuteOf = (local) => Date.parse(`${local.slice(0, 16)}:00Z`) / 60_000;

/**
 * For a form with the notice of a meeting: below those who are invited stands a line for each, and a button for each time.
 * A time at which somebody is busy is said, and may be chosen all the same.
 * @param {TaskForm} form
 */
export function showTimes(form) {
  const { texts } = form;
  const invited = form.element.querySelector('[data-field="notice.participants"]')?.closest('section');
  if (!invited) return;
  const shown = element('div', 'septet-times');
  const clash = element('p', 'septet-clash');
  clash.setAttribute('role', 'status');
  shown.hidden = true;
  invited.append(shown, clash);
  /** @type {Json} */
  let known = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;

  const warn = () => {
    const busy = (known?.people ?? []).filter((/** @type {Json} */ person) => isBusy(person, form)).map((/** @type {Json} */ person) => person.name);
    clash.textContent = busy.length ? texts.text('meeting.times.clash', busy.join(texts.text('form.listSeparator'))) : '';
  };
  const look = async () => {
    const question = questionOf(form);
    known = question && (await times(question).catch(() => null));
    shown.hidden = !known;
    shown.replaceChildren(...(known ? partsOf(known, form) : []));
    warn();
  };
  ASKED.forEach((path) =>
    form.onChange(path, () => {
      clearTimeout(waiting);
      waiting = setTimeout(look, PAUSE_MS);
    }),
  );
  ['notice.startsOn', 'notice.startsAt', 'notice.minutesLong'].forEach((path) => form.onChange(path, warn));
  look();
}

/**
 * What is to be asked; null as long as it is not said for which project, whom or how long, or no meeting is called.
 * @param {TaskForm} form
 */
function questionOf(form) {
  const notice = form.get('notice') ?? {};
  const project = form.get('project') ?? form.reference.meetsIn;
  const minutes = Number(notice.minutesLong) || 0;
  const people = new Set([notice.host, notice.recorder, ...(notice.attendees ?? [])].filter(Boolean));
  const isCalled = (form.get('way') ?? 'CALL') === 'CALL';
  if (!isCalled || !project || minutes < 1 || !people.size) return null;
  const question = new URLSearchParams({ project, minutes: String(minutes) });
  people.forEach((person) => question.append('attendee', person));
  (notice.departments ?? []).forEach((/** @type {string} */ department) => question.append('department', department));
  ['contacts', 'heads', 'participants'].filter((role) => notice[role]).forEach((role) => question.append(role, 'true'));
  if (notice.startsOn) question.append('from', notice.startsOn);
  return question;
}

/**
 * Whether the person is busy at the time that is typed.
 * @param {Json} person
 * @param {TaskForm} form
 */
function isBusy(person, form) {
  const { startsOn, startsAt, minutesLong } = form.get('notice') ?? {};
  if (!startsOn || !startsAt || !minutesLong) return false;
  const start = minuteOf(`${startsOn}T${startsAt.length === HOURS_IN_TIME ? `0${startsAt}` : startsAt}`);
  return person.busy.some((/** @type {Json} */ one) => minuteOf(one.from) < start + Number(minutesLong) && minuteOf(one.until) > start);
}

/**
 * @param {Json} known
 * @param {TaskForm} form
 */
function partsOf(known, form) {
  const { texts } = form;
  return [
    element('p', 'septet-label', texts.text('meeting.times')),
    element('p', 'septet-hint', texts.text('meeting.times.hint')),
    linesOf(known, form),
    element('p', 'septet-label', texts.text(known.slots.length ? 'meeting.times.first' : 'meeting.times.none')),
    ...known.slots.map((/** @type {Json} */ slot) =>
      button('septet-button', texts.text('meeting.times.slot', texts.date(dayOf(slot.from)), timeOf(slot.from), timeOf(slot.until)), () => {
        form.set('notice.startsOn', dayOf(slot.from));
        form.set('notice.startsAt', timeOf(slot.from));
        form.draft.changed();
      }),
    ),
  ];
}

/**
 * A row for each person, a column for each day with work.
 * @param {Json} known
 * @param {TaskForm} form
 */
function linesOf(known, form) {
  const { texts } = form;
  /** @type {string[]} */
  const days = [...new Set(known.hours.map((/** @type {Json} */ stretch) => dayOf(stretch.from)))];
  const scroll = scrolling();
  const table = element('table', 'septet-table');
  const head = element('tr');
  head.append(element('td'), ...days.map((day) => columnHead(texts.dateInTable(day))));
  const body = element('tbody');
  known.people.forEach((/** @type {Json} */ person) => {
    const row = element('tr');
    const name = element('th', '', person.name);
    name.scope = 'row';
    row.append(name, ...days.map((day) => lineOf(person, day, known.hours, form)));
    body.append(row);
  });
  const top = element('thead');
  top.append(head);
  table.append(top, body);
  scroll.append(table);
  return scroll;
}

/** @param {string} text */
function columnHead(text) {
  const made = element('th', '', text);
  made.scope = 'col';
  return made;
}

/**
 * The day of a person from the beginning of work to its end.
 * @param {Json} person
 * @param {string} day
 * @param {Json[]} hours
 * @param {TaskForm} form
 */
function lineOf(person, day, hours, { texts }) {
  const worked = hours.filter(({ from }) => dayOf(from) === day);
  const start = minuteOf(worked[0].from);
  const end = minuteOf(worked[worked.length - 1].until);
  const busy = person.busy.filter((/** @type {Json} */ one) => minuteOf(one.from) < end && minuteOf(one.until) > start);
  const words = busy.map((/** @type {Json} */ one) => {
    const [from, until] = [Math.max(minuteOf(one.from), start), Math.min(minuteOf(one.until), end)].map((minute) => new Date(minute * 60_000).toISOString());
    return texts.text('meeting.times.busy', texts.text(`meeting.times.busy.${one.why}`), timeOf(from), timeOf(until));
  });
  const line = element('span', 'septet-line');
  line.setAttribute('role', 'img');
  line.setAttribute('aria-label', words.length ? words.join(texts.text('form.listSeparator')) : texts.text('meeting.times.free'));
  line.title = line.getAttribute('aria-label') ?? '';
  /** @param {string} kind @param {Json} stretch */
  const part = (kind, { from, until }) => {
    const left = Math.max(minuteOf(from), start);
    const made = element('span', kind);
    made.style.left = `${(100 * (left - start)) / (end - start)}%`;
    made.style.width = `${(100 * (Math.min(minuteOf(until), end) - left)) / (end - start)}%`;
    return made;
  };
  line.append(...worked.map((stretch) => part('septet-at-work', stretch)), ...busy.map((/** @type {Json} */ one) => part('septet-busy', one)));
  const cell = element('td');
  cell.append(line);
  return cell;
}
