import type { Problem } from '../content/diagnostic.ts';
import { availableFeatures, isAvailable } from '../schema/answer.ts';
import type { Condition } from '../schema/vocabulary.ts';
import { capabilitiesOf, conditionScopes } from '../schema/vocabulary.ts';
import type { Rule } from './rule.ts';
import { answersOf, featuresOf } from './walk.ts';

/** Capabilities that move something between people: a feature says to whom. */
export const needsRecipient: ReadonlySet<string> = new Set(['gift', 'buy-for-other', 'shared-pool']);

/** A verdict says no more than its features carry. */
export const verdicts: Rule = {
  name: 'verdicts',
  description:
    'A question is asked only of operators for which it makes sense; a yes has a feature that can be had and no conditions; each feature of a partly that can be had says its conditions; a condition fits its capability; what moves between people says to whom.',
  *check({ profiles }) {
    for (const { file, data } of profiles) {
      for (const [capability, answer] of answersOf(data)) {
        const path = ['answers', capability];
        const features = featuresOf(answer);
        if (!capabilitiesOf(data.kind).includes(capability)) {
          yield {
            file,
            at: 'key',
            path,
            message: `${capability} is not asked of a travel eSIM`,
            hint: 'delete the answer; every travel eSIM is an eSIM, sold to whoever travels',
          };
        }
        if (answer.verdict === 'yes' && availableFeatures(answer).length === 0) {
          yield {
            file,
            at: 'value',
            path: [...path, 'verdict'],
            message: 'is yes, but every feature is closed or ended',
            hint: 'write partly, or describe the feature that customers can get',
          };
        }
        for (const [id, feature] of features) {
          const at = [...path, 'features', id];
          if (needsRecipient.has(capability) && feature.to === undefined) {
            yield {
              file,
              at: 'key',
              path: at,
              message: `"${id}" does not say whom it reaches`,
              hint: 'add to: same-person, same-account, family, group, same-operator or anyone',
            };
          }
          if (answer.verdict === 'yes' && feature.conditions) {
            yield {
              file,
              at: 'key',
              path: [...at, 'conditions'],
              message: 'a yes has no conditions',
              hint: 'write partly, or say in the note how this feature is narrower than the others',
            };
          } else if (answer.verdict === 'partly' && !feature.conditions && isAvailable(feature)) {
            yield {
              file,
              at: 'key',
              path: at,
              message: `"${id}" does not say why it is only partly`,
              hint: 'add conditions: [ … ]; a feature without any makes the answer a yes',
            };
          }
          yield* misplacedConditions(file, [...at, 'conditions'], capability, feature.conditions ?? []);
        }
      }
    }
  },
};

function* misplacedConditions(
  file: string,
  path: readonly string[],
  capability: string,
  conditions: readonly Condition[],
): Iterable<Problem> {
  for (const [index, condition] of conditions.entries()) {
    const scope: readonly string[] = conditionScopes[condition];
    if (scope.includes(capability)) continue;
    const fitting = Object.entries(conditionScopes).filter(([, capabilities]) =>
      (capabilities as readonly string[]).includes(capability),
    );
    yield {
      file,
      at: 'value',
      path: [...path, index],
      message: `${condition} is no condition of ${capability}`,
      hint: `conditions of ${capability}: ${fitting.map(([name]) => name).join(', ')}`,
    };
  }
}
