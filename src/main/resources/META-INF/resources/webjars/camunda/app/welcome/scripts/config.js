// The webapps choose the language by the browser's first one; what this file says itself follows suit.
const inChinese = (navigator.languages?.[0] ?? navigator.language).toLowerCase().startsWith('zh');

export default {
  app: { vendor: 'Septet', name: inChinese ? '首页' : 'Welcome' },
  // a second language loaded as fallback would take over the dates: whichever file comes last sets them
  locales: { availableLocales: ['zh', 'en'], fallbackLocale: inChinese ? 'zh' : 'en' },
  // it leads to a page about Camunda
  disableWelcomeMessage: true
};
