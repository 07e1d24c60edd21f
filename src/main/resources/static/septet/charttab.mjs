/* A tab of Tasklist beside the form of a task: the chart of its project. */
import { drawn } from './chartfetch.mjs';
import { inChinese } from './webapps.mjs';

/** @type {(english: string, chinese: string) => string} */
const say = (english, chinese) => (inChinese ? chinese : english);

export default {
  id: 'septet.chart',
  pluginPoint: 'tasklist.task.detail',
  priority: 5,
  properties: { label: say('Chart', '甘特图') },
  /**
   * @param {HTMLElement} node
   * @param {{ taskId: string }} task
   */
  render(node, { taskId }) {
    const style = document.createElement('link');
    Object.assign(style, { rel: 'stylesheet', href: '/septet/chart.css' });
    const place = document.createElement('div');
    place.className = 'septet-chart';
    place.setAttribute('role', 'status');
    place.textContent = say('One moment …', '请稍候……');
    node.append(style, place);
    drawn(taskId).then(
      (chart) => {
        if (chart.length) place.replaceChildren(...chart);
        else place.textContent = say('This project has no work with dates yet.', '该项目尚无已排定日期的工作任务。');
      },
      (failure) => (place.textContent = failure.message),
    );
  },
};
