import type { Grade } from './judgement.ts';
import type { Situation } from './situation.ts';

/**
 * Which grades stand before which. What is sure for these people comes first, what takes days last. Between them,
 * whoever has money to spend buys before looking for Wi-Fi, and so does somebody abroad, where few things but a
 * purchase last; everybody else tries what is free first.
 */
export function gradeOrder({ left, who }: Situation): readonly Grade[] {
  const buysFirst = left === 'money' || (left === 'unknown' && who === 'abroad');
  return buysFirst
    ? ['sure', 'conditional', 'depends', 'try', 'paid', 'doubtful', 'free', 'slow']
    : ['sure', 'conditional', 'depends', 'try', 'free', 'doubtful', 'paid', 'slow'];
}
