// One short question that many requests wait for at once, without any of them being told what was known before it came.

/**
 * Whoever calls gets a result that was asked for after the call. Those who call while one is under way share the next.
 */
export function sharedAsk<T>(ask: () => Promise<T>): () => Promise<T> {
  let underWay: Promise<void> | undefined;
  let next: Promise<T> | undefined;

  function begin(): Promise<T> {
    const asked = ask();
    const over = asked.then(nothing, nothing).then(() => { if (underWay === over) underWay = undefined; });
    underWay = over;
    return asked;
  }

  return () => {
    if (underWay === undefined) return begin();
    next ??= underWay.then(() => {
      next = undefined;
      return begin();
    });
    return next;
  };
}

function nothing(): void {
  // Whether it went well is for those who wait for it.
}
