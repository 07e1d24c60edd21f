/* The way from a task to its project: in the head of the task that is open in Tasklist, the project's name and its step. */
import { element } from './texts.mjs';

/** Tasklist draws the head again and again, of another task, too. */
export function leadToProject() {
  const observer = new MutationObserver(show);
  observer.observe(document.documentElement, { childList: true, subtree: true });
}

async function show() {
  const head = /** @type {HTMLElement | null} */ (document.querySelector('.task-card .names'));
  const id = head && window.angular?.element(head).scope()?.task?.id;
  if (!head || !id || head.dataset.septetTask === id) return;
  head.dataset.septetTask = id;
  head.querySelector('.septet-to-project')?.remove();
  const project = await projectOf(id);
  if (!project || head.dataset.septetTask !== id) return;
  const link = element('a', 'septet-to-project');
  link.href = project.address;
  link.append(element('span', '', project.name), element('small', '', project.step));
  head.append(link);
}

/**
 * @param {string} task
 * @returns {Promise<{ name: string, step: string, address: string } | null>} null where there is none to read about
 */
async function projectOf(task) {
  const answer = await fetch(`/api/tasks/${encodeURIComponent(task)}/project`, { headers: { Accept: 'application/json' } }).catch(() => null);
  return answer?.ok ? (await answer.json()).project : null;
}
