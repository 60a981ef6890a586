// Words that do not help the customer, with words that do. Data: one list per language, read by hints.ts.
//
// `respect` (001-13): a word that puts a person down; what stands instead says what happened and judges nobody.
// `defending` (002-12): a sentence that defends us; what stands instead helps on.

export type WordingKind = 'respect' | 'defending';

export interface Wording {
  readonly kind: WordingKind;
  /** In lower case, as whole words; `’` stands for every apostrophe. */
  readonly words: readonly string[];
  /** What to write or say in their place. */
  readonly instead: string;
}

export type WordingLanguage = 'en' | 'de' | 'fr' | 'es';

function respect(instead: string, ...words: string[]): Wording {
  return { kind: 'respect', instead, words };
}

function defending(instead: string, ...words: string[]): Wording {
  return { kind: 'defending', instead, words };
}

export const WORD_LISTS: Readonly<Record<WordingLanguage, readonly Wording[]>> = {
  en: [
    respect('not familiar with this', 'idiot', 'idiots', 'moron', 'stupid', 'dumb', 'clueless', 'imbecile'),
    respect('upset', 'hysterical', 'crazy', 'mad woman', 'psycho', 'lunatic', 'nutter', 'nutcase'),
    respect('asks for more than I can give', 'greedy', 'freeloader', 'scrounger'),
    respect('needs more time', 'slow-witted', 'senile', 'gaga'),
    respect('asks again', 'time waster', 'timewaster', 'nag', 'whiner', 'moaner', 'pain in the neck'),
    respect('tells it differently', 'liar', 'is lying', 'making it up'),
    respect('spoke sharply', 'rude cow', 'jerk', 'arsehole', 'asshole', 'bastard', 'bitch', 'prick', 'twat', 'karen'),
    defending('what I can do is', 'our policy', 'company policy', 'it’s policy', 'against policy'),
    defending('I’ll find who can help and stay with it', 'not my department', 'not my job', 'not my problem'),
    defending('I can hear how much this held you up', 'calm down', 'just relax', 'don’t get upset', 'no need to shout'),
    defending('here is what I can do', 'nothing i can do', 'can’t help you', 'cannot help you', 'my hands are tied'),
    defending('let’s see what happened', 'you should have', 'you didn’t read', 'as i already said', 'as i told you'),
    defending('let me find out', 'how should i know', 'no idea'),
  ],
  de: [
    respect('kennt sich hiermit nicht aus', 'idiot', 'idiotin', 'trottel', 'dumm', 'blöd', 'depp', 'dämlich'),
    respect('aufgebracht', 'hysterisch', 'verrückt', 'irre', 'spinner', 'spinnt'),
    respect('fragt noch einmal nach', 'nervensäge', 'querulant', 'querulantin', 'nervig'),
    respect('schildert es anders', 'lügner', 'lügnerin', 'lügt'),
    respect('wurde laut', 'arschloch', 'zicke', 'mistkerl'),
    defending(
      'was ich tun kann',
      'unsere richtlinie',
      'unsere richtlinien',
      'unsere vorschriften',
      'das ist vorschrift',
    ),
    defending(
      'ich finde, wer helfen kann, und bleibe dran',
      'nicht meine abteilung',
      'dafür bin ich nicht zuständig',
      'nicht mein problem',
    ),
    defending('ich verstehe, wie viel zeit Sie das gekostet hat', 'beruhigen sie sich', 'regen sie sich nicht auf'),
    defending('das kann ich anbieten', 'da kann ich nichts machen', 'kann ich ihnen nicht helfen'),
  ],
  fr: [
    respect('ne connaît pas encore', 'idiot', 'idiote', 'imbécile', 'débile', 'stupide', 'bête'),
    respect('contrarié', 'hystérique', 'fou', 'folle', 'cinglé', 'cinglée'),
    respect('le raconte autrement', 'menteur', 'menteuse'),
    defending('voici ce que je peux faire', 'notre politique', 'notre règlement', 'c’est le règlement'),
    defending('je trouve qui peut aider et je reste avec vous', 'pas mon service', 'pas mon problème'),
    defending('je comprends le temps que cela vous a pris', 'calmez-vous'),
  ],
  es: [
    respect('no lo conoce todavía', 'idiota', 'imbécil', 'tonto', 'tonta', 'estúpido', 'estúpida'),
    respect('molesto', 'histérica', 'histérico', 'loco', 'loca'),
    respect('lo cuenta de otra manera', 'mentiroso', 'mentirosa'),
    defending('lo que puedo hacer es', 'nuestra política', 'es la norma'),
    defending('busco a quien pueda ayudar y sigo con usted', 'no es mi departamento', 'no es mi problema'),
    defending('entiendo el tiempo que le ha costado', 'cálmese', 'tranquilícese'),
  ],
};
