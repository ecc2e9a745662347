// Tests of the block in the editor.

import assert from 'node:assert/strict';
import {it} from '../trial.mjs';
import {open} from './open.mjs';

/** Tests the block in the block editor, logged in as a German editor. */
export async function testEditor(browser, {address}) {
  const context = await browser.createBrowserContext();
  const {page: login} = await open(context, `${address}/wp-login.php`);
  await login.type('#user_login', 'editor');
  await login.type('#user_pass', 'secret');
  await Promise.all([login.waitForNavigation(), login.click('#wp-submit')]);

  const {page, messages} = await open(
    context,
    `${address}/wp-admin/post-new.php`,
    // The editor never stops sending requests.
    {waitUntil: 'load'}
  );

  await it('editor: offers the block with its German name', async () => {
    const title = await page.waitForFunction(
      () => globalThis.wp.blocks.getBlockType('intl-office/widget')?.title
    );
    assert.equal(
      await title.jsonValue(),
      'Büro für Internationale Beziehungen'
    );
  });
  await it('editor: offers the attributes of the element and saves them', async () => {
    await page.evaluate(() => {
      const {blocks, data} = globalThis.wp;
      data
        .dispatch('core/preferences')
        .set('core/edit-post', 'welcomeGuide', false);
      const block = blocks.createBlock('intl-office/widget', {
        element: 'partner-map-list',
      });
      data.dispatch('core/block-editor').insertBlocks(block);
      data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
    });
    const view = await page.waitForSelector(
      `xpath///label[normalize-space()='Ansicht']/ancestor::*[.//select][1]//select`
    );
    await view.select('list');
    for (const label of ['Partnerstädte', 'Projekte', 'Ohne Bedienelemente']) {
      const control = await page.waitForSelector(
        `xpath///label[normalize-space()='${label}']`
      );
      await control.click();
    }
    const written = await page.evaluate(() =>
      globalThis.wp.data.select('core/editor').getEditedPostContent()
    );
    const [, attributes] = /^<!-- wp:intl-office\/widget (.*) \/-->$/.exec(
      written
    );
    assert.deepEqual(JSON.parse(attributes), {
      element: 'partner-map-list',
      view: 'list',
      kinds: 'twin-city project',
      plain: true,
    });
  });
  await it('editor: prints nothing about the block to the console', () => {
    assert.deepEqual(
      messages.filter((message) => /intl-office|deprecated/i.test(message)),
      []
    );
  });
  await context.close();
}
