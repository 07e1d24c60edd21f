/* What fields, grids and read-only parts are given to work with. */
import { optionsAt } from './kinds.mjs';
import { get } from './paths.mjs';

/**
 * `value(path)` reads the content, or with a prefix `reference.`, `task.`, `foreseen.`, `content.`; `options(path)` is such a list as
 * `{id, name}`; `whenChanged(path, tell)` calls at once when the form is filled and whenever the value may differ.
 * @param {{ texts: Texts, directory: Directory, sheet: () => Sheet, content: Content, refreshed: { path: string, tell: () => void }[] }} given
 * @returns {Context}
 */
export function contextOf({ texts, directory, sheet, content, refreshed }) {
  /**
   * @param {string} path
   * @returns {Json}
   */
  const value = (path) => {
    const [, from, rest] = /^(reference|task|foreseen|content|directory)\.(.*)$/.exec(path) ?? [];
    if (!from) return content.get(path);
    if (from === 'content') return content.get(rest);
    return get(from === 'directory' ? directory : sheet()[/** @type {'reference' | 'task' | 'foreseen'} */ (from)], rest);
  };
  return {
    texts,
    directory,
    value,
    options: (path) => optionsAt(value(path), directory),
    whenChanged: (path, tell) => {
      refreshed.push({ path, tell });
      if (!/^(reference|task|foreseen|directory)\./.test(path)) content.watch(path.replace(/^content\./, ''), tell);
    },
  };
}
