const { placesOf, processOf } = require('../places');
const { beans } = require('../vocabulary.json');

const DELEGATE = /(^|:)delegateExpression$/;
const ONE_NAME = /^\s*\$\{\s*(\w+)\s*}\s*$/;
const CALL = /\b([a-zA-Z]\w*)\.([a-zA-Z]\w*)\s*\(/g;
const LITERALS = /'(\\.|[^'\\])*'|"(\\.|[^"\\])*"/g;

/** How many arguments stand between the bracket at this place and the one that closes it. */
function argumentsFrom(text, open) {
  let depth = 0;
  let commas = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')' && (depth -= 1) === 0) return text.slice(open + 1, at).trim() ? commas + 1 : 0;
    if (text[at] === ',' && depth === 1) commas += 1;
  }
  return -1;
}

/** Every bean that a model names is there, may stand in this process, and takes what it is asked. */
module.exports = () => ({
  check(node, reporter) {
    const process = processOf(node);
    const say = (text) => reporter.report(node.id, text);
    const look = (name) => {
      const bean = beans[name];
      if (!bean) say(`Nothing in Septet is called ${name}`);
      else if (bean.onlyIn && bean.onlyIn !== process) say(`${name} stands in ${bean.onlyIn} alone`);
      return bean;
    };
    placesOf(node).forEach(({ name, text }) => {
      if (DELEGATE.test(name)) {
        const [, named] = ONE_NAME.exec(text) ?? [];
        if (!named) say(`A delegate is one name: \${…}, not ${text}`);
        else if (look(named)?.delegate === false) say(`${named} answers questions and does nothing`);
      } else if (text.includes('${')) {
        const plain = text.replace(LITERALS, "''");
        for (const call of plain.matchAll(CALL)) {
          const methods = look(call[1])?.methods;
          const given = argumentsFrom(plain, call.index + call[0].length - 1);
          if (methods && !methods[call[2]]) say(`${call[1]} has no ${call[2]}, but ${Object.keys(methods).join(', ')}`);
          else if (methods && given >= 0 && !methods[call[2]].includes(given)) say(`${call[1]}.${call[2]} takes ${methods[call[2]].join(' or ')} and not ${given}`);
        }
      }
    });
  },
});
