/**
 * The closed words of the catalogue. Every list here is a vocabulary that content files, messages,
 * pages and the API share; adding a word means saying what it means (`meanings.ts`) and translating it
 * (`content/messages`).
 */

/** What a customer may want to do with an allowance or a line. The order is the order of the table's columns. */
export const capabilities = [
  'gift',
  'buy-for-other',
  'shared-pool',
  'multi-device',
  'hotspot',
  'cross-border',
  'esim',
  'visitor',
  'esim-move',
  'hand-over',
  'rollover',
] as const;
export type Capability = (typeof capabilities)[number];

/** `unknown` means that we looked and found no page; a capability that nobody looked up has no answer at all. */
export const verdicts = ['yes', 'partly', 'no', 'unknown'] as const;
export type Verdict = (typeof verdicts)[number];

export const operatorKinds = ['network', 'brand', 'mvno', 'visitor', 'travel'] as const;
export type OperatorKind = (typeof operatorKinds)[number];

/** What a travel eSIM is by nature, an eSIM for whoever visits, nobody needs to ask of it. */
const answeredByNature: readonly Capability[] = ['esim', 'visitor'];
const askedOfTravellers = capabilities.filter((capability) => !answeredByNature.includes(capability));

/** The questions that make sense for a kind of operator, in the order of all. */
export function capabilitiesOf(kind: OperatorKind): readonly Capability[] {
  return kind === 'travel' ? askedOfTravellers : capabilities;
}

/** Whether a new customer can still get a feature; `unclear`: we could not see. */
export const statuses = ['current', 'closed', 'ended', 'unclear'] as const;
export type Status = (typeof statuses)[number];

/** Whom a feature reaches, from the narrowest circle to the widest. */
export const recipients = [
  'same-person',
  'same-account',
  'family',
  'group',
  'same-operator',
  'anyone',
] as const;
export type Recipient = (typeof recipients)[number];

/** Who publishes a page: `regulator` is any public authority, `maker` the maker of a phone or of its system. */
export const publishers = ['operator', 'regulator', 'maker', 'press', 'reseller', 'blog', 'forum'] as const;
export type Publisher = (typeof publishers)[number];

export const confidences = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof confidences)[number];

export const claimResults = ['supported', 'partly', 'contradicted', 'no-evidence'] as const;
export type ClaimResult = (typeof claimResults)[number];

export const warningKinds = ['law', 'block', 'scam'] as const;
export type WarningKind = (typeof warningKinds)[number];

/** Things people do that are neither a way nor a capability, so that a warning can forbid them. */
export const practices = ['lend-a-sim', 'resell-data', 'buy-from-resellers', 'foreign-sim'] as const;
export type Practice = (typeof practices)[number];

/** The situations under "What to do now", in the order of the page. */
export const situations = ['together', 'elsewhere', 'abroad', 'own-device', 'travel-esim'] as const;
export type Situation = (typeof situations)[number];

const everywhere: readonly Capability[] = capabilities;
const betweenPeople = ['gift', 'buy-for-other', 'shared-pool', 'multi-device', 'hand-over'] as const;

/**
 * Why a feature is only `partly`, and at which capabilities each reason makes sense.
 * Price, amounts, app-only and shop-only are terms, not conditions; `shop-only` counts only where going
 * to a shop is itself the obstacle, and `fee` only abroad, where "at no extra charge" is the question.
 */
export const conditionScopes = {
  'billed-together': betweenPeople,
  'family-only': betweenPeople,
  'same-account': betweenPeople,
  'group-only': betweenPeople,
  'same-region': betweenPeople,
  'some-plans': everywhere,
  'some-places': everywhere,
  'some-devices': everywhere,
  'watches-only': ['esim', 'multi-device'],
  'prepaid-only': everywhere,
  'postpaid-only': everywhere,
  'business-only': everywhere,
  'credit-only': ['gift', 'buy-for-other'],
  'codes-only': ['gift', 'buy-for-other'],
  cap: ['hotspot', 'cross-border', 'multi-device', 'shared-pool', 'rollover'],
  booked: ['hotspot', 'cross-border', 'multi-device', 'rollover', 'shared-pool'],
  fee: ['cross-border'],
  'once-only': ['gift', 'esim', 'esim-move', 'rollover'],
  'shop-only': ['esim-move', 'visitor', 'hand-over'],
  'support-only': ['esim-move', 'hand-over'],
  'long-stay-papers': ['visitor'],
  deposit: ['visitor', 'hand-over'],
  'credit-check': ['visitor', 'hand-over'],
  'minimum-stay': ['gift', 'hand-over', 'buy-for-other'],
  'operator-consent': ['hand-over'],
} as const satisfies Record<string, readonly Capability[]>;
export type Condition = keyof typeof conditionScopes;
export const conditions = Object.keys(conditionScopes) as readonly Condition[];

/** What one price covers, where it is paid more than once: by time (`24 hours` are counted from use, a `day` is a calendar day) or by thing. */
export const pricePeriods = [
  'day',
  '24 hours',
  'week',
  '30 days',
  'month',
  'year',
  'transfer',
  'member',
  'member-month',
  'line',
  'device',
  'device-month',
  'gb',
] as const;
export type PricePeriod = (typeof pricePeriods)[number];

/** When a price holds, where one feature has several. */
export const priceCases = [
  'booked',
  'online',
  'shop',
  'by-phone',
  'some-plans',
  'other-plans',
  'first-time',
  'promotion',
  'some-places',
  'further-lines',
] as const;
export type PriceCase = (typeof priceCases)[number];

/** How long data lives, where it is not a number of days. */
export const lifetimes = [
  'month-end',
  'next-month-end',
  'cycle-end',
  'next-cycle-end',
  'unchanged',
  'while-active',
] as const;
export type Lifetime = (typeof lifetimes)[number];

/** Whether a feature differs on an eSIM; absent, the sources do not say. */
export const esimScopes = ['same', 'only', 'excluded'] as const;
export type EsimScope = (typeof esimScopes)[number];

/** Whether the live page or a stored copy of it was read. */
export const sourceCopies = ['live', 'archived'] as const;
export type SourceCopy = (typeof sourceCopies)[number];

export const changeReasons = ['operator-changed', 'corrected', 'new-evidence'] as const;
export type ChangeReason = (typeof changeReasons)[number];

/** Phone systems whose steps differ in a way's guide. */
export const phoneSystems = ['ios', 'android'] as const;
export type PhoneSystem = (typeof phoneSystems)[number];
