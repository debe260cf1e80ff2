import type { Judgement } from '../judgement.ts';
import type { Situation } from '../situation.ts';

/** What one way is worth in a situation. That its kind of situation fits and no warning forbids it is certain by then. */
export type Rule = (situation: Situation) => Judgement;
