/* The chart of a task's project, or of what is typed into its plan, as Septet draws it. */
import { call } from './api.mjs';

/**
 * @param {string} taskId
 * @param {Json} [typed] what is typed; without it, the project as it stands
 * @returns {Promise<ChildNode[]>} the picture with its legend and its table, in which nothing runs; empty where there is nothing to draw
 */
export async function drawn(taskId, typed) {
  const address = `/api/tasks/${encodeURIComponent(taskId)}/chart`;
  const { answer } = await (typed ? call('POST', address, typed) : call('GET', address));
  return answer?.html ? [...new DOMParser().parseFromString(answer.html, 'text/html').body.childNodes] : [];
}
