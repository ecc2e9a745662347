import {expect} from '@open-wc/testing';
import {CONTENT_MODULE, hasContent, withContent} from './content-place.js';

/** The content that a script returns when it runs. */
async function contentIn(script: string): Promise<unknown> {
  const address = `data:text/javascript,${encodeURIComponent(script)}`;
  const {bundledPayload} = (await import(address)) as {
    bundledPayload: () => unknown;
  };
  return bundledPayload();
}

describe('withContent', () => {
  for (const [what, text] of [
    ['quotation marks', `' " \` \\ \\' \\\\`],
    ['the end of a script', '</script><!-- <script> -->'],
    ['the end of a CDATA section', ']]>'],
    ['line separators', 'a\u2028b\u2029c\r\n\t\0\u007f\u0085'],
    ['letters and emoji', 'Gdańsk Кие́в 北京 👩‍👩‍👧'],
    ['half of a surrogate pair', 'a\ud83d'],
    ['the mark itself', '@intl-office-content@'],
    ['patterns of replacements', "$& $1 $$ $' $`"],
    ['code', "${x}'+alert(1)+'"],
  ] as const)
    it(`keeps ${what}`, async () => {
      const content = {schemaVersion: 1, [text]: [text, {text}]};
      const script = withContent(CONTENT_MODULE, content);
      expect(script).not.to.match(/[^\n -~]|<|]]>/);
      expect(await contentIn(script)).to.deep.equal(content);
      // In place of other content, too.
      const other = withContent(script, {schemaVersion: 1});
      expect(other).to.equal(withContent(CONTENT_MODULE, {schemaVersion: 1}));
    });

  it('refuses a script without one place', () => {
    expect(hasContent('let a;')).to.be.false;
    for (const script of ['let a;', CONTENT_MODULE.repeat(2)])
      expect(() => withContent(script, {})).to.throw(/one place for content/);
  });
});
