/** Words whose stem no suffix rule finds. */
const irregular = new Map<string, string>(
  Object.entries({
    be: 'is are was were been being',
    have: 'has had having',
    do: 'does did done doing',
    go: 'goes went gone going',
    send: 'sent',
    keep: 'kept',
    hold: 'held',
    write: 'wrote written writing writes',
    take: 'took taken',
    give: 'gave given',
    tell: 'told',
    find: 'found',
    get: 'got gotten',
    build: 'built',
    lose: 'lost',
    leave: 'left leaving leaves',
    choose: 'chose chosen',
    make: 'made',
    run: 'ran',
    stand: 'stood',
    fall: 'fell fallen',
    break: 'broke broken',
    catch: 'caught',
    come: 'came coming',
    see: 'saw seen',
    say: 'said',
    pay: 'paid',
    wake: 'woke woken waking',
    ring: 'rang rung',
    draw: 'drew drawn',
    know: 'knew known',
    throw: 'threw thrown',
    grow: 'grew grown',
    show: 'shown',
    win: 'won',
    die: 'dying dies died',
    lie: 'lying lies lay',
    lay: 'laid laying',
    sleep: 'slept asleep',
    stick: 'stuck',
    buy: 'bought',
    bring: 'brought',
    think: 'thought',
    begin: 'began begun',
    forget: 'forgot forgotten',
    person: 'people persons folk folks',
    child: 'children',
    half: 'halves',
    man: 'men',
    shelf: 'shelves',
    swing: 'swung',
    strike: 'struck',
    split: 'splitting',
    reply: 'replies replied replying',
    try: 'tries tried trying',
    tie: 'tying ties tied',
    rise: 'rose risen rising rises',
    drive: 'drove driven driving',
    rebuild: 'rebuilt',
    resend: 'resent',
    override: 'overrode overridden',
    overtake: 'overtook overtaken',
    grey: 'gray',
    centre: 'center centers centres',
    licence: 'license',
    sms: 'smses',
    use: 'used using uses',
    due: 'due',
    news: 'news',
    // Nouns of their own: what a till takes is no taking.
    takings: 'takings',
    earnings: 'earnings',
    belongings: 'belongings',
    lens: 'lens',
    series: 'series',
    queue: 'queues queued queueing queuing',
    two: 'twos',
    one: 'ones',
  }).flatMap(([stem, forms]) => [
    [stem, stem] as const,
    ...forms.split(' ').map((form) => [form, stem] as const),
  ]),
);

const cache = new Map<string, string>();
const cacheLimit = 20_000;

/**
 * Light stem: plural, past and -ing forms of an English word meet, British and American spellings too.
 * It never has to be a word; patterns go through the same function.
 */
export function toStem(word: string): string {
  const known = irregular.get(word) ?? cache.get(word);
  if (known !== undefined) return known;
  const stem = word.length > 40 ? word : dropFinalE(dropSuffix(toAmerican(word)));
  if (cache.size < cacheLimit) cache.set(word, stem);
  return stem;
}

function toAmerican(word: string): string {
  if (word.length < 6) return word;
  return word
    .replace(/is(e|ed|es|ing|ation)$/, 'iz$1')
    .replace(/yse(d|s)?$/, 'yze$1')
    .replace(/our(s|ed|ing|able|ite)?$/, 'or$1')
    .replace(/ogue(s)?$/, 'og$1');
}

function dropSuffix(word: string): string {
  if (word.length <= 3) return word;
  if (word.endsWith('ies') || word.endsWith('ied'))
    return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|us|is|'s)$/.test(word)) return word;
  if (word.endsWith('ings')) return dropSuffix(word.slice(0, -1));
  // A short verb keeps its e, as it does alone: lose and loses, case and cases; a bus has none.
  if (/^[a-z][aeiou][sz]es$/.test(word) && !/^(?:bus|gas)es$/.test(word)) return word.slice(0, -1);
  if (/(?:[sxz]|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s')) return word.slice(0, -1);
  if (word.endsWith('ing') && word.length > 5) return restore(word.slice(0, -3), word);
  if (word.endsWith('ed') && !word.endsWith('eed')) return restore(word.slice(0, -2), word);
  return word;
}

/** After -ed or -ing: undouble (stopped), or give a short stem its e back (taking). */
function restore(stem: string, word: string): string {
  if (!/[aeiouy]/.test(stem)) return word;
  if (/([bdgmnprt])\1$/.test(stem) && stem.length > 3) return stem.slice(0, -1);
  if (stem.length <= 3 && /[aeiou][bcdgklmnprstvz]$/.test(stem)) return `${stem}e`;
  return stem;
}

function dropFinalE(word: string): string {
  return word.length > 4 && word.endsWith('e') && !word.endsWith('ee') ? word.slice(0, -1) : word;
}
