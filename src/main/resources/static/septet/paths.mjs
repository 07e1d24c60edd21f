/* Paths into JSON, as forms and findings write them: "objective.metric", "items[2].raci.marketing". */

/**
 * "items[2].raci[marketing]" and "items[2].raci.marketing" are the same place; a validator's "<list element>" is none.
 * @param {string | null | undefined} path
 * @returns {(string | number)[]}
 */
export function parts(path) {
  return String(path ?? '')
    .split(/[.[\]]+/)
    .filter((part) => part !== '' && !/^<.*>$/.test(part))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/**
 * @param {Json} root
 * @param {string | null | undefined} path
 * @returns {Json}
 */
export function get(root, path) {
  return parts(path).reduce((value, part) => (value === null || value === undefined ? undefined : value[part]), root);
}

/**
 * Sets a value, making the objects and lists on the way.
 * @param {Json} root
 * @param {string} path
 * @param {Json} value
 */
export function set(root, path, value) {
  const names = parts(path);
  if (names.some((name) => name === '__proto__' || name === 'constructor')) return;
  const last = names.pop() ?? '';
  let place = root;
  names.forEach((name, at) => {
    const next = at + 1 < names.length ? names[at + 1] : last;
    if (place[name] === null || typeof place[name] !== 'object') place[name] = typeof next === 'number' ? [] : {};
    place = place[name];
  });
  place[last] = value;
}

/**
 * True if one place holds the other, or both are the same.
 * @param {string} one
 * @param {string} other
 */
export function touches(one, other) {
  const a = parts(one);
  const b = parts(other);
  return a.slice(0, b.length).every((part, at) => part === b[at]);
}

/**
 * @template T
 * @param {T} value
 * @returns {T}
 */
export function copy(value) {
  return value === undefined ? value : JSON.parse(JSON.stringify(value));
}
