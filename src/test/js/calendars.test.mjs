/* What Septet sends to calendar programs, read by a library that did not write it. MeetingEventTest writes these files. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import ICAL from 'ical.js';

/** @param {string} name */
function read(name) {
  const text = readFileSync(new URL(`../resources/ical/${name}.ics`, import.meta.url), 'utf8');
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone'));
  ICAL.TimezoneService.reset();
  ICAL.TimezoneService.register(zone);
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent'));
  /** @param {string} attendee @param {string} parameter */
  const of = (attendee, parameter) => event.attendees.find((each) => each.getFirstValue() === `mailto:${attendee}`)?.getParameter(parameter);
  return { text, method: calendar.getFirstPropertyValue('method'), event, of };
}

/** @param {ICAL.Time} time */
const moment = (time) => new Date(time.toUnixTime() * 1000).toISOString();

const UID = '0f8fad5b-d9cb-469f-a165-70867728950e@septet';

test('M1: an invitation says what, when, where, who invites and who is asked', () => {
  const { method, event, of } = read('invitation');
  assert.equal(method, 'REQUEST');
  assert.equal(event.uid, UID);
  assert.equal(event.sequence, 0);
  assert.equal(event.summary, '春季促销项目周会：预算、渠道与排期；各部门请提前阅读材料，并确认出席（含市场、销售、财务、法务）');
  assert.equal(event.location, '三号会议室，二楼');
  assert.match(event.description, /\n1\. 预算、渠道与排期（李明，20 分钟）\n2\. 法务审查；风险/);
  assert.equal(moment(event.startDate), '2026-09-03T06:30:00.000Z');
  assert.equal(moment(event.endDate), '2026-09-03T07:00:00.000Z');
  assert.equal(event.organizer, 'mailto:li.ming@company.example');
  assert.equal(event.attendees.length, 2);
  assert.equal(of('sales.ann@company.example', 'cn'), 'Ann "The Voice" Sales, MBA');
  assert.equal(of('sales.ann@company.example', 'partstat'), 'NEEDS-ACTION');
  assert.equal(of('sales.ann@company.example', 'rsvp'), 'TRUE');
  assert.equal(of('li.ming@company.example', 'partstat'), 'ACCEPTED');
});

test('M1: a meeting that was moved has the same UID, a higher SEQUENCE, and its moment by the rules of its zone', () => {
  const { method, event } = read('moved');
  assert.equal(method, 'REQUEST');
  assert.equal(event.uid, UID);
  assert.equal(event.sequence, 3);
  assert.equal(event.startDate.toString(), '2026-10-25T00:30:00');
  assert.equal(moment(event.startDate), '2026-10-24T22:30:00.000Z');
  assert.equal(event.location, 'https://meet.company.example/1?a=b,c');
});

test('M1: a meeting that was called off is taken out', () => {
  const { method, event } = read('called-off');
  assert.equal(method, 'CANCEL');
  assert.equal(event.uid, UID);
  assert.equal(event.sequence, 1);
  assert.equal(event.component.getFirstPropertyValue('status'), 'CANCELLED');
});

test('M3: a reply tells the answer of one person', () => {
  const { method, event, of } = read('reply');
  assert.equal(method, 'REPLY');
  assert.equal(event.uid, UID);
  assert.equal(event.attendees.length, 1);
  assert.equal(of('sales.ann@company.example', 'partstat'), 'TENTATIVE');
});

test('no line is longer than 75 octets', () => {
  for (const name of ['invitation', 'moved', 'called-off', 'reply']) {
    for (const line of read(name).text.split('\r\n')) {
      assert.ok(Buffer.byteLength(line) <= 75, line);
    }
  }
});
