// Words in the notes that tell of somebody about to write to the top or to leave (c.6). Data per language; each entry
// is compared word by word in the one spelling of the search, so case, accents and look-alike letters do not count.

export interface WarningWords {
  /** What the reason calls it. */
  readonly about: 'lawyer' | 'chief' | 'bureau' | 'regulator' | 'review' | 'leaving';
  readonly spelled: readonly string[];
}

export const WARNING_WORDS: Readonly<Record<'en', readonly WarningWords[]>> = {
  en: [
    {
      about: 'lawyer',
      spelled: ['lawyer', 'lawyers', 'attorney', 'solicitor', 'legal action', 'small claims', 'take us to court'],
    },
    { about: 'chief', spelled: ['ceo', 'chief executive', 'president', 'managing director', 'head office'] },
    { about: 'bureau', spelled: ['bbb', 'better business bureau', 'trading standards'] },
    { about: 'regulator', spelled: ['regulator', 'regulators', 'ombudsman'] },
    {
      about: 'review',
      spelled: ['bad review', 'bad reviews', 'one star', '1 star', 'negative review', 'trustpilot', 'go to the press'],
    },
    {
      about: 'leaving',
      spelled: [
        ...['cancel', 'cancels', 'cancelled', 'canceled', 'cancelling', 'canceling', 'cancellation'],
        ...['close my account', 'close the account', 'leave us', 'switch provider'],
      ],
    },
  ],
};
