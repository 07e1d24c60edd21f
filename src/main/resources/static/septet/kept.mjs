/* What was typed and has not reached the server: kept in this browser, an entry for each person and form. No passwords. */

const DATABASE = 'septet';
const STORE = 'unsent';
const LONGEST_MS = 60 * 24 * 60 * 60 * 1000;

/** @type {Promise<IDBDatabase> | null} */
let opened = null;

/** @returns {Promise<IDBDatabase>} */
function database() {
  opened ??= new Promise((known, failed) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => known(request.result);
    request.onerror = () => failed(request.error);
  });
  return opened;
}

/**
 * Does something with the store, in the order of the calls.
 * @template T
 * @param {IDBTransactionMode} mode
 * @param {(store: IDBObjectStore) => IDBRequest<T>} act
 * @returns {Promise<T | null>} null where the browser keeps nothing, as some do in private windows
 */
async function within(mode, act) {
  try {
    const store = (await database()).transaction(STORE, mode).objectStore(STORE);
    return await new Promise((known, failed) => {
      const request = act(store);
      request.onsuccess = () => known(request.result);
      request.onerror = () => failed(request.error);
    });
  } catch (failure) {
    console.warn('Nothing is kept in this browser', failure);
    return null;
  }
}

export class Kept {
  /** @param {string | null} key whose form it is; null keeps nothing */
  constructor(key) {
    this.key = key;
  }

  /** @returns {Promise<KeptDraft | null>} */
  async read() {
    const { key } = this;
    if (key === null) return null;
    const entry = /** @type {KeptDraft | undefined} */ (await within('readonly', (store) => store.get(key)));
    if (!entry) return null;
    if (Date.now() - Date.parse(entry.savedAt) < LONGEST_MS) return entry;
    await this.forget();
    return null;
  }

  /** @param {KeptDraft} entry */
  async keep(entry) {
    const { key } = this;
    if (key !== null) await within('readwrite', (store) => store.put(entry, key));
  }

  async forget() {
    const { key } = this;
    if (key !== null) await within('readwrite', (store) => store.delete(key));
  }
}
