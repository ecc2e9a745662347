// Interacts with a complete page: opens an entry, searches, changes region,
// language and theme, and measures the time to the next paint.

import {settle, withPage} from './browser.mjs';
import {pathOf} from './paths.mjs';
import {VARIANTS} from './variants.mjs';

/**
 * The actions and the arguments of their steps; the slowest step counts. As for
 * a visitor, the search field gets the focus before the first letter.
 */
export const ACTIONS = {
  select: [[], []],
  focus: [[]],
  filter: [['p'], ['po'], ['por']],
  clear: [['']],
  region: [[], []],
  language: [['de'], ['en']],
  theme: [['dark'], ['light']],
};

/**
 * Returns the milliseconds from an action to the end of the frame that shows it.
 * The action happens at the start of a frame, when Chromium dispatches input. A
 * message posted in the frame arrives after its end.
 */
const toNextPaint = (prepare, given) =>
  new Promise((resolve) => {
    const act = prepare(...given);
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      const start = performance.now();
      act();
      // This frame also shows what microtasks render.
      port1.onmessage = () => resolve(performance.now() - start);
      port2.postMessage(null);
    });
  });

/** Returns the milliseconds of each action and the work that follows it. */
export function interact(browser, server, {name, count, profile}) {
  const variant = VARIANTS[name];
  return withPage(
    browser,
    server.origin,
    variant,
    profile,
    async ({page, client, ready}) => {
      await client.send('Performance.enable');
      // Without it only one of several open pages can focus a field.
      await client.send('Emulation.setFocusEmulationEnabled', {enabled: true});
      await client.send('Page.navigate', {
        url: server.origin + pathOf(name, count),
      });
      await ready;
      await settle(page);
      const work = async () => {
        const {metrics} = await client.send('Performance.getMetrics');
        return metrics.find(({name}) => name === 'TaskDuration').value * 1000;
      };
      const measures = {};
      for (const [action, steps] of Object.entries(ACTIONS)) {
        const prepare = variant.actions[action === 'clear' ? 'filter' : action];
        if (!prepare) continue;
        let slowest = 0;
        const before = await work();
        for (const given of steps) {
          const time = await page.evaluate(
            `(${toNextPaint})(${prepare}, ${JSON.stringify(given)})`
          );
          slowest = Math.max(slowest, time);
          await settle(page);
        }
        measures[action] = slowest;
        measures[`${action}-work`] = ((await work()) - before) / steps.length;
      }
      return measures;
    }
  );
}
