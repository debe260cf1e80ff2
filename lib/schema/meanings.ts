import type {
  Capability,
  ChangeReason,
  ClaimResult,
  Condition,
  Confidence,
  EsimScope,
  Lifetime,
  OperatorKind,
  PhoneSystem,
  Practice,
  PriceCase,
  PricePeriod,
  Publisher,
  Recipient,
  Situation,
  SourceCopy,
  Status,
  Verdict,
  WarningKind,
} from './vocabulary.ts';

/** The closed vocabularies by name, each with its words. */
export type Vocabularies = {
  readonly capability: Capability;
  readonly verdict: Verdict;
  readonly kind: OperatorKind;
  readonly status: Status;
  readonly recipient: Recipient;
  readonly condition: Condition;
  readonly period: PricePeriod;
  readonly priceCase: PriceCase;
  readonly lifetime: Lifetime;
  readonly esim: EsimScope;
  readonly publisher: Publisher;
  readonly copy: SourceCopy;
  readonly confidence: Confidence;
  readonly claimResult: ClaimResult;
  readonly warning: WarningKind;
  readonly practice: Practice;
  readonly change: ChangeReason;
  readonly situation: Situation;
  readonly phone: PhoneSystem;
};
export type Vocabulary = keyof Vocabularies;

/**
 * What each word means to an editor who must choose one, on one line. Editors' windows, the field reference and new files
 * all say it in these words; readers of the site get the shorter ones of `content/messages`.
 */
export const meanings: { readonly [V in Vocabulary]: Readonly<Record<Vocabularies[V], string>> } = {
  capability: {
    gift: 'Pass part of my unused allowance to another person’s line.',
    'buy-for-other': 'Buy data, or top up, for another person’s line.',
    'shared-pool': 'Several people draw on one allowance.',
    'multi-device': 'Use my allowance on several SIMs or eSIMs of my own.',
    hotspot: 'Share the connection by tethering.',
    'cross-border': 'Use one allowance in more than one country.',
    esim: 'Get the plan as an eSIM for a phone.',
    visitor: 'Become a customer on a short stay.',
    'esim-move': 'Move my eSIM to my own next phone.',
    'hand-over': 'Give the line with its data to another person.',
    rollover: 'Keep unused data for the next period.',
  },
  verdict: {
    yes: 'A source says so, and nothing but price and amount narrows it; it describes at least one feature and no conditions.',
    partly: 'A source says so, but only for some: each feature names its conditions.',
    no: 'A source says that it is not possible; the sources stand at the answer. Silence is no “no”.',
    unknown: 'We looked on that day and found no page that says so; neither features nor sources.',
  },
  kind: {
    network: 'Runs a mobile network of its own.',
    brand: 'A brand of a network, which it names as its parent.',
    mvno: 'Sells on somebody else’s network under its own name and rules.',
    visitor: 'Made for visitors on a short stay.',
    travel: 'Sells travel eSIMs for many countries.',
  },
  status: {
    current: 'A new customer can get it today.',
    closed: 'Closed to new customers; those who have it keep it.',
    ended: 'Nobody has it any more.',
    unclear: 'We could not see whether a new customer still gets it.',
  },
  recipient: {
    'same-person': 'Only one’s own lines and devices.',
    'same-account': 'Lines on one account or bill.',
    family: 'Lines that the operator has registered as one family.',
    group: 'Members of a group that the customers form themselves.',
    'same-operator': 'Any customer of the same operator.',
    anyone: 'Anybody, whoever their operator is.',
  },
  condition: {
    'billed-together': 'Only lines that share one bill.',
    'family-only': 'Only family, as the operator defines it.',
    'same-account': 'Only lines of one account.',
    'group-only': 'Only inside a group that was formed before.',
    'same-region': 'Only between lines of one region.',
    'some-plans': 'Only on some plans; name them under plans where the source does.',
    'some-places': 'Only in some places; name the countries under places.',
    'some-devices': 'Only on some phones or devices.',
    'watches-only': 'Only for a watch.',
    'prepaid-only': 'Only on prepaid lines.',
    'postpaid-only': 'Only on lines paid by a monthly bill.',
    'business-only': 'Only for business customers.',
    'credit-only': 'Only money moves, not data.',
    'codes-only': 'Only as a code that the receiver enters.',
    cap: 'Only up to a limit below the whole allowance.',
    booked: 'Only after an option has been booked.',
    fee: 'Only for an extra charge; counts abroad, where “at no extra charge” is the question.',
    'once-only': 'Only once.',
    'shop-only': 'Only by going to a shop, where that is itself the obstacle.',
    'support-only': 'Only by asking the support to do it.',
    'long-stay-papers': 'Only with papers that a short visitor does not have, such as a residence card.',
    deposit: 'Only against a deposit.',
    'credit-check': 'Only after a check of creditworthiness.',
    'minimum-stay': 'Only after some time as a customer.',
    'operator-consent': 'Only if the operator agrees to the single case.',
  },
  period: {
    day: 'For each calendar day.',
    '24 hours': 'For 24 hours from first use.',
    week: 'For each week.',
    '30 days': 'For 30 days from first use.',
    month: 'For each month.',
    year: 'For each year.',
    transfer: 'For each time that data or a line is passed on.',
    member: 'Once for each person who takes part.',
    'member-month': 'For each person who takes part, every month.',
    line: 'Once for each line.',
    device: 'Once for each device.',
    'device-month': 'For each device, every month.',
    gb: 'For each GB.',
  },
  priceCase: {
    booked: 'When it is booked before use.',
    online: 'When it is done online or in the app.',
    shop: 'When it is done in a shop.',
    'by-phone': 'When it is done by telephone.',
    'some-plans': 'On some plans.',
    'other-plans': 'On the other plans, beside a price for some.',
    'first-time': 'The first time only.',
    promotion: 'While a promotion lasts.',
    'some-places': 'In some places.',
    'further-lines': 'For the second line and those after it.',
  },
  lifetime: {
    'month-end': 'Until the end of the calendar month.',
    'next-month-end': 'Until the end of the next calendar month.',
    'cycle-end': 'Until the end of the billing period.',
    'next-cycle-end': 'Until the end of the next billing period.',
    unchanged: 'As long as it would have lasted without being passed on.',
    'while-active': 'As long as the line stays active.',
  },
  esim: {
    same: 'A source says that it works on an eSIM as on a card.',
    only: 'It works only on an eSIM.',
    excluded: 'It does not work on an eSIM.',
  },
  publisher: {
    operator: 'The operator, or the company that owns it.',
    regulator: 'Any public authority.',
    maker: 'The maker of a phone or of its system.',
    press: 'A newspaper or magazine with an editorial office.',
    reseller: 'A shop that sells the product, or earns from a link to it.',
    blog: 'One person’s or company’s own site.',
    forum: 'A place where users answer each other.',
  },
  copy: {
    live: 'The page as it stood on the web on that day.',
    archived: 'A stored copy; today’s page may differ.',
  },
  confidence: {
    low: 'One weak source, or an old one.',
    medium: 'Good, but undated, not first-hand, or disputed.',
    high: 'An operator or authority says so on a page with a recent date.',
  },
  claimResult: {
    supported: 'The evidence says the same.',
    partly: 'The evidence agrees in part.',
    contradicted: 'The evidence says otherwise.',
    'no-evidence': 'We found no page on it; the only result that needs no sources.',
  },
  warning: {
    law: 'A law forbids something or asks for papers.',
    block: 'Something is switched off, blocked or filtered.',
    scam: 'People are cheated this way.',
  },
  practice: {
    'lend-a-sim': 'Let another person use a SIM that is registered to oneself.',
    'resell-data': 'Pass data on for money.',
    'buy-from-resellers': 'Buy a line or data from people or shops that the operator does not know.',
    'foreign-sim': 'Use a SIM from another country here.',
  },
  change: {
    'operator-changed': 'The operator changed what it offers.',
    corrected: 'Our answer was wrong.',
    'new-evidence': 'Nothing changed, but we found a better source.',
  },
  situation: {
    together: 'The two people are in one place.',
    elsewhere: 'The other person is elsewhere in the same country.',
    abroad: 'The other person is in another country.',
    'own-device': 'It is one’s own second device.',
    'travel-esim': 'The data is on a travel eSIM.',
  },
  phone: {
    ios: 'On an iPhone.',
    android: 'On an Android phone.',
  },
};
