/* Pages are Thymeleaf's and forms are Septet's: what the browser gets to see of either is checked. */
import { definePlugin } from 'html-validate';

const blank = (text) => ' '.repeat(text.length);

/* Outlook lays mails out as Word does: by tables and their attributes, and by no style sheet. */
const asWord = '<!-- [html-validate-disable no-inline-style, no-deprecated-attr, prefer-tbody] -->';

/**
 * th:href becomes href, a page gets its language from the frame that replaces it, and the && of a condition is no
 * character reference; every column stays where it is.
 */
function* asShown(source) {
  const data = source.data
    .replaceAll(/\sth:(?=(?:href|src|lang|action|value|aria-label)=)/g, blank)
    .replaceAll('<html th:replace=', '<html       lang=')
    .replaceAll(/data-when="[^"]*"/g, (condition) => condition.replaceAll('&', ' '));
  yield { ...source, data: source.filename.endsWith('notification/mail.html') ? asWord + data : data };
}
asShown.api = 1;

export default {
  extends: ['html-validate:recommended'],
  plugins: [definePlugin({ name: 'as-shown', transformer: asShown })],
  transform: { '\\.html$': 'as-shown' },
  rules: {
    // a table that scrolls is a region that can be focused
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // Camunda's manual writes <form role="form">, and Tasklist has the button
    'no-redundant-role': 'off',
    'wcag/h32': 'off',
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // data-kind says it
    'no-implicit-input-type': 'off',
    // a file with fragments alone
    'element-required-content': 'off',
  },
};
