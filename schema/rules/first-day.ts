// The day a first visit shows.
import { addMonths, type Day } from '#schema/period.ts';
import { MONTHS_A_PAPER_SPEAKS_FOR } from '#schema/rules/certainty.ts';

/** Today, or the newest paper's day where that is more than 24 months old: a picture nobody attests is nothing to begin with. */
export function firstDay(today: Day, latestPaper: Day | undefined): Day {
  return latestPaper !== undefined && addMonths(latestPaper, MONTHS_A_PAPER_SPEAKS_FOR) < today ? latestPaper : today;
}
