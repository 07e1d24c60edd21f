/**
 * The texts of an element that belong to it and to no element of BPMN within it, each with the name of its place.
 * @param {any} element
 * @returns {{ name: string, text: string }[]}
 */
function placesOf(element) {
  const places = [];
  collect(element, places);
  return places;
}

function collect(node, places) {
  attributesOf(node).forEach(([name, text]) => places.push({ name, text }));
  const body = node.$body ?? node.body;
  if (typeof body === 'string') places.push({ name: node.$type, text: body });
  childrenOf(node).forEach((child) => collect(child, places));
}

/** Camunda's attributes stand among those of no schema, unless the tool knows theirs. */
function attributesOf(node) {
  const schema = node.$descriptor?.properties;
  const declared = (schema ?? []).filter(({ ns }) => ns.prefix !== 'bpmn').map(({ name }) => [name, node.get(name)]);
  const loose = Object.entries(schema ? node.$attrs : plain(node));
  return [...declared, ...loose].filter(([name, text]) => typeof text === 'string' && !name.startsWith('xmlns'));
}

/** What was read without a schema keeps its attributes itself. */
const plain = (node) => Object.fromEntries(Object.entries(node).filter(([name]) => !name.startsWith('$')));

function childrenOf(node) {
  const extensions = node.extensionElements?.values ?? [];
  const events = node.eventDefinitions ?? [];
  const loop = node.loopCharacteristics ? [node.loopCharacteristics] : [];
  const expressions = ['conditionExpression', 'completionCondition', 'timeDate', 'timeDuration', 'timeCycle', 'condition'];
  const said = expressions.map((name) => node[name]).filter((value) => value?.$type);
  return [...extensions, ...events, ...loop, ...said, ...(node.$children ?? [])];
}

/**
 * An attribute of Camunda's, whether the tool knows their schema or not.
 * @param {any} element
 * @param {string} name
 * @returns {string | undefined}
 */
const camunda = (element, name) => element.get(`camunda:${name}`) ?? element.$attrs?.[`camunda:${name}`];

/** @param {any} element */
const processOf = (element) => {
  let around = element;
  while (around && around.$type !== 'bpmn:Process') around = around.$parent;
  return around?.id ?? '';
};

module.exports = { placesOf, camunda, processOf };
