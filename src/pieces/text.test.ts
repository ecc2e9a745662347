import {expect, fixture, html} from '@open-wc/testing';
import {renderText, textModel} from './text.js';

describe('textModel', () => {
  it('returns the text in the language', () => {
    const text = {de: 'Stadt', en: 'City', 'de-simple': 'Eine Stadt.'};
    expect(textModel(text, 'de')).to.deep.equal({
      text: 'Stadt',
      lang: undefined,
    });
    expect(textModel(text, 'en')).to.deep.equal({
      text: 'City',
      lang: undefined,
    });
  });

  it('names the language of Leichte Sprache', () => {
    const text = {de: 'Leicht', en: 'English', 'de-simple': 'Leicht'};
    expect(textModel(text, 'de').lang).to.equal('de-simple');
  });
});

describe('renderText', () => {
  it('marks only a text in another language', async () => {
    const el = await fixture(html`
      <p>
        ${renderText({text: 'Stadt', lang: undefined})}
        ${renderText({text: 'Leicht', lang: 'de-simple'})}
      </p>
    `);
    expect(el).dom.to.equal(
      '<p>Stadt <span lang="de-simple">Leicht</span></p>'
    );
  });
});
