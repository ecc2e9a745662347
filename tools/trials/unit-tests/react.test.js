import {PartnerMapList} from 'intl-office-widget/react';
import {act, createElement, createRef} from 'react';
import {createRoot} from 'react-dom/client';
import {messages} from './messages.js';

globalThis.IS_REACT_ACT_ENVIRONMENT = true;

const both = (text) => ({de: text, en: text});
const partner = (name) => ({
  id: name.toLowerCase(),
  kind: 'twin-city',
  name: both(name),
  country: 'GB',
  location: [0, 53],
});
const payload = {schemaVersion: 1, partners: ['Leeds', 'Oslo'].map(partner)};

test('a component sets properties, listens, and takes both back', async () => {
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  const element = createRef();
  const show = async (props) => {
    await act(() =>
      root.render(
        createElement(PartnerMapList, {ref: element, payload, ...props})
      )
    );
    await element.current.updateComplete;
  };
  const nameOf = (entry) =>
    entry.querySelector('button').textContent.replace(/\s+/g, ' ').trim();
  const names = () =>
    [...element.current.shadowRoot.querySelectorAll('.entry')].map(nameOf);
  const selections = [];
  const choose = async (id) => {
    element.current.shadowRoot
      .querySelector(`[data-id="${id}"] button`)
      .click();
    await element.current.updateComplete;
  };

  await show({
    view: 'list',
    headingLevel: 4,
    lang: 'en',
    onPartnerSelect: ({detail}) => selections.push(detail.id),
  });
  expect(element.current.hasAttribute('own-content')).toBe(true);
  expect(names()).toEqual(['Leeds', 'Oslo']);
  expect(element.current.shadowRoot.querySelector('h4')).not.toBe(null);
  await choose('oslo');
  expect(selections).toEqual(['oslo']);

  await show({view: 'list'});
  expect(element.current.shadowRoot.querySelector('h4')).toBe(null);
  await choose('leeds');
  expect(selections).toEqual(['oslo']);

  await act(() => root.unmount());
  expect(place.childNodes).toHaveLength(0);
  expect(messages).toEqual([]);
}, 60_000);
