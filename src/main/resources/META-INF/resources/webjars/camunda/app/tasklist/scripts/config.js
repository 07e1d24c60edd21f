import { showBar } from '/septet/tasklistbar.mjs';
import { leadToProject } from '/septet/tasklistproject.mjs';
import { rewordTasklist } from '/septet/tasklistwords.mjs';
import { inChinese, settings } from '/septet/webapps.mjs';

rewordTasklist(inChinese);
leadToProject();
const [shared] = await Promise.all([settings('tasklist', 'Tasklist', '任务列表'), showBar()]);

/** @type {(key: string, english: string, chinese: string) => object} */
const shortcut = (key, english, chinese) => ({ key, description: inChinese ? chinese : english });

export default {
  ...shared,
  customScripts: ['scripts/chart.js'],
  shortcuts: {
    claimTask: shortcut('ctrl+alt+c', 'Claim the selected task', '认领所选任务'),
    focusFilter: shortcut('ctrl+shift+f', 'Go to the first filter in the list', '转到第一个筛选器'),
    focusList: shortcut('ctrl+alt+l', 'Go to the first task in the list', '转到列表中的第一个任务'),
    focusForm: shortcut('ctrl+alt+f', 'Go to the first field of the form', '转到表单的第一个字段'),
    startProcess: shortcut('ctrl+alt+p', 'Open the list of processes to start', '打开启动流程的对话框')
  }
};
