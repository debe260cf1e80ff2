import { z } from 'zod';
import type { Vocabularies, Vocabulary } from '../../../schema/meanings.ts';
import { meanings } from '../../../schema/meanings.ts';
import {
  capabilities,
  changeReasons,
  claimResults,
  conditions,
  confidences,
  esimScopes,
  lifetimes,
  operatorKinds,
  priceCases,
  pricePeriods,
  publishers,
  recipients,
  sourceCopies,
  statuses,
  verdicts,
  warningKinds,
} from '../../../schema/vocabulary.ts';
import { marks } from '../../../derive/country-answer.ts';
import { component } from './component.ts';

/** The closed words of the API: those of the content files, with what each means. */
export const words = {
  capability: vocabulary('Capability', 'A question that the site answers.', 'capability', capabilities),
  verdict: vocabulary('Verdict', 'What the evidence says to a question.', 'verdict', verdicts),
  confidence: vocabulary('Confidence', 'How sure we are.', 'confidence', confidences),
  kind: vocabulary('OperatorKind', 'What sort of operator issues the SIM.', 'kind', operatorKinds),
  status: vocabulary('Status', 'Whether a new customer can get a feature.', 'status', statuses),
  recipient: vocabulary('Recipient', 'Whom a feature reaches.', 'recipient', recipients),
  condition: vocabulary('Condition', 'Why a feature is only partly.', 'condition', conditions),
  period: vocabulary('PricePeriod', 'What one price covers.', 'period', pricePeriods),
  priceCase: vocabulary('PriceCase', 'When a price holds.', 'priceCase', priceCases),
  lifetime: vocabulary('LifetimeEnd', 'When data ends, by name.', 'lifetime', lifetimes),
  esim: vocabulary('EsimScope', 'Whether a feature differs on an eSIM.', 'esim', esimScopes),
  publisher: vocabulary('Publisher', 'Who publishes a page.', 'publisher', publishers),
  copy: vocabulary('SourceCopy', 'Whether the live page or a stored copy was read.', 'copy', sourceCopies),
  claimResult: vocabulary('ClaimResult', 'What a check came to.', 'claimResult', claimResults),
  warning: vocabulary('WarningKind', 'What is behind a warning.', 'warning', warningKinds),
  changeReason: vocabulary('ChangeReason', 'Why an answer changed.', 'change', changeReasons),
};

/** What a reader must know about a named operator before relying on it. */
export const mark = component(
  'Mark',
  'What to know about an operator before relying on it: whether new customers get it, whether visitors can join, whether there is an eSIM.',
  z.enum(marks),
);

function vocabulary<V extends Vocabulary, const W extends Vocabularies[V]>(
  id: string,
  about: string,
  name: V,
  list: readonly W[],
) {
  const told = list.map((word) => `- \`${word}\`: ${meanings[name][word]}`);
  return component(id, [about, '', ...told].join('\n'), z.enum(list));
}
