/** Words by how much they say for or against a thing, -3 to 3; forms are listed where simple endings do not reach them. */
const weightedWords: Record<string, string> = {
  '3': `amazing awesome brilliant excellent exceptional exquisite extraordinary fabulous fantastic flawless flawlessly
    incredible magnificent marvelous marvellous masterpiece outstanding perfect perfectly perfection phenomenal
    sensational spectacular splendid stellar stunning sublime superb terrific unbeatable wonderful wonderfully
    adore adored adores love loved loves loving excellently exceeded exceeds ecstatic overjoyed thrilled breathtaking
    impeccable unmatched`,
  '2': `best great good beautiful beautifully delightful delighted delicious enjoy enjoyed enjoyable enjoying enjoys
    favorite favourite friendly fun generous gorgeous grateful happy happily happier happiness helpful impressed
    impressive impressively joy joyful lovely pleasant pleased pleasure pleasantly recommend recommended recommends
    remarkable satisfied satisfying satisfaction smooth smoothly superior thank thanks thankful top-notch topnotch valuable
    win winner winning wow yummy tasty praise praised bargain gem well-made durable sturdy reliable reliably intuitive
    elegant comfortable comfy cozy cosy crisp effortless effortlessly seamless seamlessly responsive charming attentive
    courteous polite professional welcoming vibrant glad excited exciting rewarding refreshing success successful
    successfully proud brilliantly admire adorable cute spotless trustworthy honest superbly flattering hilarious
    captivating engaging inspiring delight fantastically gracious compliments heaven heavenly treasure lifesaver
    game-changer`,
  '1': `accurate accurately affordable better bright clean clear clearly convenient correct decent easy easily easier
    effective efficient efficiently fair fast faster fine fresh handy improve improved improvement improves improving
    interesting like liked likes lightweight modern neat nice nicely plus positive promising prompt promptly
    quality quick quickly quiet quietly reasonable reasonably safe secure sharp simple soft solid speedy stable straightforward
    strong stylish suitable sweet tidy useful warm well wise works worked worth worthwhile worthy benefit benefits
    advantage calm capable cheerful cool creative flexible genuine gentle hope hopeful kind loyal patient peaceful
    popular powerful precise rich robust sleek smart spacious versatile vivid wholesome authentic thoughtful
    well-built bonus pros upgrade resolved fixed solved helped helps kudos satisfactory functional timely sleekly
    knowledgeable caring considerate memorable fluffy juicy lively`,
  '-1': `average basic bland boring bored bulky clunky complicated concern concerned concerns confused confusing cramped
    cheap cheaply dated delay delayed delays difficult difficulty dim dull expensive faded fiddly flaw flaws flimsy
    forgettable generic glitch glitches glitchy hard heavy hiccup inconvenient inconsistent issue issues lack lacked lacking
    lacks late limited loose loud mediocre mess messy miss missed misses missing noisy odd
    outdated overpriced pricey problem problems questionable rough sad scratched scratchy slow slower slowly sluggish
    small smudges stiff strange tight tired tricky uncomfortable underwhelming underwhelmed uneven unclear unfinished
    uninspired unfortunate unfortunately vague wait waited waiting weak weird worry worried worrying wobbly wrong crowded soggy cold stale
    greasy dirty dusty sticky bitter salty cons downside downsides drawback drawbacks complaint complaints complain
    complained stopped sadly meh unremarkable pointless tedious repetitive predictable shaky leak leaks leaked leaking
    dent dented scratch scratches stain stained risky unsure doubt hesitant lukewarm nuisance hassle struggle struggled
    struggles dry overcooked undercooked understaffed laggy lag lags buggy bug bugs error errors fault unhelpful`,
  '-2': `annoyed annoying annoyance angry bad badly broke broken breaks crash crashed crashes crashing damage damaged
    deceived defective deficient disappoint disappointed disappointing disappointment disappoints dislike disliked
    dishonest dissatisfied faulty fail failed failing fails failure fake false frustrate frustrated frustrating
    frustration ignored impolite inaccurate inadequate incompetent inferior insult insulting irritated irritating junk
    lame lied lies misleading negative neglected nasty overrated pain painful pathetic poor poorly refund refused regret
    regretted rude rudely shoddy sloppy smelly stink stinks stinky stupid tasteless ugly unacceptable
    unhappy unprofessional unreliable unresponsive unsafe unsatisfied unusable upset upsetting useless waste wasted
    worse worthless avoid avoided beware cheated clueless crap crappy dead died dies fell
    flop gross hostile ignorant inedible lousy malfunction malfunctioned malfunctions mistake mistakes mistreated
    moldy mouldy ripped ripoff rip-off rotten ruin ruined ruins shame shattered sick subpar sucks sucked
    trouble troubles troublesome unfair unbearable unpleasant unwelcoming untrustworthy unimpressed unimpressive
    cracked cracks burned burnt torn overcharged arrogant dismissive condescending fraudulent nonfunctional
    miserable mislead misled dread dreading`,
  '-3': `abysmal appalling atrocious awful awfully abuse abusive catastrophe catastrophic deplorable despicable despise
    detest disaster disastrous disgrace disgraceful disgust disgusted disgusting dreadful garbage hate hated hates
    hateful hideous horrendous horrible horribly horrid horrific horrifying infuriating insufferable intolerable
    loathe nightmare outrageous repulsive revolting scam scammed scammer scammers terrible terribly toxic trash unforgivable vile
    worst furious livid filthy fraud dangerous hell hellish unwatchable`,
};

/** Phrases that mean something else than their words. */
const weightedPhrases: Record<string, number> = {
  'must have': 2,
  'must buy': 2,
  'must see': 2,
  'worth every penny': 3,
  'worth the money': 2,
  'worth the price': 2,
  'well worth': 2,
  'highly recommend': 3,
  'would recommend': 2,
  'five stars': 3,
  '5 stars': 3,
  'one star': -3,
  '1 star': -3,
  'zero stars': -3,
  'two stars': -2,
  'value for money': 2,
  'easy to use': 2,
  'works like a charm': 3,
  'works as expected': 1,
  'as described': 1,
  'as advertised': 1,
  'as expected': 1,
  'on time': 1,
  'blown away': 3,
  'blew me away': 3,
  'second to none': 3,
  'top notch': 3,
  'hands down': 1,
  'no complaints': 2,
  'no problem': 1,
  'no problems': 1,
  'no issues': 1,
  'no regrets': 2,
  'not bad': 1,
  'not too bad': 1,
  'not half bad': 1,
  'can not complain': 1,
  'no hassle': 1,
  'problem solved': 2,
  'exactly what i wanted': 3,
  'exactly what i needed': 3,
  'game changer': 3,
  'life saver': 3,
  'can not wait': 2,
  'can not recommend enough': 3,
  'can not recommend it enough': 3,
  'can not recommend this enough': 3,
  'can not recommend them enough': 3,
  'could not be happier': 3,
  'could not be better': 3,
  'could not ask for more': 3,
  'never again': -3,
  'stay away': -3,
  'steer clear': -3,
  'fell apart': -3,
  'falls apart': -3,
  'fall apart': -3,
  'falling apart': -3,
  'stopped working': -3,
  'does not work': -2,
  'did not work': -2,
  'do not work': -2,
  'no longer works': -2,
  'not work': -2,
  'never works': -2,
  'never worked': -2,
  'waste of money': -3,
  'waste of time': -3,
  'money back': -2,
  'not worth': -2,
  'ripped off': -3,
  'rip off': -3,
  'let down': -2,
  'gave up': -2,
  'sent it back': -2,
  'sent back': -2,
  'returned it': -2,
  'returning it': -2,
  'asking for a refund': -3,
  'want a refund': -3,
  'poor quality': -3,
  'low quality': -2,
  'bad quality': -3,
  'too small': -1.5,
  'too big': -1.5,
  'too large': -1.5,
  'too short': -1.5,
  'too long': -1.5,
  'too tight': -1.5,
  'too loud': -1.5,
  'too much': -1,
  'too expensive': -2,
  'too slow': -2,
  'too good': 2,
  'fast food': 0,
  'like new': 2,
  'look like': 0,
  'looks like': 0,
  'looked like': 0,
  'feel like': 0,
  'feels like': 0,
  'felt like': 0,
  'seems like': 0,
  'just like': 0,
  'customer satisfaction': 0,
  'kind of': 0,
  'pretty much': 0,
  'as well': 0,
  'could have been better': -2,
  'could be better': -1.5,
  'could be improved': -1,
  'should have been better': -2,
  'room for improvement': -1,
  'needs improvement': -1.5,
  'expected better': -2,
  'expected more': -2,
  'would not recommend': -3,
  'do not recommend': -3,
  'can not recommend': -3,
  'do not buy': -3,
  'do not bother': -2,
  'do not waste': -3,
  'hard to': -1,
  'nothing special': -1,
  'so so': -0.5,
  'out of stock': -1,
  'fed up': -2,
  'no good': -2,
  'not good enough': -2,
  'cold food': -1,
  'battery died': -2,
  'at best': -1,
  'no thanks': -2,
  'no help': -2,
  'never arrived': -3,
  'not received': -2,
};

/** "Never buying this again": what someone will not do once more. */
const neverMore = 'buy buying order ordering purchase purchasing returning visiting shopping'.split(' ');

/** Signs that carry a feeling by themselves. */
export const emoticons: ReadonlyMap<string, number> = new Map([
  ...signs(
    2,
    '🙂 😊 😀 😃 😄 😁 😍 🥰 😘 🤩 👍 👏 🎉 💯 ❤ ♥ 💕 ⭐ 🌟 🥳 😎 🙏 💪 👌 :) :-) :D :-D =) ;) <3 ^_^',
  ),
  ...signs(-2, '🙁 ☹ 😞 😟 😠 😡 🤬 😢 😭 😤 👎 💔 🤢 🤮 😩 😫 😒 🙄 😖 😣 💩 😕 :( :-( :/ :-/ =( D: >:('),
]);

/** Words and phrases (words joined by one space) with their weights. */
export const lexicon: ReadonlyMap<string, number> = new Map([
  ...Object.entries(weightedWords).flatMap(([weight, words]) => signs(Number(weight), words)),
  ...Object.entries(weightedPhrases),
  ...neverMore.flatMap((verb): [string, number][] => [
    [`never ${verb}`, -2],
    [`never ever ${verb}`, -3],
  ]),
]);

export const longestPhrase = Math.max(
  ...Object.keys(weightedPhrases).map((phrase) => phrase.split(' ').length),
);

/** Words that turn what follows around. */
export const negations: ReadonlySet<string> = new Set(
  `not no never none nobody nothing neither nor hardly barely scarcely without lacks lacking`.split(' '),
);

/** Words that make what follows stronger or weaker. */
export const intensifiers: ReadonlyMap<string, number> = new Map([
  ...factors(
    1.3,
    'very really so extremely incredibly absolutely totally completely highly super truly exceptionally',
  ),
  ...factors(
    1.3,
    'insanely utterly remarkably especially particularly deeply seriously definitely such most way',
  ),
  ...factors(0.6, 'slightly somewhat fairly rather bit little mildly partly almost mostly kinda sorta'),
  ...factors(0.8, 'pretty quite relatively'),
]);

function signs(weight: number, list: string): [string, number][] {
  return list
    .trim()
    .split(/\s+/)
    .map((sign) => [sign, weight]);
}

function factors(factor: number, words: string): [string, number][] {
  return words.split(' ').map((word) => [word, factor]);
}
