// Whether a page can be used while something goes on: a timer of it that is late could have been a click.

const TICK_MS = 10;

/**
 * @template T
 * @param {import("playwright-core").Page} page
 * @param {() => Promise<T>} work
 * @returns {Promise<{ ticks: number, lateMs: number, result: T }>} how often a timer of the page went off, and the longest
 *   that it was late
 */
export async function watched(page, work) {
  await page.evaluate((tick) => {
    const watch = { ticks: 0, lateMs: 0, last: performance.now() };
    watch.timer = setInterval(() => {
      const now = performance.now();
      watch.lateMs = Math.max(watch.lateMs, now - watch.last - tick);
      watch.last = now;
      watch.ticks++;
    }, tick);
    globalThis.watch = watch;
  }, TICK_MS);
  const result = await work();
  const { ticks, lateMs } = await page.evaluate((tick) => {
    const watch = globalThis.watch;
    clearInterval(watch.timer);
    return { ticks: watch.ticks, lateMs: Math.max(watch.lateMs, performance.now() - watch.last - tick) };
  }, TICK_MS);
  return { ticks, lateMs, result };
}
