/* Septet's own addresses. A failed call throws a Failure, which says what the reader should know. */
import { Kept } from './kept.mjs';
import { signedInAgain } from './signin.mjs';

export class Failure extends Error {
  /**
   * @param {number} status
   * @param {Json} body
   */
  constructor(status, body) {
    const findings = Array.isArray(body?.findings) ? body.findings : [];
    super(findings.map((/** @type {Finding} */ finding) => finding.message).join(' ') || body?.detail || body?.message || `HTTP ${status}`);
    this.status = status;
    /** @type {Finding[]} */
    this.findings = findings;
  }

  /** False where nobody knows what became of the request: Septet itself gave no answer. */
  get isAnswered() {
    return ![0, 502, 503, 504].includes(this.status);
  }

  /** Whether the same request may well succeed later. */
  get mayPass() {
    return this.status === 0 || this.status >= 500;
  }

  /**
   * Why it failed, for the reader.
   * @param {Texts} texts
   */
  reason(texts) {
    return this.status === 0 ? texts.text('form.noConnection') : this.message;
  }

  /**
   * What was thrown, whatever it is.
   * @param {unknown} thrown
   */
  static of(thrown) {
    if (thrown instanceof Failure) return thrown;
    return new Failure(0, { message: thrown instanceof Error ? thrown.message : String(thrown) });
  }
}

/** @param {string} name */
export function cookie(name) {
  const found = document.cookie.split('; ').find((entry) => entry.startsWith(`${name}=`));
  return found ? decodeURIComponent(found.slice(name.length + 1)) : '';
}

/**
 * @param {string} method
 * @param {string} address
 * @param {Json} [body]
 * @param {boolean} leaving
 */
export async function call(method, address, body, leaving = false) {
  const token = cookie('SEPTET-XSRF');
  try {
    return await ask(method, address, body, token, leaving);
  } catch (thrown) {
    const failure = Failure.of(thrown);
    if (failure.status === 401 && !leaving) {
      await signedInAgain();
      return ask(method, address, body, cookie('SEPTET-XSRF'), leaving);
    }
    // The token of another login, or none yet: the refusal brought the right one.
    const renewed = method !== 'GET' && failure.status === 403 && cookie('SEPTET-XSRF') !== token;
    if (!renewed) throw failure;
    return ask(method, address, body, cookie('SEPTET-XSRF'), leaving);
  }
}

/** Browsers let requests outlive their page only up to 64 KiB in all. */
const LONGEST_FAREWELL_BYTES = 60_000;

/** No answer takes longer. */
const PATIENCE_MS = 60_000;

/**
 * Whether a content is short enough for a request that outlives its page.
 * @param {Json} content
 */
export function farewell(content) {
  return new TextEncoder().encode(JSON.stringify(content)).length < LONGEST_FAREWELL_BYTES;
}

/**
 * @param {string} method
 * @param {string} address
 * @param {Json} content
 * @param {string} token
 * @param {boolean} leaving
 */
async function ask(method, address, content, token, leaving) {
  const isForm = content instanceof FormData;
  const body = content === undefined || isForm ? content : JSON.stringify(content);
  /** @type {Record<string, string>} */
  const headers = { Accept: 'application/json' };
  if (method !== 'GET') headers['X-SEPTET-XSRF'] = token;
  if (body !== undefined && !isForm) headers['Content-Type'] = 'application/json';
  let response;
  try {
    response = await fetch(address, {
      method,
      headers,
      body,
      credentials: 'same-origin',
      cache: 'no-store',
      keepalive: leaving && farewell(content),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  } catch (broken) {
    throw Failure.of(broken);
  }
  const json = (response.headers.get('Content-Type') ?? '').includes('json');
  const name = fileName(response);
  const answer = json ? await response.json().catch(() => null) : name === null ? null : { content: await response.blob(), name };
  if (!response.ok) throw new Failure(response.status, answer);
  // A sign-in page instead of an answer: the session is over.
  if (response.redirected && !json) throw new Failure(401, null);
  return { answer, language: response.headers.get('Content-Language') };
}

/**
 * How a file is called that the server hands out to be saved; null for any other answer.
 * @param {Response} response
 */
function fileName(response) {
  const found = /^attachment;.*filename\*=UTF-8''([^;]+)/i.exec(response.headers.get('Content-Disposition') ?? '');
  return found ? decodeURIComponent(found[1]) : null;
}

/** @param {Promise<{ answer: Json }>} promise */
const answerOf = async (promise) => (await promise).answer;

export const texts = () => call('GET', '/api/texts');
export const directory = () => answerOf(call('GET', '/api/directory'));
/**
 * The first choices of a list that the server searches, or the one with an id.
 * @param {string} list
 * @param {{ called?: string, of?: string | null, id?: string }} query
 * @returns {Promise<{ choices: Choice[], more: boolean }>}
 */
export const choices = (list, query) => {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== null && value !== undefined) asked.set(name, value);
  return answerOf(call('GET', `/api/choices/${encodeURIComponent(list)}?${asked}`));
};
/**
 * When people are busy, and the first times that suit all of them.
 * @param {URLSearchParams} question
 * @returns {Promise<Json>}
 */
export const times = (question) => answerOf(call('GET', `/api/meetings/times?${question}`));
/**
 * What in a project waits to be talked about.
 * @param {string} project
 * @returns {Promise<Json[]>}
 */
export const topics = (project) => answerOf(call('GET', `/api/projects/${encodeURIComponent(project)}/meeting-topics`));
/**
 * @param {string} password
 * @param {string | null} taskId
 * @param {string | undefined} shown what the form showed, as its reference says
 * @returns {Promise<string>}
 */
export const signingToken = (password, taskId, shown) =>
  answerOf(call('POST', '/api/signing-tokens', { password, taskId, shown })).then((answer) => answer.token);

/**
 * The addresses of one task.
 * @param {string} taskId
 * @param {string | null} person
 * @returns {Addresses}
 */
export function taskAddresses(taskId, person) {
  const base = `/api/tasks/${encodeURIComponent(taskId)}`;
  return {
    start: false,
    open: () => answerOf(call('GET', base)),
    check: (content) => answerOf(call('POST', `${base}/check`, content)).then((answer) => answer?.findings ?? []),
    foresee: (content) => answerOf(call('POST', `${base}/foresight`, content)),
    takeIn: (part, files, key) => {
      const sent = new FormData();
      sent.append('content', JSON.stringify(part));
      files.forEach((file) => sent.append('files', file, file.name));
      return answerOf(call('POST', `${base}/interim?key=${key}`, sent));
    },
    kept: new Kept(person ? `${person}/tasks/${taskId}` : null),
    savedHere: (version) => sessionStorage.setItem(`septet-draft/${taskId}`, String(version)),
    isSavedHere: (version) => sessionStorage.getItem(`septet-draft/${taskId}`) === String(version),
    saveDraft: (content, after, leaving) =>
      answerOf(call('PUT', `${base}/draft${after === undefined ? '' : `?after=${after}`}`, content, leaving)),
    discardDraft: () => answerOf(call('DELETE', `${base}/draft`)),
    submit: (content, key) => answerOf(call('POST', `${base}/completion?key=${key}`, content)),
  };
}

/**
 * The addresses of a form that starts a process; drafts are kept in this browser, for this person.
 * @param {string} process
 * @param {string | null} person
 * @returns {Addresses}
 */
export function startAddresses(process, person) {
  const base = `/api/starts/${encodeURIComponent(process)}`;
  return {
    start: true,
    open: () => answerOf(call('GET', base)),
    check: (content) => answerOf(call('POST', `${base}/check`, content)).then((answer) => answer?.findings ?? []),
    kept: new Kept(person ? `${person}/starts/${process}` : null),
    savedHere: () => {},
    isSavedHere: () => true,
    saveDraft: async () => ({ savedAt: new Date().toISOString(), version: 0 }),
    discardDraft: async () => {},
    submit: async (content, key) => {
      const { processInstanceId, following } = await answerOf(call('POST', `${base}/instances?key=${key}`, content));
      return { id: processInstanceId, following };
    },
  };
}

/**
 * The files of a task.
 * @param {string} address
 */
export const files = (address) => answerOf(call('GET', address));

/**
 * @param {string} address
 * @param {string} id
 */
export const removeFile = (address, id) => call('DELETE', `${address}/${encodeURIComponent(id)}`);

/**
 * Plan tables of a task: what is sent to be understood is a form with a file or a block.
 * @param {string} taskId
 */
export function planTable(taskId) {
  const base = `/api/tasks/${encodeURIComponent(taskId)}/plan-table`;
  /** @param {string[]} departments that take part as the form has it */
  const query = (departments) => `?departments=${departments.map(encodeURIComponent).join(',')}`;
  return {
    /** @param {FormData} sent @param {string[]} departments @returns {Promise<Json>} */
    understand: (sent, departments) => answerOf(call('POST', `${base}${query(departments)}`, sent)),
    /** @param {FormData} sent @param {string[]} departments @returns {Promise<{ content: Blob, name: string }>} */
    refused: (sent, departments) => answerOf(call('POST', `${base}/refused${query(departments)}`, sent)),
    /** @param {Json} plan @param {string[]} departments @returns {Promise<{ content: Blob, name: string }>} */
    write: (plan, departments) => answerOf(call('POST', `${base}/workbook${query(departments)}`, plan)),
  };
}
