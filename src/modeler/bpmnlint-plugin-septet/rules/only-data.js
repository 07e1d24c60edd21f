const { placesOf } = require('../places');

const CODE = ['camunda:class', 'camunda:type', 'camunda:resource', 'camunda:variableMappingClass', 'camunda:taskPriority', 'camunda:topic'];
const SCRIPTS = ['camunda:script', 'camunda:connector'];

/** A model is data: what would run code is refused. */
module.exports = () => ({
  check(node, reporter) {
    if (node.$type === 'bpmn:ScriptTask') reporter.report(node.id, 'A script cannot be deployed; name a delegate of Septet');
    placesOf(node).forEach(({ name }) => {
      if (CODE.includes(name)) reporter.report(node.id, `${name} cannot be deployed; name a delegate of Septet`);
    });
    (node.extensionElements?.values ?? [])
      .filter(({ $type }) => SCRIPTS.includes($type))
      .forEach(({ $type }) => reporter.report(node.id, `${$type} cannot be deployed`));
  },
});
