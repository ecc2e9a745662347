import 'intl-office-widget';
import {messages} from './messages.js';
import {use} from './use-elements.mjs';

test('the elements show, find and select what a project passes', async () => {
  document.documentElement.lang = 'de';
  const {bundled, own, selected, found, english, counts, events} = await use();
  expect(bundled[1]).toContain('Amiens');
  expect(own[3]).toBe('Netzwerke Netz');
  expect(selected).toBe('lyon');
  expect(found).toContain('1 von 2 Partnern');
  expect(english[3]).toBe('Networks Netz');
  expect(counts).toEqual([50, 60]);
  expect(events.map(([, type]) => type)).not.toContain('intl-office-error');
  expect(messages).toEqual([]);
}, 60_000);
