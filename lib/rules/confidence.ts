import { computeConfidence, lower } from '../derive/confidence.ts';
import type { Rule } from './rule.ts';
import { answersOf, sourcesOf } from './walk.ts';

/** Confidence follows from the sources; an editor may doubt them, never improve on them. */
export const confidence: Rule = {
  name: 'confidence',
  description: 'A stated confidence is lower than the computed one.',
  *check({ profiles }) {
    for (const document of profiles) {
      const declared = sourcesOf(document);
      for (const [capability, answer] of answersOf(document.data)) {
        if (!('confidence' in answer) || answer.confidence === undefined) continue;
        const computed = computeConfidence(answer, declared);
        if (
          computed === undefined ||
          (computed !== answer.confidence && lower(computed, answer.confidence) === answer.confidence)
        )
          continue;
        yield {
          file: document.file,
          at: 'value',
          path: ['answers', capability, 'confidence'],
          message: `is ${answer.confidence}, but the sources already give ${computed}`,
          hint: 'delete it; confidence in a file may only lower the computed one',
        };
      }
    }
  },
};
