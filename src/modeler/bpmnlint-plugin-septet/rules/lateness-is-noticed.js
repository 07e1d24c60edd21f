const { camunda, placesOf } = require('../places');

const CYCLE = '${escalation.cycle(execution)}';

/** @param {any} element */
const says = (element) => placesOf(element).map(({ text }) => text.replace(/\s/g, ''));

/** A task has a timer that follows its due date, beside it and not instead of it. */
module.exports = () => ({
  check(node, reporter) {
    if (node.$type !== 'bpmn:UserTask') return;
    const timers = (node.$parent.flowElements ?? []).filter((element) => element.$type === 'bpmn:BoundaryEvent' && element.attachedToRef === node);
    const late = timers.find((timer) => says(timer).includes(CYCLE));
    const again = timers.find((timer) => says(timer).includes((camunda(node, 'dueDate') ?? '-').replace(/\s/g, '')));
    if (!late) reporter.report(node.id, `Nobody notices when it is late: a timer at its boundary with the cycle ${CYCLE} does`);
    else if (late.cancelActivity) reporter.report(late.id, 'Lateness ends no task: the timer is one that does not interrupt');
    if (again) reporter.report(again.id, 'The due date stands at the task: ${escalation.due(execution)} follows it');
  },
});
