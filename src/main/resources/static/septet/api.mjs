/* Septet's own addresses. A failed call throws a Failure, which says what the reader should know. */

export class Failure extends Error {
  constructor(status, body) {
    const findings = Array.isArray(body?.findings) ? body.findings : [];
    super(findings.map((finding) => finding.message).join(' ') || body?.detail || body?.message || `HTTP ${status}`);
    this.status = status;
    this.findings = findings;
  }
}

export function cookie(name) {
  const found = document.cookie.split('; ').find((entry) => entry.startsWith(`${name}=`));
  return found ? decodeURIComponent(found.slice(name.length + 1)) : '';
}

async function call(method, address, body, leaving = false) {
  const token = cookie('SEPTET-XSRF');
  try {
    return await ask(method, address, body, token, leaving);
  } catch (failure) {
    // The token of another login, or none yet: the refusal brought the right one.
    const renewed = method !== 'GET' && failure.status === 403 && cookie('SEPTET-XSRF') !== token;
    if (!renewed) throw failure;
    return ask(method, address, body, cookie('SEPTET-XSRF'), leaving);
  }
}

/** Browsers let a request outlive its page only up to this size. */
const LONGEST_FAREWELL = 60_000;

async function ask(method, address, content, token, leaving) {
  const body = content === undefined ? undefined : JSON.stringify(content);
  const headers = { Accept: 'application/json' };
  if (method !== 'GET') headers['X-SEPTET-XSRF'] = token;
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  let response;
  try {
    response = await fetch(address, {
      method,
      headers,
      body,
      credentials: 'same-origin',
      cache: 'no-store',
      keepalive: leaving && (body ?? '').length < LONGEST_FAREWELL,
    });
  } catch (broken) {
    throw new Failure(0, { message: broken.message });
  }
  const json = (response.headers.get('Content-Type') ?? '').includes('json');
  const answer = json ? await response.json().catch(() => null) : null;
  if (!response.ok) throw new Failure(response.status, answer);
  // A sign-in page instead of an answer: the session is over.
  if (response.redirected && !json) throw new Failure(401, null);
  return { answer, language: response.headers.get('Content-Language') };
}

const answerOf = async (promise) => (await promise).answer;

export const texts = () => call('GET', '/api/texts');
export const directory = () => answerOf(call('GET', '/api/directory'));
export const signingToken = (password, taskId) =>
  answerOf(call('POST', '/api/signing-tokens', { password, taskId })).then((answer) => answer.token);

/** The addresses of one task. */
export function taskAddresses(taskId) {
  const base = `/api/tasks/${encodeURIComponent(taskId)}`;
  return {
    open: () => answerOf(call('GET', base)),
    check: (content) => answerOf(call('POST', `${base}/check`, content)).then((answer) => answer?.findings ?? []),
    saveDraft: (content, leaving) => answerOf(call('PUT', `${base}/draft`, content, leaving)),
    discardDraft: () => answerOf(call('DELETE', `${base}/draft`)),
  };
}

/** The addresses of a form that starts a process; drafts are kept in this browser, for this person. */
export function startAddresses(process, person) {
  const base = `/api/starts/${encodeURIComponent(process)}`;
  const key = person ? `septet:start:${process}:${person}` : null;
  return {
    start: true,
    open: async () => {
      const sheet = await answerOf(call('GET', base));
      const kept = key && JSON.parse(localStorage.getItem(key) ?? 'null');
      return kept ? { ...sheet, content: kept.content, draftSavedAt: kept.savedAt } : sheet;
    },
    check: (content) => answerOf(call('POST', `${base}/check`, content)).then((answer) => answer?.findings ?? []),
    saveDraft: async (content) => {
      const savedAt = new Date().toISOString();
      if (key) localStorage.setItem(key, JSON.stringify({ content, savedAt }));
      return { savedAt };
    },
    discardDraft: async () => key && localStorage.removeItem(key),
  };
}
