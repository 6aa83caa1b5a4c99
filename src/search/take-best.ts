/**
 * Positions of the highest scores, best first; of equal scores the first. Looks at each once, so that what is not shown need not be
 * put in order.
 */
export function takeBest(
  scores: ArrayLike<number>,
  limit: number,
  allowed: (at: number) => boolean,
): number[] {
  const best: number[] = [];
  const score = (place: number) => scores[best[place] as number] as number;
  for (let at = 0; at < scores.length; at++) {
    const own = scores[at] as number;
    if (best.length === limit && (limit === 0 || own <= score(limit - 1))) continue;
    if (!allowed(at)) continue;
    let place = best.length;
    while (place > 0 && own > score(place - 1)) place--;
    best.splice(place, 0, at);
    if (best.length > limit) best.pop();
  }
  return best;
}
