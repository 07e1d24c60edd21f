/* What process owners are offered in the Modeler: templates that it takes, and rules that say what a deployment would. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import BpmnModdle from 'bpmn-moddle';

const require = createRequire(import.meta.url);
const { validateAll } = require('@bpmn-io/element-templates-validator');
const { Linter } = require('bpmnlint');
const NodeResolver = require('bpmnlint/lib/resolver/node-resolver');
const vocabulary = require('bpmnlint-plugin-septet/vocabulary.json');

const FOLDER = new URL('../../../.camunda/element-templates/', import.meta.url);

const templates = readdirSync(FOLDER).flatMap((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')));
const properties = templates.flatMap((template) => template.properties.map((property) => ({ ...property, of: template.id })));

/** @param {(property: any) => boolean} which */
const offered = (which) => properties.filter(which).flatMap(({ choices, value }) => choices?.map((choice) => choice.value) ?? [value]);

test('X3: each template is one by Camunda’s schema, and is called otherwise than the others', () => {
  assert.ok(templates.length >= 4);
  const { valid, results } = validateAll(templates);
  assert.ok(valid, JSON.stringify(results.filter((result) => !result.valid).map(({ errors }) => errors)));
  assert.equal(new Set(templates.map(({ id }) => id)).size, templates.length);
});

test('X3: what a template offers is known to Septet', async () => {
  offered(({ binding: { name } }) => name === 'calledElement').forEach((process) => assert.ok(vocabulary.processes.includes(process), process));
  offered(({ binding: { name } }) => name === 'camunda:decisionRef').forEach((decision) => assert.ok(vocabulary.decisions.includes(decision), decision));
  const texts = readFileSync(new URL('../../main/resources/messages/notification.properties', import.meta.url), 'utf8');
  offered(({ binding: { name } }) => name === 'message').forEach((key) => assert.ok(texts.includes(`notification.${key}.subject=`), key));
  const expressions = offered(() => true).filter((value) => String(value).startsWith('${'));
  assert.ok(expressions.length > 10);
  for (const expression of expressions) {
    const attribute = /^\$\{\w+}$/.test(expression) ? 'delegateExpression' : 'assignee';
    const task = attribute === 'assignee' ? 'userTask' : 'serviceTask';
    assert.deepEqual(await said('known-names', `<bpmn:${task} id="T" camunda:${attribute}="${expression}" />`), [], expression);
  }
});

/** A timer at the boundary of the task. */
function late(interrupts, cycle = '${escalation.cycle(execution)}') {
  return `<bpmn:boundaryEvent attachedToRef="T" id="L${cycle.length}" cancelActivity="${interrupts}"><bpmn:timerEventDefinition id="D${cycle.length}">
    <bpmn:timeCycle>${cycle}</bpmn:timeCycle></bpmn:timerEventDefinition></bpmn:boundaryEvent>`;
}

for (const [rule, element, text] of [
  ['only-data', '<bpmn:scriptTask id="T" scriptFormat="groovy"><bpmn:script>1</bpmn:script></bpmn:scriptTask>', /A script cannot be deployed/],
  ['only-data', '<bpmn:serviceTask id="T" camunda:class="a.B" />', /camunda:class cannot be deployed/],
  ['only-data', '<bpmn:serviceTask id="T" camunda:type="shell" />', /camunda:type cannot be deployed/],
  ['only-data', '<bpmn:serviceTask id="T"><bpmn:extensionElements><camunda:connector /></bpmn:extensionElements></bpmn:serviceTask>', /camunda:connector/],
  ['known-names', '<bpmn:serviceTask id="T" camunda:delegateExpression="${notfy}" />', /Nothing in Septet is called notfy/],
  ['known-names', '<bpmn:serviceTask id="T" camunda:delegateExpression="${notify.it()}" />', /A delegate is one name/],
  ['known-names', '<bpmn:serviceTask id="T" camunda:delegateExpression="${deadline}" />', /answers questions/],
  ['known-names', '<bpmn:serviceTask id="T" camunda:delegateExpression="${applyChange}" />', /stands in change-request alone/],
  ['known-names', '<bpmn:userTask id="T" camunda:dueDate="${deadline.workingDay(2)}" />', /deadline has no workingDay, but .*workingDays/],
  ['known-names', '<bpmn:userTask id="T" camunda:dueDate="${deadline.workingDays(2, 3)}" />', /takes 1 and not 2/],
  ['known-names', '<bpmn:userTask id="T" camunda:assignee="${project.contact(projectId, \'a, b\', 1)}" />', /takes 2 and not 3/],
  ['known-names', '<bpmn:userTask id="T"><bpmn:extensionElements><camunda:taskListener event="create" delegateExpression="${nobody}" /></bpmn:extensionElements></bpmn:userTask>', /called nobody/],
  ['known-references', '<bpmn:callActivity id="T" calledElement="goal-seting" />', /no process goal-seting/],
  ['known-references', '<bpmn:businessRuleTask id="T" camunda:decisionRef="change-clas" />', /no decision change-clas/],
  ['known-references', '<bpmn:receiveTask id="R" /><bpmn:startEvent id="T"><bpmn:messageEventDefinition id="D" messageRef="M" /></bpmn:startEvent>', /Nobody sends the message Nonsense/],
  ['somebody-by-some-day', '<bpmn:userTask id="T" camunda:dueDate="${deadline.workingDays(2)}" />', /set its assignee/],
  ['somebody-by-some-day', '<bpmn:userTask id="T" camunda:assignee="${project.coordinator(projectId)}" camunda:dueDate="in two days" />', /is due/],
  ['lateness-is-noticed', '<bpmn:userTask id="T" />', /Nobody notices/],
  ['lateness-is-noticed', `<bpmn:userTask id="T" />${late(true)}`, /ends no task/],
  ['lateness-is-noticed', `<bpmn:userTask id="T" camunda:dueDate="\${deadline.workingDays(2)}" />${late(false)}${late(false, '${ deadline.workingDays(2) }')}`, /stands at the task/],
]) {
  test(`X3: ${rule} finds ${element}`, async () => assert.match((await said(rule, element)).join('\n'), text));
}

test('X3: what is as it should be goes without saying', async () => {
  const rules = ['only-data', 'known-names', 'known-references', 'somebody-by-some-day', 'lateness-is-noticed'];
  const task = `<bpmn:userTask id="T" camunda:assignee="\${project.contact(projectId, department)}" camunda:dueDate="\${deadline.workingDays(2)}" />${late(false)}`;
  for (const rule of rules) assert.deepEqual(await said(rule, task), []);
});

/**
 * What a rule says of an element.
 * @param {string} rule
 * @param {string} element
 * @returns {Promise<string[]>}
 */
async function said(rule, element) {
  const xml = `<?xml version="1.0"?><bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="t"><bpmn:message id="M" name="Nonsense" />
    <bpmn:process id="p" isExecutable="true">${element}</bpmn:process></bpmn:definitions>`;
  const { rootElement } = await new BpmnModdle().fromXML(xml);
  const linter = new Linter({ resolver: new NodeResolver(), config: { rules: { [`septet/${rule}`]: 'error' } } });
  const reports = await linter.lint(rootElement);
  return Object.values(reports).flat().map(({ message }) => message);
}
