// Opens pages of the site.

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
  const messages = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', ({message}) => messages.push(message));
  await page.goto(url, {waitUntil});
  return {page, requests, messages};
}
