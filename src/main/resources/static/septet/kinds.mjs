/* The kinds of values: what a kind's text means (typing, pasting) and how its value is worded (showing). */
import { halfWidth, meaningOfDate } from './dates.mjs';

/**
 * One spelling for comparing: full-width and half-width, case and outer spaces are the same.
 * @param {unknown} text
 */
export const folded = (text) => halfWidth(String(text)).trim().toLowerCase();

/**
 * Spaces do not count either: a Chinese name has none, and others are typed without.
 * @param {string} name
 */
const joined = (name) => folded(name).replace(/\s+/g, '');

/**
 * Whether the text is part of a way to write the entry's name, or begins its id or its initials.
 * @param {Choice} entry
 * @param {string} text
 */
export function isSoughtBy(entry, text) {
  const sought = joined(text);
  return (
    [entry.name, ...(entry.spellings ?? [])].some((name) => joined(name).includes(sought)) ||
    folded(entry.id).startsWith(folded(text)) ||
    (entry.initials ?? '').startsWith(sought)
  );
}

/** People and departments, by id and by name. */
export class Directory {
  /** @param {{ people?: Person[], departments?: Choice[] }} lists */
  constructor({ people = [], departments = [] }) {
    this.people = people;
    this.departments = departments;
  }

  /**
   * @param {'people' | 'departments'} list
   * @param {string} id
   */
  name(list, id) {
    return this[list].find((entry) => entry.id === id)?.name ?? id;
  }

  /** @param {Person} person @param {Texts} texts */
  departmentsOf(person, texts) {
    return (person.departments ?? []).map((id) => this.name('departments', id)).join(texts.text('form.listSeparator'));
  }
}

/** @type {Record<string, 'people' | 'departments'>} */
const MANY = { people: 'people', departments: 'departments' };
/** @type {Record<string, 'people' | 'departments'>} */
const ONE = { person: 'people', department: 'departments' };

/** Everything a control, a column or a read-only part needs to know about its kind. */
export class Kind {
  /**
   * @param {HTMLElement} element
   * @param {Context} context
   */
  constructor(element, context) {
    const data = element.dataset;
    this.name = data.kind ?? kindOfElement(element);
    this.context = context;
    this.required = 'required' in data || /** @type {HTMLInputElement} */ (element).required === true;
    this.many = this.name in MANY;
    /**
     * Prefix of the choices' texts, where the choices themselves are not known.
     * @type {string | undefined}
     */
    this.labels = undefined;
    /** Cells write dates in figures alone. */
    this.inTable = element.matches('th');
    this.list = MANY[this.name] ?? ONE[this.name] ?? null;
    /** The list that the server searches, and the field on which it depends. */
    this.sought = data.choicesAt ? { list: data.choicesAt, of: data.choicesOf } : null;
    const choices = () => (this.list ? this.#listed(this.list, data) : this.#chosen(data, element));
    this.choices = choices();
    if (data.choicesFrom) {
      context.whenChanged(data.choicesFrom, () => {
        const now = choices();
        if (JSON.stringify(now) === JSON.stringify(this.choices)) return;
        this.choices = now;
        this.#offered.forEach((tell) => tell());
      });
    }
  }

  /** @type {(() => void)[]} */
  #offered = [];

  /**
   * Whether the choice with this id has a name.
   * @param {string} id
   */
  knows(id) {
    return this.choices.some((choice) => choice.id === id);
  }

  /**
   * Choices that the server told of.
   * @param {Choice[]} choices
   */
  learn(choices) {
    this.choices = [...this.choices, ...choices.filter(({ id }) => !this.knows(id))];
  }

  /**
   * Calls whenever other choices are offered than before.
   * @param {() => void} tell
   */
  whenOffered(tell) {
    this.#offered.push(tell);
  }

  /**
   * @param {'people' | 'departments'} list
   * @param {DOMStringMap} data
   * @returns {Choice[]}
   */
  #listed(list, { choicesFrom }) {
    const all = this.context.directory[list];
    if (!choicesFrom) return all;
    const ids = this.context.options(choicesFrom).map((option) => option.id);
    return all.filter((entry) => ids.includes(entry.id));
  }

  /**
   * @param {DOMStringMap} data
   * @param {HTMLElement} element
   * @returns {Choice[]}
   */
  #chosen({ choices, choicesFrom, choiceLabels }, element) {
    const { texts } = this.context;
    /** @param {string} id */
    const named = (id) => (choiceLabels !== undefined ? texts.text(choiceLabels + id) : id);
    if (choicesFrom) {
      return this.context.options(choicesFrom).map((option) => ({
        id: option.id,
        name: choiceLabels !== undefined ? named(option.id) : option.name,
      }));
    }
    if (choices) return choices.split(',').map((id) => ({ id: id.trim(), name: named(id.trim()) }));
    return [.../** @type {HTMLSelectElement} */ (element).options ?? []]
      .filter((option) => option.value !== '')
      .map((option) => ({ id: option.value, name: option.dataset.label ? texts.text(option.dataset.label) : option.text }));
  }

  /**
   * What a typed or pasted text means: `{value}`, or `{unresolved}` if it means nothing.
   * @param {string} text
   * @returns {Meaning}
   */
  meaning(text) {
    const plain = text.trim();
    if (plain === '') return { value: this.empty };
    switch (this.name) {
      case 'number':
        return meaningOfNumber(plain);
      case 'money':
        return meaningOfNumber(this.#withoutUnit(plain));
      case 'date':
        return meaningOfDate(plain);
      case 'time':
        return meaningOfTime(plain);
      case 'keys':
        return { value: halfWidth(plain) };
      case 'check':
        return { value: ['true', '1', 'x', 'y', 'yes', '√', '✓', '✔', '是', folded(this.context.texts.text('form.yes'))].includes(folded(plain)) };
      case 'person':
      case 'department':
      case 'choice':
      case 'sought':
        return this.#match(plain);
      case 'people':
      case 'departments':
        return this.#matchAll(plain);
      case 'longtext':
      case 'password':
        return { value: text };
      default:
        return { value: text.replace(/\s*[\r\n\v\f\u2028\u2029]+\s*/g, ' ') };
    }
  }

  /**
   * @param {string} text
   * @returns {Meaning}
   */
  #match(text) {
    const sought = joined(text);
    const byId = this.choices.filter((choice) => joined(choice.id) === sought);
    const byName = this.choices.filter((choice) => joined(choice.name) === sought);
    const bySpelling = this.choices.filter((choice) => (choice.spellings ?? []).some((name) => joined(name) === sought));
    const found = [byId, byName, bySpelling].find((choices) => choices.length) ?? [];
    return found.length === 1 ? { value: found[0].id } : { unresolved: text };
  }

  /**
   * @param {string} text
   * @returns {Meaning}
   */
  #matchAll(text) {
    const meanings = text.split(/[,，;；、\n/]+/).filter((name) => name.trim() !== '').map((name) => this.#match(name.trim()));
    const unknown = meanings.map((meaning) => meaning.unresolved).filter((part) => part !== undefined);
    const value = [...new Set(meanings.filter((meaning) => 'value' in meaning).map((meaning) => meaning.value))];
    return unknown.length ? { value, unresolved: unknown.join(this.context.texts.text('form.listSeparator')) } : { value };
  }

  /**
   * Why a text means nothing.
   * @param {string} text
   */
  complaint(text) {
    const { texts } = this.context;
    if (this.name === 'date') return texts.text('form.noDate', text);
    if (this.name === 'time') return texts.text('form.noTime', text);
    return texts.text(this.isNumeric ? 'form.noNumber' : 'form.unknown', text);
  }

  /** Numbers stay as typed until they are left; a wheel does not turn them. */
  get isNumeric() {
    return this.name === 'number' || this.name === 'money';
  }

  /**
   * A label says in which currency an amount is.
   * @param {string} label
   */
  labelled(label) {
    const { texts } = this.context;
    return this.name === 'money' && label ? texts.text('platform.currency.label', label, texts.text('platform.currency.unit')) : label;
  }

  /** @param {string} text */
  #withoutUnit(text) {
    return folded(text).replace(folded(this.context.texts.text('platform.currency.unit')), '').trim();
  }

  /** Times and keys are shown as they were understood. */
  get isHalfWidth() {
    return this.name === 'time' || this.name === 'keys';
  }

  get empty() {
    if (this.many) return [];
    return this.name === 'check' ? false : null;
  }

  /**
   * Nothing was entered: neither typed nor ticked.
   * @param {Json} value
   */
  isEmpty(value) {
    return value === null || value === undefined || value === '' || value === false || (Array.isArray(value) && !value.length);
  }

  /**
   * A value in the reader's words.
   * @param {Json} value
   * @returns {string}
   */
  wording(value) {
    const { texts, directory } = this.context;
    if (value === null || value === undefined || value === '') return '';
    if (Array.isArray(value)) return value.map((entry) => this.wording(entry)).join(texts.text('form.listSeparator'));
    if (typeof value === 'object') return texts.plain(value, this.inTable);
    if (this.list) return directory.name(this.list, value);
    if (this.name === 'money' && typeof value === 'number') return texts.text('platform.currency.amount', texts.number(value), texts.text('platform.currency.unit'));
    if (this.choices.length) return this.choices.find((choice) => choice.id === String(value))?.name ?? String(value);
    if (this.labels !== undefined) return texts.text(this.labels + value);
    return this.name === 'text' || this.name === 'longtext' ? String(value) : texts.plain(value, this.inTable);
  }
}

/**
 * For read-only parts, where a kind may be left out and choice labels alone are enough.
 * @param {HTMLElement} element
 * @param {Context} context
 */
export function shownKind(element, context) {
  const kind = new Kind(element, context);
  if (!element.dataset.kind) kind.name = 'plain';
  kind.labels = element.dataset.choiceLabels;
  return kind;
}

/**
 * Lists that forms name: ids, or objects with id and name; ids of departments and people get their names. Departments stand
 * in the reader's alphabet, as everywhere.
 * @param {Json} found
 * @param {Directory} directory
 * @returns {Choice[]}
 */
export function optionsAt(found, directory) {
  const options = namedAt(found, directory);
  /** @param {Choice} option */
  const place = (option) => directory.departments.findIndex((known) => known.id === option.id);
  return options.some((option) => place(option) < 0) ? options : options.sort((one, other) => place(one) - place(other));
}

/**
 * @param {Json} found
 * @param {Directory} directory
 * @returns {Choice[]}
 */
function namedAt(found, directory) {
  const list = Array.isArray(found) ? found : Object.entries(found ?? {}).map(([id, name]) => ({ id, name }));
  return list.map((entry) => {
    if (entry !== null && typeof entry === 'object') return { id: String(entry.id), name: entry.name ?? String(entry.id) };
    const known = [...directory.departments, ...directory.people].find((candidate) => candidate.id === entry);
    return { id: String(entry), name: known?.name ?? String(entry) };
  });
}

/**
 * @param {HTMLElement} element
 * @returns {string}
 */
function kindOfElement(element) {
  if (element.matches('select') || element.dataset.choices || element.dataset.choicesFrom) return 'choice';
  if (element.matches('textarea')) return 'longtext';
  /** @type {Record<string, string>} */
  const byType = { checkbox: 'check', date: 'date', number: 'number', password: 'password' };
  return byType[element.getAttribute('type') ?? ''] ?? 'text';
}

/**
 * @param {string} text
 * @returns {Meaning}
 */
function meaningOfNumber(text) {
  // commas part thousands; one before the decimals, as some write, would make another number of it
  const plain = halfWidth(text).replace(/[\s%¥￥]/g, '').replace(/,(?=\d{3}(?:\D|$))/g, '');
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) ? { value: Number(plain) } : { unresolved: text };
}

/**
 * "14:30", "9：05", "14点30分": the server reads "14:30".
 * @param {string} text
 * @returns {Meaning}
 */
function meaningOfTime(text) {
  const found = /^(\d{1,2})\s*(?:[:点时]\s*(\d{2})\s*分?|[点时])$/.exec(halfWidth(text));
  if (!found || Number(found[1]) > 23 || Number(found[2] ?? 0) > 59) return { unresolved: text };
  return { value: `${found[1].padStart(2, '0')}:${found[2] ?? '00'}` };
}
