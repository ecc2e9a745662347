// Fills in forms of the editor by the keyboard alone, in both languages.

import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {messagesOf} from '../../tools/test-runner/messages-of.mjs';
import {openChromium} from '../../tools/test-runner/open-chromium.mjs';
import {EDITOR, Keyboard} from './keyboard.mjs';

/** What the controls are called. */
const WORDS = {
  de: {
    contact: 'Kontakt',
    email: 'E-Mail',
    partners: 'Partner',
    add: '+ Partner hinzufügen',
    german: 'Name, Deutsch',
    same: 'Wie im Deutschen: „Tromsø“',
    english: 'Name, Englisch',
    country: 'Land',
    countryName: 'Norwegen',
    since: 'Seit',
    find: 'Name des Ortes',
    place: /^Tromsø, Norwegen · 69,\d\d N 1[89],\d\d O$/,
    addMilestone: '+ Meilenstein hinzufügen',
    year: 'Jahr',
    textDe: 'Was geschah, Deutsch',
    textEn: 'Was geschah, Englisch',
  },
  en: {
    contact: 'Contact',
    email: 'E-mail',
    partners: 'Partners',
    add: '+ Add a partner',
    german: 'Name, German',
    same: 'Same as German: “Tromsø”',
    english: 'Name, English',
    country: 'Country',
    countryName: 'Norway',
    since: 'Since',
    find: 'Name of the place',
    place: /^Tromsø, Norway · 69\.\d\d N 1[89]\.\d\d E$/,
    addMilestone: '+ Add a milestone',
    year: 'Year',
    textDe: 'What happened, German',
    textEn: 'What happened, English',
  },
};

let browser;
before(async () => {
  browser = await openChromium({
    args: ['--allow-file-access-from-files'],
  });
});
after(() => browser.close());

for (const [lang, words] of Object.entries(WORDS))
  describe(`the forms by keyboard, ${lang}`, () => {
    let page;
    let keyboard;
    let messages;
    before(async () => {
      // A profile of its own: no draft of the other language is offered.
      const context = await browser.createBrowserContext();
      page = await context.newPage();
      await page.setViewport({width: 1280, height: 900});
      messages = messagesOf(page);
      await page.goto(`${EDITOR}?lang=${lang}`);
      keyboard = new Keyboard(page);
      await keyboard.openPresent();
    });
    after(async () => {
      await page.browserContext().close();
      assert.deepEqual(messages, []);
    });

    it('change the e-mail address of a contact', async () => {
      const at = ['office', 'contacts', 0];
      await keyboard.goTo(words.contact);
      const {name} = await keyboard.contentAt(at);
      await keyboard.tabTo(name);
      await keyboard.press('Enter');
      await keyboard.tabTo(words.email);
      await keyboard.replace('international@example.org');
      assert.equal(
        (await keyboard.contentAt(at)).email,
        'international@example.org'
      );
    });

    it('add a partner city with its place and two milestones', async () => {
      await keyboard.goTo(words.partners);
      const count = (await keyboard.contentAt(['partners'])).length;
      await keyboard.tabTo(words.add);
      await keyboard.press('Enter');
      await keyboard.at(`#partners/${count}`);

      await keyboard.tabTo(words.german);
      await keyboard.type('Tromsø');
      await keyboard.tabTo(words.same);
      await keyboard.press('Enter');
      // The focus is where the text now is.
      assert.ok((await keyboard.inForm()).name.startsWith(words.english));

      await keyboard.tabTo(words.country);
      await keyboard.type(words.countryName);
      await keyboard.tabTo(words.since);
      await keyboard.type('1998');

      await keyboard.tabTo(words.find);
      await keyboard.press('Enter');
      await page.waitForFunction(
        () =>
          document
            .querySelector('office-editor')
            .shadowRoot.querySelector('editor-form')
            .shadowRoot.querySelector('place-field')
            .shadowRoot.querySelector('.result'),
        {timeout: 60_000}
      );
      await keyboard.tabTo('Tromsø');
      await keyboard.press('Enter');
      const shown = await page.waitForFunction(() => {
        const {shadowRoot} = document
          .querySelector('office-editor')
          .shadowRoot.querySelector('editor-form')
          .shadowRoot.querySelector('place-field');
        const text = shadowRoot.querySelector('.place').textContent.trim();
        return /\d/.test(text) && text;
      });
      assert.match(await shown.jsonValue(), words.place);

      for (const [year, german, english] of [
        ['1998', 'Urkunde unterzeichnet', 'Agreement signed'],
        ['2023', '25 Jahre gefeiert', '25 years celebrated'],
      ]) {
        await keyboard.tabTo(words.addMilestone);
        await keyboard.press('Enter');
        await keyboard.tabTo(words.year);
        await keyboard.type(year);
        await keyboard.tabTo(words.textDe);
        await keyboard.type(german);
        await keyboard.tabTo(words.textEn);
        await keyboard.type(english);
      }

      const {location, ...partner} = await keyboard.contentAt([
        'partners',
        count,
      ]);
      assert.deepEqual(partner, {
        id: 'tromso',
        kind: partner.kind,
        name: {de: 'Tromsø', en: 'Tromsø'},
        country: 'NO',
        since: 1998,
        milestones: [
          {
            year: 1998,
            text: {de: 'Urkunde unterzeichnet', en: 'Agreement signed'},
          },
          {
            year: 2023,
            text: {de: '25 Jahre gefeiert', en: '25 years celebrated'},
          },
        ],
      });
      assert.ok(Math.abs(location[1] - 69.65) < 0.1);
    });
  });
