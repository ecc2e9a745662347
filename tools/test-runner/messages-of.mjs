// Listens to pages that Puppeteer opens.

/** Collects what a page prints to its console and what its scripts throw, from now on. */
export function messagesOf(page) {
  const messages = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', ({message}) => messages.push(message));
  return messages;
}
