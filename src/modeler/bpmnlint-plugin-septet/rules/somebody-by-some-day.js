const { camunda } = require('../places');

/** A task is somebody's, and due. */
module.exports = () => ({
  check(node, reporter) {
    if (node.$type !== 'bpmn:UserTask') return;
    if (!['assignee', 'candidateUsers', 'candidateGroups'].some((name) => camunda(node, name))) reporter.report(node.id, 'A task is somebody’s: set its assignee');
    if (!/^\s*\$\{.*}\s*$/.test(camunda(node, 'dueDate') ?? '')) reporter.report(node.id, 'A task is due: set its due date to an expression such as ${deadline.workingDays(2)}');
  },
});
