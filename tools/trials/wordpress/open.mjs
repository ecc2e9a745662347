// Opens pages of the site.

import {messagesOf} from '../../test-runner/messages-of.mjs';

/** Opens a page and records its requests and console messages. */
export async function open(
  context,
  url,
  {script = true, waitUntil = 'networkidle0'} = {}
) {
  const page = await context.newPage();
  await page.setViewport({width: 1280, height: 900});
  await page.setJavaScriptEnabled(script);
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  const messages = messagesOf(page);
  await page.goto(url, {waitUntil});
  return {page, requests, messages};
}
