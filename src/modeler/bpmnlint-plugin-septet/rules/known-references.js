const { camunda } = require('../places');
const { processes, decisions, messages } = require('../vocabulary.json');

/** What a model calls, asks and waits for is there. A process or table of the company's own is known to the deployment alone. */
module.exports = () => ({
  check(node, reporter) {
    const say = (text) => reporter.report(node.id, text);
    if (node.$type === 'bpmn:CallActivity' && !processes.includes(node.calledElement)) say(`Septet carries no process ${node.calledElement}`);
    if (node.$type === 'bpmn:BusinessRuleTask' && camunda(node, 'decisionRef') && !decisions.includes(camunda(node, 'decisionRef'))) {
      say(`Septet carries no decision ${camunda(node, 'decisionRef')}`);
    }
    (node.eventDefinitions ?? [])
      .filter(({ messageRef }) => messageRef && !messages.includes(messageRef.name))
      .forEach(({ messageRef }) => say(`Nobody sends the message ${messageRef.name}`));
  },
});
