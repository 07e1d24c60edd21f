/*
 * What Tasklist leaves in one language, or words worse than people do: a filter named in both languages, a date that has
 * passed, a colon between Chinese words, and for whom a substitute does a task. Tasklist draws them again and again, and
 * each time they are reworded.
 */
import { element } from './texts.mjs';

/** Between the English and the Chinese half of a name. */
const BETWEEN = ' · ';
const HAN = /\p{Script=Han}/u;
const PAST = { en: / ago$/, zh: /前$/ };

/** @param {boolean} chinese */
export function rewordTasklist(chinese) {
  const words = new Words(chinese);
  const observer = new MutationObserver(() => words.reword());
  observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
}

class Words {
  /** @type {Promise<Map<string, string>> | null} */
  #names = null;

  /** @param {boolean} chinese */
  constructor(chinese) {
    this.chinese = chinese;
  }

  reword() {
    document.querySelectorAll('.task-filters .content h4 a, .task-filters .content h4 > span').forEach((name) => this.#half(name));
    document.querySelectorAll('.due-date.overdue [am-time-ago]').forEach((date) => this.#overdue(date));
    document.querySelectorAll('.tasks-list li').forEach((card) => this.#behalf(card));
    if (this.chinese) document.querySelectorAll('.modal-title').forEach((title) => this.#colon(title));
  }

  /** @param {Element} title such as "启动流程: 变更申请" */
  #colon(title) {
    title.childNodes.forEach((text) => {
      if (text instanceof Text && text.data.includes(': ')) text.data = text.data.replace(': ', '：');
    });
  }

  /** @param {Element} name */
  #half(name) {
    [...name.childNodes].forEach((text) => {
      if (!(text instanceof Text)) return;
      const halves = text.data.trim().split(BETWEEN);
      if (halves.length !== 2 || HAN.test(halves[0]) || !HAN.test(halves[1])) return;
      text.data = halves[this.chinese ? 1 : 0];
    });
  }

  /** @param {Element} date such as "4 days ago" */
  #overdue(date) {
    const past = this.chinese ? PAST.zh : PAST.en;
    const said = date.textContent ?? '';
    if (!past.test(said)) return;
    const long = said.replace(past, '');
    date.textContent = this.chinese ? `已逾期 ${long}` : `${long} overdue`;
    date.closest('.due-date')?.classList.add('septet-overdue');
  }

  /** @param {Element} card */
  #behalf(card) {
    const task = window.angular?.element(card).scope()?.task;
    if (!task?.id) return;
    const owner = task.owner && task.owner !== task.assignee ? task.owner : '';
    const place = /** @type {HTMLElement | null} */ (card.querySelector('.septet-behalf'));
    if ((place?.dataset.owner ?? '') === owner) return;
    place?.remove();
    if (owner === '') return;
    const line = element('div', 'septet-behalf');
    line.dataset.owner = owner;
    (card.querySelector('.names') ?? card).after(line);
    this.#name(owner).then((name) => (line.textContent = this.chinese ? `代${name}处理` : `for ${name}`));
  }

  /** @param {string} person */
  async #name(person) {
    this.#names ??= people();
    return (await this.#names).get(person) ?? person;
  }
}

/** @returns {Promise<Map<string, string>>} names by id; none where nobody answers */
async function people() {
  const answer = await fetch('/api/directory', { headers: { Accept: 'application/json' } }).catch(() => null);
  const known = answer?.ok ? (await answer.json()).people : [];
  return new Map(known.map((/** @type {Person} */ { id, name }) => [id, name]));
}
