/* Draws processes where a page holds them as a file, with what is added, changed or removed marked. */

const AROUND = 20;
const MARKS = ['added', 'changed', 'removed'];

await import(new URL('./bpmn-js/viewer.js', import.meta.url).href);
const Viewer = /** @type {any} */ (globalThis).BpmnJS;

/** @param {string} encoded */
const text = (encoded) => new TextDecoder().decode(Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0)));

/**
 * As large as it was drawn: who wants to see more of it scrolls.
 * @param {HTMLElement} place
 */
async function draw(place) {
  const drawing = document.createElement('div');
  // what is not shown has no measures
  place.append(drawing);
  place.hidden = false;
  const viewer = new Viewer({ container: drawing });
  await viewer.importXML(text(place.dataset.model ?? ''));
  const canvas = viewer.get('canvas');
  const elements = viewer.get('elementRegistry');
  MARKS.forEach((mark) =>
    (place.dataset[mark] ?? '')
      .split(' ')
      .filter((id) => id && elements.get(id))
      .forEach((id) => canvas.addMarker(id, mark)),
  );
  const { x, y, width, height } = canvas.viewbox().inner;
  Object.assign(drawing.style, { width: `${width + 2 * AROUND}px`, height: `${height + 2 * AROUND}px` });
  canvas.resized();
  canvas.viewbox({ x: x - AROUND, y: y - AROUND, width: width + 2 * AROUND, height: height + 2 * AROUND });
}

/** What cannot be drawn is said in words beside it. */
for (const place of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-model]'))) {
  draw(place).catch(() => place.remove());
}
