// What sanitisers for Node leave of some code.

import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import sanitizeHtml from 'sanitize-html';
import {unified} from 'unified';

/** Markdown with HTML in it; the default rules are those of GitHub. */
const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, {allowDangerousHtml: true})
  .use(rehypeRaw)
  .use(rehypeSanitize)
  .use(rehypeStringify);

/** The results of each program, by the id of its rules in the embed builder. */
export const resultsOf = (codes) => ({
  'sanitize-html': codes.map((code) => sanitizeHtml(code)),
  markdown: codes.map((code) => String(markdown.processSync(code))),
});
