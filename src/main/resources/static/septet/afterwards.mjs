/* What somebody is told after Complete or Start, where the form was: done, what follows, who has it, their own next task. */
import { button, element } from './texts.mjs';

/** What the panel offers besides: it is left alone until the reader closes it or opens a task. */
export class Afterwards {
  /** @type {HTMLElement} */
  element = element('section', 'septet-afterwards');

  /**
   * @param {Texts} texts
   * @param {string | null} task its name; null after a start
   * @param {Following} following
   */
  constructor(texts, task, following) {
    this.texts = texts;
    this.task = task;
    this.following = following;
    this.heading = element('h2', '', texts.text(task === null ? 'form.after.started' : 'form.after.done'));
    this.heading.id = 'septet-afterwards';
    this.heading.tabIndex = -1;
    this.element.setAttribute('aria-live', 'polite');
    this.element.setAttribute('aria-labelledby', this.heading.id);
  }

  /**
   * Screen readers notice what appears in a place of that role, not the place.
   * @param {(id: string) => string} addressOf a task in Tasklist
   * @param {() => void} close
   */
  fill(addressOf, close) {
    const { texts, following } = this;
    /** @type {HTMLElement[]} */
    const said = [this.heading];
    if (this.task) said.push(element('p', 'septet-after-task', this.task));
    if (following.next.length) said.push(element('h3', '', texts.text('form.after.next')), this.#list(following.next.map((step) => this.#step(step))));
    if (following.waiting.length) said.push(element('h3', '', texts.text('form.after.waiting')), this.#list(following.waiting.map((sentence) => element('li', '', sentence))));
    said.push(element('h3', '', texts.text('form.after.own')), this.#own(addressOf));
    const ways = element('p', 'septet-after-ways');
    if (following.project) ways.append(this.#project(following.project));
    ways.append(button('septet-button', texts.text('form.after.close'), close));
    this.element.replaceChildren(...said, ways);
  }

  /** @param {HTMLElement[]} entries */
  #list(entries) {
    const list = element('ul');
    list.append(...entries);
    return list;
  }

  /** @param {NextStep} step */
  #step({ name, people, due }) {
    const entry = element('li');
    entry.append(element('strong', '', name), element('span', '', people));
    if (due) entry.append(element('span', 'septet-after-due', due));
    return entry;
  }

  /** @param {(id: string) => string} addressOf */
  #own(addressOf) {
    const { own } = this.following;
    if (!own) return element('p', '', this.texts.text('form.after.ownNone'));
    const line = element('p', 'septet-after-own');
    const link = element('a', '', own.name);
    link.href = addressOf(own.id);
    line.append(link);
    if (own.due) line.append(element('span', 'septet-after-due', own.due));
    return line;
  }

  /** @param {{ name: string, address: string }} project */
  #project({ name, address }) {
    const link = element('a', 'septet-link', this.texts.text('form.after.project', name));
    Object.assign(link, { href: address, target: '_blank', rel: 'noopener' });
    return link;
  }
}
