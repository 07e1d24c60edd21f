/*
 * Septet's task forms. For the authors of forms/<module>/*.html:
 *
 *   <form role="form" class="septet-form">
 *     <link rel="stylesheet" href="/septet/form.css">
 *     <section data-heading="goal.statement"> … </section>
 *     <script cam-script type="text/form-script">import('/septet/form.mjs').then(form => form.open(camForm))</script>
 *   </form>
 *
 * A form is plain HTML. Texts are keys of messages/<module>.properties; content and reference are the two halves of the
 * Sheet that the task's Submission opens. What was filled in is submitted as JSON of the same shape as the content.
 *
 * PATHS     objective.metric, items[2].title    in the content; reference.x, task.x (id, name, description, due), foreseen.x elsewhere.
 *
 * WORDS     data-heading="key"    on a section: its heading          data-hint="key"    a sentence that helps
 *           data-text="key"       the element's text                 data-label="key"   label of a field, column, part
 *
 * FIELDS    <label data-label="key"><input data-field="path"></label>, also textarea, select, and for radio buttons
 *           <div data-label="key" data-field="path" data-choices="A,B"></div>
 *   data-kind      text longtext number money date time keys check choice person people department departments sought password; by default
 *                  what the element says (textarea: longtext, select: choice, type=checkbox: check, …)
 *   data-choices="A,B"  data-choice-labels="project.category."   the choices; key of a choice's text = prefix + choice
 *   data-choices-from="reference.options"   choices from a list of ids or {id, name}; narrows people and departments, too
 *   data-choices-at="changeable-items" data-choices-of="project"   with kind sought: one choice of a list that the server
 *                  searches as somebody types; where it depends on another field, the path of that
 *   data-required  a star (the server checks)   data-readonly  shown, not changed   data-wide  takes the whole width
 *   Values: text, longtext, choice, person, department: string; number and money: number; date: "2026-05-31"; time: "17:00"; keys of work items: string; check: boolean;
 *   people, departments: list of ids. What is empty is null, an empty list, or false. Passwords are never content.
 *   data-sign[="token"]   on a password field: before the submission the password is exchanged for a signing token, which
 *                  is submitted as content field `token` (or the one named); the password itself goes nowhere else. What the
 *                  form showed goes along, from reference.shown: for something else there is no token.
 *
 * GRIDS     <table data-grid="items"><thead><tr><th data-column="title" data-kind="text" data-label="key"></th>…</table>
 *   on th: data-kind as above, or hidden (kept, not shown); data-choices…, data-required, data-readonly, data-hint,
 *          data-default="value" of new rows, data-width="12em";
 *          data-from="topics.subject": in a row that is added by a key while one is in a row of that list, what stands there
 *          data-once: a choice that another row has is not offered;
 *          data-columns-from="reference.departments": one column for each entry, its value at items[0].raci.<id>
 *   on table: data-label, data-readonly (nothing changes), data-fixed (cells change, rows do not),
 *          data-add-key="d": Alt+D adds a row, wherever in the form one types,
 *          data-empty="key" and data-add="key": other words for "No rows yet" and "Add row"
 *   Several grids may show columns of the same list; rows come and go in the one without data-fixed.
 *   Rows in which nothing was entered are not submitted. An emptied cell of data-columns-from leaves no key.
 *
 * READ ONLY <p data-show="reference.project.name" data-label="key" data-kind="date" data-empty="key"></p>
 *           <ul data-list="reference.reasons" data-item="path in an entry" data-address="path of its address, if a link"></ul>
 *           <table data-table="reference.keyResults"> with columns as in a grid
 *           data-kind and data-choice-labels word the value; dates, moments and numbers are worded anyway.
 *
 * WHEN      data-when="decision=REJECT" shows the element on this condition: "a", "!a", "a=X", "a=X|Y", "a!=X", joined
 *           by "&&". On anything but a th. A field or grid that is not shown is submitted as empty.
 *
 * FORESIGHT <p data-foresee="key"></p> is a button, labelled by the text of that key, that asks what submitting the form would do; the
 *           answer stands at foreseen.x until something else is typed. The submission has to be one that can tell.
 *
 * INTERIM   <p data-interim="path" data-text="key"></p> is a button, labelled by data-text, that hands in the part of the content at
 *           that path while the task stays open, as often as needed, with files that are chosen beside it. The submission
 *           has to be one that takes it in.
 *
 * FILES     <div data-attachments></div> lists and adds the task's attachments.
 *
 * WRITERS   data-one-writer on the form: whoever opens it while it is being written elsewhere is told by whom and since when,
 *           and may take over; until then nothing is saved here.
 *
 * MORE      data-with="keys parts" on the form: what this form needs besides, one or several of
 *             keys              new work items get keys, which their predecessors name (items.mjs)
 *             parts             departments that get or lose a part come and go everywhere else (departments.mjs)
 *             items-of-project  the item is one of the project that is chosen (changes.mjs)
 *             times             when those invited to a meeting are busy, and times that suit all (times.mjs)
 *             times-of-step     the same in a task of a project that is to meet, which is reference.meetsIn
 *             drawing           a chart of the items stands below their grid and follows what is typed (drawing.mjs)
 *             tables            plan tables are read and written as Excel has them, and pasted by their headings (plantable.mjs)
 *             agenda            the agenda of a notice adds up, and what does not fit is carried over (agenda.mjs)
 *
 * That is all: a deployed form holds nothing else, and no other script than the one above.
 */
import { TaskForm } from './taskform.mjs';

/**
 * What stands behind each word of data-with; it is given the form once all is shown.
 * @type {Record<string, () => Promise<(form: TaskForm) => void>>}
 */
const BESIDES = {
  keys: () => import('./items.mjs').then(({ keepKeys }) => keepKeys),
  parts: () => import('./departments.mjs').then(({ followParts }) => followParts),
  drawing: () => import('./drawing.mjs').then(({ drawItems }) => drawItems),
  times: () => import('./times.mjs').then(({ showTimes }) => showTimes),
  'times-of-step': () => import('./times.mjs').then(({ showTimes }) => showTimes),
  tables: () => import('./plantable.mjs').then(({ readTables }) => readTables),
  agenda: () => import('./agenda.mjs').then(({ addUp }) => addUp),
  'items-of-project': () => import('./changes.mjs').then(({ itemsOfProject }) => itemsOfProject),
};

/**
 * Opens the form in Tasklist; resolves once it is shown or has said why it cannot be. Within Septet, ready(form) may follow:
 * form.get(path), form.set(path, value), form.onChange(path, fn(value)), form.reference, form.task, form.directory,
 * form.texts.text(key), form.element; form.refer('departments', list): another list in reference, which columns and
 * choices follow.
 * @param {CamForm} camForm
 * @param {Hooks} hooks
 */
export async function open(camForm, { ready = () => {} } = {}) {
  /** @type {((form: TaskForm) => void)[]} */
  let besides = [];
  const form = new TaskForm(camForm, { ready: (opened) => [...besides, ready].forEach((follow) => follow(opened)) });
  const words = form.element.dataset.with?.split(' ') ?? [];
  besides = await Promise.all(words.map((word) => BESIDES[word]()));
  return form.load();
}
