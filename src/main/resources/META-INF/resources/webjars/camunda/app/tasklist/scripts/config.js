// The webapps choose the language by the browser's first one; what this file says itself follows suit.
const inChinese = (navigator.languages?.[0] ?? navigator.language).toLowerCase().startsWith('zh');

const shortcut = (key, english, chinese) => ({ key, description: inChinese ? chinese : english });

export default {
  app: { vendor: 'Septet', name: inChinese ? '任务列表' : 'Tasklist' },
  // a second language loaded as fallback would take over the dates: whichever file comes last sets them
  locales: { availableLocales: ['zh', 'en'], fallbackLocale: inChinese ? 'zh' : 'en' },
  // it leads to a page about Camunda
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: shortcut('ctrl+alt+c', 'Claim the selected task', '认领所选任务'),
    focusFilter: shortcut('ctrl+shift+f', 'Go to the first filter in the list', '转到第一个筛选器'),
    focusList: shortcut('ctrl+alt+l', 'Go to the first task in the list', '转到列表中的第一个任务'),
    focusForm: shortcut('ctrl+alt+f', 'Go to the first field of the form', '转到表单的第一个字段'),
    startProcess: shortcut('ctrl+alt+p', 'Open the list of processes to start', '打开启动流程的对话框')
  }
};
