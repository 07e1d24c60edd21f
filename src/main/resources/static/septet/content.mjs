/* What the form will submit: the one copy that fields, grids and conditions read and write. */
import { copy, get, set, touches } from './paths.mjs';

export class Content {
  /** @type {Json} */
  #value = {};
  /** @type {{ path: string, tell: Watcher }[]} */
  #watchers = [];

  /** @param {string} path */
  get(path) {
    return path ? get(this.#value, path) : this.#value;
  }

  /**
   * `origin` tells a watcher that the change was its own, so that it need not show it again.
   * @param {string} path
   * @param {Json} value
   * @param {unknown} origin
   */
  set(path, value, origin = null) {
    set(this.#value, path, value);
    this.touched(path, origin);
  }

  /**
   * Says that something below `path` was changed in place.
   * @param {string} path
   * @param {unknown} origin
   */
  touched(path, origin = null) {
    this.#watchers
      .filter((watcher) => watcher.path === '' || touches(path, watcher.path))
      .forEach((watcher) => watcher.tell(this.get(watcher.path), path, origin));
  }

  /**
   * Another content altogether, for instance when a draft is discarded.
   * @param {Json} value
   */
  replace(value) {
    this.#value = copy(value) ?? {};
    this.#watchers.forEach((watcher) => watcher.tell(this.get(watcher.path), '', 'replace'));
  }

  /**
   * `path` '' hears of every change.
   * @param {string} path
   * @param {Watcher} tell
   */
  watch(path, tell) {
    this.#watchers.push({ path, tell });
  }

  snapshot() {
    return copy(this.#value);
  }
}
