import type { Lexicon } from '../define'

/** English: distress, health, rumours, unwanted content, intents and tone, small words of grammar. */
export const service: Lexicon = {
  distress: `
    (want|wanna|wanted|wants|ready|going) to (die|end it all|end it|end my life)
    (about|planning|trying|tried|prefer|rather) to (die|end it all|end it|end my life)
    (want|wanna|wanted|wants|ready|going) to (kill myself|end things|disappear forever|not exist)
    (about|planning|trying|tried|prefer|rather) to (kill myself|end things|disappear forever|not exist)
    (want|wanna|wanted|wants|ready|going) to (not wake up|give up on life)
    (want|wanna|wanted|wants|ready|going) to (be dead|go to sleep and never wake up)
    (about|planning|trying|tried|prefer|rather) to (not wake up|give up on life)
    (about|planning|trying|tried|prefer|rather) to (be dead|go to sleep and never wake up)
    (want|wanna|wanted|wants|ready|going) to (hang myself|jump off|end everything)
    (about|planning|trying|tried|prefer|rather) to (hang myself|jump off|end everything)
    wanna (die|end it|kill myself|disappear)
    (gonna|will|i'll|might|could|should) (kill myself|end it all|end my life|hang myself)
    (gonna|will|i'll|might|could|should) (jump|take my own life|just end it), i want to disappear, want to die
    wish i (was dead|were dead|was never born|were never born|could disappear|could just die)
    wish i (didn't exist|wouldn't wake up|would die|wasn't here|wasn't alive), wish i'd never been born
    never been born, kill myself, killing myself, hang myself, hurt myself, hurting myself, cut myself
    cutting myself, self harm(|ing|ed), harm myself, end my life, ending my life, end it all, ending it all
    take my (own |)life, taking my (own |)life, suicidal, suicide attempt, attempted suicide, commit suicide
    committing suicide, suicidal thoughts
    thinking (about|of) (suicide|ending it|dying|killing myself|ending my life|death every day)
    thoughts of (suicide|dying|ending), overdose on purpose
    (took|swallowed|taken|take) (all my|a whole bottle of|a bottle of) (pills|meds|sleeping pills|tablets)
    (took|swallowed|taken|take) (too many|the whole bottle of) (pills|meds|sleeping pills|tablets)
    slit my wrists, jump (off a|in front of a|off the) (bridge|train|building|roof|balcony)
    don't want to live, don't want to be here anymore, don't want to exist, don't wanna live
    no (reason|point|will) (to live|in living|to go on|to keep going|to wake up)
    nothing (to live for|left to live for|left for me), no (point|purpose) anymore
    what's the point (of living|of life|anymore|of going on)
    tired of (living|life|being alive|existing|fighting every day|this life)
    done with (life|living|this life|everything and everyone), i give up on (life|everything|living)
    gave up on life, life (is not|isn't) worth (living|it), not worth living
    my life is (over|worthless|meaningless|ruined|pointless|hell)
    (better off|happier) (without me|dead|if i was gone|if i were gone|if i died|if i was dead)
    nobody (would|will) (miss me|care if i|notice if i|even notice)
    no one (would|will) (miss me|care if i|notice if i), i'm a burden
    a burden to (everyone|my family|my kids), i'm worthless
    i feel (so |)(empty|hopeless|worthless|numb inside|dead inside|completely alone|so alone)
    hopeless and alone, all alone in this world, i have nobody left, i have no one left, cry myself to sleep
    crying every night, can't stop crying, i can't go on, i'm at the end of my rope, end of my rope
    at my breaking point, i'm broken inside, rock bottom, goodbye (everyone|world|cruel world|forever|all)
    suicide note, goodbye note, final goodbye, you won't see me again
    take care of my (kids|family|mom|children|dog) when i'm gone
    (my|a) (friend|brother|sister|son|daughter) (is suicidal|wants to die|talks about dying)
    (my|a) (mom|mother|dad|father) (is suicidal|wants to die|talks about dying)
    (my|a) (friend|brother|sister|son|daughter) (talks about suicide|wants to kill|tried to kill)
    (my|a) (mom|mother|dad|father) (talks about suicide|wants to kill|tried to kill)
    (my|a) (cousin|husband|wife|roommate|boyfriend) (is suicidal|wants to die|talks about dying)
    (my|a) (girlfriend|niece|nephew|student) (is suicidal|wants to die|talks about dying)
    (my|a) (cousin|husband|wife|roommate|boyfriend) (talks about suicide|wants to kill|tried to kill)
    (my|a) (girlfriend|niece|nephew|student) (talks about suicide|wants to kill|tried to kill)
    (my|a) (friend|brother|sister|son|daughter|mom|mother|dad|father) (keeps saying she wants to|keeps saying he wants to|is talking about ending)
    (my|a) (friend|brother|sister|son|daughter|mom|mother|dad|father) (cuts herself|cuts himself|said goodbye)
    (my|a) (cousin|husband|wife|roommate|boyfriend|girlfriend|niece|nephew|student) (keeps saying she wants to|keeps saying he wants to|is talking about ending)
    (my|a) (cousin|husband|wife|roommate|boyfriend) (cuts herself|cuts himself|said goodbye)
    (my|a) (girlfriend|niece|nephew|student) (cuts herself|cuts himself|said goodbye)
    (wants|tried|threatening|threatened|talks about|going) to (kill|hurt|hang) (himself|herself|themselves)
    talks about (dying|suicide|killing|ending it|wanting to die), cuts (herself|himself|themselves)
    (he|she) doesn't want to live, please help me i (can't|want|don't|am), someone help me please i
    i need help i can't go on, nobody (loves|understands|listens to|cares about) me, everyone hates me
    everybody hates me, i hate (my life|myself|being alive), hate my life
    (my husband|my boyfriend|my dad|my father|my partner|he) (beats|hits|abuses) me, severe depression
    deeply depressed, so depressed, battling depression, bullied every day
    (don't|dont|do not|no longer) (want to live|want to be here|want to be alive)
    (don't|dont|do not|no longer) (want to exist|want to wake up)
    (don't|dont|do not|no longer) (wanna live|wanna be here|wanna be alive|wanna exist)
    (can't|cant|cannot|can not) (go on|do this anymore|take it anymore|take this anymore)
    (can't|cant|cannot|can not) (keep going|live like this|see a future|go on living)
    this is my (last|final) (post|message|night|goodbye|note)
  `,
  product: `
    medicine(|s), medication(|s), meds, drug(|s), pill(|s), tablet(|s), capsule(|s), caplets, antibiotic(|s)
    painkiller(|s), antidepressant(|s), antihistamine(|s), sleeping pill(|s), birth control, contraceptive(|s)
    the pill, iud, implant, insulin, inhaler(|s), statin(|s), steroid(|s), steroid cream, ointment(|s)
    syrup(|s), cough syrup, eye drops, eyedrops, ear drops, nasal spray, suppository, suppositories
    patch(|es), injection(|s), jab(|s), shot(|s), infusion, iv drip, vaccine(|s), vaccination(|s), vaccinated
    vaccinate, booster(|s), first dose, second dose, third dose, dose(|s), mrna, flu shot, treatment(|s)
    therapy, chemo, chemotherapy, hormone therapy, 💊, 💉, tylenol, acetaminophen, paracetamol, ibuprofen, advil
    motrin, aleve, naproxen, aspirin, excedrin, tramadol, codeine, oxycodone, oxycontin, vicodin, morphine
    gabapentin, lyrica, xanax, valium, ativan, klonopin, ambien, zoloft, prozac, lexapro, cymbalta, effexor
    wellbutrin, adderall, ritalin, lithium, amoxicillin, augmentin, azithromycin, z pack, doxycycline, cipro
    metformin, ozempic, wegovy, mounjaro, semaglutide, lisinopril, amlodipine, lipitor, crestor, omeprazole
    nexium, prilosec, pepto bismol, imodium, benadryl, zyrtec, claritin, allegra, flonase, sudafed, nyquil
    dayquil, mucinex, theraflu, accutane, tretinoin, minoxidil, rogaine, finasteride, propecia, viagra, cialis
    botox, filler(|s), pfizer, moderna, astrazeneca, johnson and johnson, ivermectin, hydroxychloroquine
    gardasil, mmr, cream(|s), face cream, hand cream, night cream, eye cream, whitening cream, bleaching cream
    serum(|s), lotion(|s), moisturizer(|s), moisturiser(|s), cleanser(|s), toner, face wash, body wash
    shower gel, scrub, exfoliant, peel(|s), chemical peel, face mask, sheet mask, clay mask, sunscreen(|s)
    spf, self tanner, tanning lotion, retinol, niacinamide, vitamin c, salicylic acid, glycolic acid
    hyaluronic acid, hydroquinone, shampoo(|s), conditioner(|s)
    hair (dye|mask|oil|treatment|serum|relaxer|straightener|growth oil|spray|gel|removal cream), relaxer
    keratin, keratin treatment, bleach, hair extensions, perm, henna, wax(|ing), wax strips, epilator
    laser hair removal, ipl, deodorant(|s), antiperspirant, perfume(|s), mascara, foundation, concealer
    eyeliner, eyeshadow, lipstick(|s), lip (balm|gloss|filler|plumper|stain), blush, setting spray, makeup
    makeup remover, micellar water, nail polish, gel nails, acrylics, lash (glue|extensions|lift|serum)
    fake lashes, micropigmentation, microblading, tattoo ink, soap(|s), toothpaste, mouthwash
    whitening strips, contact lenses, diaper(|s), baby (wipes|powder|formula|oil|lotion), formula, wipes
    tampon(|s), pads, condom(|s), lube, supplement(|s), dietary supplement(|s), vitamin(|s), multivitamin(|s)
    vitamin (d|b12|c|e), gummies, magnesium, iron pills, zinc, collagen, probiotic(|s), melatonin, omega 3
    fish oil, turmeric, ashwagandha, creatine, protein powder, protein shake, whey, pre workout, preworkout
    fat burner(|s), diet pills, weight loss (pills|tea|gummies|shots|drops), slimming tea, detox tea, detox
    appetite suppressant, herbal tea, essential oil(|s), cbd, cbd oil, energy drink(|s), nicotine patch
    vape(|s), e cigarette(|s), remedy, remedies, biotin, keto pills, apple cider vinegar
  `,
  symptom: `
    rash(|es), hives, red (spots|patches|bumps|blotches), redness, bumps (all over|on my)
    pimple(|s) (all over|everywhere), breakout(|s), broke (me |)out, breaking (me |)out, broken out
    acne (everywhere|got worse|all over), cystic acne, eczema, psoriasis, dermatitis, allergy, allergies
    allergic, allergic reaction(|s), bad reaction, severe reaction, had a reaction, reaction to (it|this|the)
    anaphylaxis, anaphylactic, itch(|y|es|ing), itched, itchiness, sting(|s|ing)
    burn(|s|ed|ing) (my|sensation|rash), it (burns|burned|burnt|stings)
    skin (is |was |)(burning|burned|burnt|peeling|red|raw|on fire|irritated|itching|bleeding|swollen|flaking)
    chemical burn(|s), burnt my (skin|scalp|face|lips|eyes|hair), burned my (skin|scalp|face|lips|eyes|hair)
    blister(|s|ed|ing), peeling, flaking, scab(|s), scar(|s|red|ring), dark spots, discoloration
    hyperpigmentation, irritat(ed|ion|es) (my|skin|eyes|scalp|face), irritation, swelling, swollen
    swelled (up|shut), swole up, puffy (eyes|face)
    (face|lips|eyes|eyelids|tongue) (swelled|swollen|swelling|puffed|blew up|ballooned)
    (throat|hands|feet|ankles|legs) (swelled|swollen|swelling|puffed|blew up|ballooned), edema, infection(|s)
    infected, pus, abscess, bruis(e|es|ed|ing), bleeding, bled, nosebleed(|s), pink eye, blurry vision
    blurred vision
    lost (my|his|her) (vision|sight|hearing|hair|sense of|voice|eyelashes|eyebrows|nails|appetite|period)
    red eyes
    hair (loss|fell out|falling out|is falling|fell|broke off|breaking off|came out|snapping|thinning)
    losing my hair, losing hair, bald spot(|s)
    scalp (burns|burned|burning|itches|itching|irritated|sores|bleeding), vomit(|s|ed|ing), threw up
    throwing up, throw up, puking, puked, nausea, nauseous, nauseated, sick to my stomach
    stomach (ache|pain|pains|cramps|hurts|bleeding|bug), stomachache, diarrhea, diarrhoea, the runs
    constipat(ed|ion), bloat(ed|ing), cramp(|s|ing), heartburn, acid reflux, ulcer(|s), indigestion
    food poisoning, food poisoned
    made (me|him|her|us|my son|my daughter) (sick|ill|dizzy|nauseous|throw up|vomit|faint|violently ill)
    made (my kid|my kids|my husband|my wife|my baby) (sick|ill|dizzy|nauseous)
    made (my kid|my kids|my husband|my wife|my baby) (throw up|vomit|faint|violently ill)
    got (really |very |so |violently |)(sick|ill) (after|from), headache(|s), migraine(|s), dizzy, dizziness
    lightheaded, light headed, faint(|ed|ing), passed out, blacked out, vertigo, seizure(|s), convulsion(|s)
    tremor(|s), shaking (uncontrollably|badly|all), shakes, numb, numbness, tingling, pins and needles
    paraly(sis|zed|sed), can't (feel|move) my (face|arm|leg|hand|legs|arms|hands), hallucinat(ions|ing|ed)
    brain fog, confusion, palpitations
    heart (racing|palpitations|rate went|pounding|skipping|attack|stopped|problems), racing heart
    chest (pain|pains|tightness|tight), tight chest, myocarditis, pericarditis, blood clot(|s), stroke
    embolism, shortness of breath, short of breath, can't breathe, couldn't breathe, trouble breathing
    difficulty breathing, hard to breathe, wheez(e|ing), asthma attack, cough(|ing) (up blood|nonstop|fits)
    throat (closed|closing|swelling|burning|itchy|tight), fever(|s|ish), chills, night sweats, hot flashes
    sweating (profusely|all night|like crazy), high blood pressure
    blood pressure (spiked|went up|shot up|dropped), insomnia, can't sleep, couldn't sleep, nightmares, drowsy
    drowsiness, exhausted (since|after|all), fatigue, extreme fatigue, mood swings
    anxiety (since|after|got worse|through the roof), panic attack(|s), depressed since, weight gain
    gained (10|15|20|30|weight), joint pain, muscle (pain|pains|aches|weakness|spasms), body aches
    aching all over, severe pain, terrible pain, irregular (periods|bleeding|heartbeat), missed my period
    heavy (bleeding|periods), periods (stopped|changed|messed), miscarriage, miscarried, erectile dysfunction
    liver (damage|failure|enzymes), kidney (failure|damage|stones), jaundice, side effect(|s)
    adverse (effect|effects|event|events|reaction|reactions)
    ended up in (the |)(hospital|er|emergency|emergency room|icu|a&e)
    went to (the |)(er|emergency|hospital|emergency room), rushed to (the |)(hospital|er), hospitalized
    hospitalised, in the hospital (since|after|because), intensive care, coma
    died (after|from taking|from the|two days after), disabled (since|for life|after), 🤢, 🤮, 🤒, 🤕
  `,
  rumour: `
    (they|the media|doctors|the government) (don't|dont|won't|wont) (want you to|tell you|tell us|want us to)
    (they|the media|doctors|the government) (never|do not|will not) (want you to|tell you|tell us|want us to)
    (they|the media|doctors|the government) (don't|dont|won't|wont) (show you|admit|talk about)
    (they|the media|doctors|the government) (never|do not|will not) (show you|admit|talk about)
    (big pharma|the news|companies|they all) (don't|dont|won't|wont) (want you to|tell you|tell us|want us to)
    (big pharma|the news|companies|they all) (never|do not|will not) (want you to|tell you|tell us|want us to)
    (big pharma|the news|companies|they all) (don't|dont|won't|wont) (show you|admit|talk about)
    (big pharma|the news|companies|they all) (never|do not|will not) (show you|admit|talk about)
    what they (don't|dont|won't) (want|tell)
    they('re| are|re) (hiding|lying|covering|poisoning) (it|us|you|the truth|to us|something)
    they('re| are|re) (killing|lying to|hiding the) (it|us|you|the truth|to us|something)
    they('re| are|re) (hiding|lying|covering|poisoning) (this|up|on|people|everything|our)
    they('re| are|re) (killing|lying to|hiding the) (this|up|on|people|everything|our)
    they('re| are|re) (covering up|putting|brainwashing|tracking) (it|us|you|the truth|to us|something)
    they('re| are|re) (covering up|putting|brainwashing|tracking) (this|up|on|people|everything|our)
    they('re| are|re) (controlling|experimenting|sterilizing) (it|us|you|the truth|to us|something)
    they('re| are|re) (controlling|experimenting|sterilizing) (this|up|on|people|everything|our)
    hiding the truth, hide the truth, covering it up, cover up, coverup, covered up
    the truth about (this|the|vaccines|what|cancer|5g|covid), wake up (people|sheeple|everyone|america|and)
    open your eyes, do your (own |)research, did my own research, look it up before, google it before
    follow the money, it's all (connected|planned|staged|a lie|about control), false flag, crisis actors
    deep state, new world order, nwo, illuminati, freemasons, lizard people, reptilian(|s), globalist(|s)
    depopulation, depopulate, population control, great reset, plandemic, scamdemic, chemtrail(|s), flat earth
    big pharma, mind control, microchip(|s|ped), chips in the, nanobots, graphene
    (share|copy|save|download|watch|screenshot) (this |it |)(before they|before it)
    (share|copy|save|download|watch|screenshot) (this |it |)(before deleted|before this is)
    before they (delete|remove|take|ban|censor)
    before it('s| is| gets|s) (deleted|removed|taken down|banned|censored), share before, censored (by|truth)
    banned (video|information|study|in europe|in (20|30|40) countries|in most countries|in the eu|in the uk|in france|in china|in japan|everywhere else|in other countries|for a reason)
    banned (video|information|study|in europe|in (50|over) countries|in most countries|in the eu|in the uk|in france|in china|in japan|everywhere else|in other countries|for a reason)
    suppressed (study|cure|research|by)
    (a|my) (friend|cousin|nurse) (who works (at|for|in)|at the factory|inside|told me (that |)(they|it|the)|works there and)
    (a|my) (doctor|neighbor) (who works (at|for|in)|at the factory|inside|told me (that |)(they|it|the)|works there and)
    (a|my) (source|insider) (who works (at|for|in)|at the factory|inside|told me (that |)(they|it|the)|works there and)
    (a|my) (sister|uncle) (who works (at|for|in)|at the factory|inside|told me (that |)(they|it|the)|works there and)
    insider told, whistleblower, it's (proven|been proven|a proven fact|well known|documented)
    studies (prove|show that it causes|they hide), everyone knows (they|it|that they|this)
    fact: (they|it|vaccines|this), coincidence? i think not, not a coincidence, funny how (they|nobody|no one)
    isn't it funny how
    (causes|cause|causing|caused|gives you) (cancer|autism|infertility|sterility|alzheimers)
    (causes|cause|causing|caused|gives you) (leukemia|tumors|tumours|heart attacks|strokes)
    (give you|giving people|gives people|leads to|linked to) (cancer|autism|infertility|sterility|alzheimers)
    (give you|giving people|gives people|leads to|linked to) (leukemia|tumors|tumours|heart attacks|strokes)
    (causes|cause|causing|caused|gives you) (blood clots|miscarriages|myocarditis|birth defects|brain damage)
    (give you|giving people|gives people|leads to|linked to) (blood clots|miscarriages|myocarditis)
    (give you|giving people|gives people|leads to|linked to) (birth defects|brain damage)
    (causes|cause|causing|caused|gives you) (parkinsons|diabetes|sudden death|aids)
    (give you|giving people|gives people|leads to|linked to) (parkinsons|diabetes|sudden death|aids)
    (makes|make|making|made|turns|turn|turning) (you|men|women|people|kids) (sterile|infertile|gay|autistic)
    (makes|make|making|made|turns|turn|turning) (boys|the frogs|us|children) (sterile|infertile|gay|autistic)
    (makes|make|making|made) (you|men|women|people|kids) (impotent|magnetic|sick on purpose|blind)
    (turns|turn|turning) (you|men|women|people|kids) (impotent|magnetic|sick on purpose|blind)
    (makes|make|making|made) (boys|the frogs|us|children) (impotent|magnetic|sick on purpose|blind)
    (turns|turn|turning) (boys|the frogs|us|children) (impotent|magnetic|sick on purpose|blind)
    turns you into, cancer causing, carcinogen(|s|ic), toxic (chemicals|ingredients|poison|waste in)
    full of (toxins|poison|chemicals|mercury|lead|aluminum|plastic|worms|parasites|hormones)
    poison(|ing) (us|our|you|kids|people|the|in the), it's poison, pure poison, slow poison
    contains (mercury|lead|formaldehyde|pork|fetal cells|fetuses|graphene|microchips|antifreeze)
    contains (poison|rat|horse|dog|human|worms|plastic|urine|bleach), fetal cells, aborted (babies|fetuses)
    experimental (jab|shot|vaccine|injection|gene therapy), gene therapy, death jab, clot shot, kill shot
    jab kills, (kills|killed|killing) (more people|thousands|millions|children) (than|and|every|who|but|)
    (kills|killed|killing) (babies|people every day|people silently|people slowly) (than|and|every|who|but|)
    died suddenly, alters your dna, changes your dna, rewrites your dna
    5g (causes|kills|spreads|towers|gives|radiation), radiation (from|kills)
    bill gates (wants|said|funded|owns|is)
    (cures|cure|cured|heals|healed) (cancer|diabetes|aids|hiv|herpes|covid|autism|alzheimers)
    (reverses|reversed|treats|kills) (cancer|diabetes|aids|hiv|herpes|covid|autism|alzheimers)
    (cures|cure|cured|heals|healed) (all diseases|everything|hypertension|arthritis)
    (reverses|reversed|treats|kills) (all diseases|everything|hypertension|arthritis)
    (cures|cure|cured|heals|healed) (any disease|infertility|depression|cancer cells)
    (reverses|reversed|treats|kills) (any disease|infertility|depression|cancer cells), miracle cure
    natural cure, secret cure, hidden cure, cure they
    stop taking (your|the) (medication|meds|insulin|chemo|pills|medicine)
    don't (vaccinate|get vaccinated|take the (vaccine|jab|shot)), never vaccinate
    (drink|drinking|inject) (bleach|urine|borax|turpentine|mms) (cures|kills|heals|to cure|to kill|instead)
    (injecting|gargle|use) (bleach|urine|borax|turpentine|mms) (cures|kills|heals|to cure|to kill|instead)
    (drink|drinking|inject) (colloidal silver|baking soda and lemon) (cures|kills|heals)
    (drink|drinking|inject) (colloidal silver|baking soda and lemon) (to cure|to kill|instead)
    (injecting|gargle|use) (colloidal silver|baking soda and lemon) (cures|kills|heals)
    (injecting|gargle|use) (colloidal silver|baking soda and lemon) (to cure|to kill|instead)
    (drink|drinking|inject) (ivermectin|apple cider vinegar) (cures|kills|heals|to cure|to kill|instead)
    (injecting|gargle|use) (ivermectin|apple cider vinegar) (cures|kills|heals|to cure|to kill|instead)
    (this|the|your|that|their) (company|brand|bank|business) (funds|finances|supports)
    (this|the|your|that|their) (company|brand|bank|business) (sponsors|donates to|is owned by)
    (this|the|your|that|their) (company|brand|bank|business) (launders|is run by|secretly)
    (this|the|your|that|their) (company|brand|bank|business) (sells your|is a front)
    (funds|funding|finances|financing|supports|sponsors|bankrolls) (terrorism|terrorists|genocide|isis|hamas)
    (funds|funding|finances|financing|supports|sponsors|bankrolls) (israel|the war|war crimes|apartheid)
    (funds|funding|finances|financing|supports|sponsors|bankrolls) (a cult|cults|satanists|child trafficking)
    (funds|funding|finances|financing) (the cartel|the regime|nazis|human trafficking)
    (supports|sponsors|bankrolls) (the cartel|the regime|nazis|human trafficking)
    secretly (owned|owns|funds|puts|adds|records|sells|controlled)
    owned by (the rothschilds|zionists|satanists|bill gates|a cult|the mafia|china secretly)
    uses child (labor|labour) in, tested on (orphans|babies|prisoners|african children|kids)
    listening to (all |)(your|our) (calls|conversations)
    records (your|all your) (calls|conversations|messages), sells (your|our|all your) data to
    is going bankrupt, going bankrupt (next|and|soon), withdraw (all |)your money (now|before|today)
    will freeze (all |)accounts, made from (human|dog|rat|worm|cat|horse) meat, human meat, plastic rice
    fake eggs, repackag(e|ed|ing) expired, sells expired (food|meat)
    rigged (election|elections|vote|draw|giveaway|contest), election was (stolen|rigged), stolen election
    the moon landing was
  `,
  scam: `
    work from home (and earn|jobs paying|no experience|make), passive income
    financial (freedom|independence|breakthrough), side hustle dm, quick cash, easy money, get rich
    become a millionaire, be your own boss, home based business, join my team and, network marketing, pyramid
    bitcoin(|s), btc, crypto, cryptocurrency, ethereum, usdt, dogecoin, shiba coin, nft drop, nft(|s), airdrop
    presale, memecoin, token launch, forex, fx trading, forex trad(er|ers|ing), binary option(|s)
    trading (platform|signals|expert|account manager|mentor|strategy)
    (invest|investing|invested|investment) (with|in crypto|in bitcoin|platform|opportunity|company)
    (invest|investing|invested|investment) (of $|plan|manager|and earn|as low as|today)
    guaranteed (profit|profits|returns|income|results|win|loan|approval)
    (double|triple|doubled|multiply) (your|my) (money|investment|bitcoin|income|capital)
    100% (profit|legit|guaranteed|safe|profitable), no risk, risk free (investment|profit)
    return on investment, roi of
    (thanks|thank you|shout out|shoutout|all thanks) to (mr|mrs|ms|mrs.|mr.|miss|sir|expert) (for|who|)
    (thanks|thank you|shout out|shoutout|all thanks) to (coach|madam|dr|doctor|prophet|chief) (for|who|)
    (grateful|credit|kudos|gratitude) to (mr|mrs|ms|mrs.|mr.|miss|sir|expert) (for|who|)
    (grateful|credit|kudos|gratitude) to (coach|madam|dr|doctor|prophet|chief) (for|who|), account manager
    fund recovery, recovery (expert|agent|hacker)
    recover (your|my) (lost |stolen |)(funds|bitcoin|crypto|account|money|hacked account), ethical hacker
    hacker for hire, hack (any|into|your|his|her) (phone|account|partner|whatsapp|facebook)
    (cheating|spy on your|catch your cheating) (partner|spouse)
    (reach out to|write|write to) (him|her|them|me|us) (on|via|now|for) (whatsapp|telegram|instagram)
    (reach out to|write|write to) (this|mr|mrs|the) (on|via|now|for) (whatsapp|telegram|instagram)
    (reach out to|write|write to) (him|her|them|me|us) (through|today) (whatsapp|telegram|instagram)
    (reach out to|write|write to) (him|her|them|me|us) (and start|if you) (whatsapp|telegram|instagram)
    (reach out to|write|write to) (this|mr|mrs|the) (through|today) (whatsapp|telegram|instagram)
    (reach out to|write|write to) (this|mr|mrs|the) (and start|if you) (whatsapp|telegram|instagram)
    (reach out to|write|write to) (him|her|them|me|us) (on|via|now|for) (signal|more info|more details)
    (reach out to|write|write to) (this|mr|mrs|the) (on|via|now|for) (signal|more info|more details)
    (reach out to|write|write to) (him|her|them|me|us) (through|today) (signal|more info|more details)
    (reach out to|write|write to) (him|her|them|me|us) (and start|if you) (signal|more info|more details)
    (reach out to|write|write to) (this|mr|mrs|the) (through|today) (signal|more info|more details)
    (reach out to|write|write to) (this|mr|mrs|the) (and start|if you) (signal|more info|more details)
    (reach out to|write|write to) (him|her|them|me|us) (on|via|now|for) (crypto|investment|trading|help with|)
    (reach out to|write|write to) (this|mr|mrs|the) (on|via|now|for) (crypto|investment|trading|help with|)
    (reach out to|write|write to) (him|her|them|me|us) (through|today) (crypto|investment|trading)
    (reach out to|write|write to) (him|her|them|me|us) (and start|if you) (crypto|investment|trading)
    (reach out to|write|write to) (him|her|them|me|us) (through|today|and start|if you) (help with|)
    (reach out to|write|write to) (this|mr|mrs|the) (through|today) (crypto|investment|trading)
    (reach out to|write|write to) (this|mr|mrs|the) (and start|if you) (crypto|investment|trading)
    (reach out to|write|write to) (this|mr|mrs|the) (through|today|and start|if you) (help with|)
    whatsapp (number|me|him|her|only|:), (on|via) (telegram|whatsapp) (for|at|now), text me on
    hit me up on whatsapp
    (loan|loans|credit|financing) (offer|offers|available|at 2%|at 3%|with low interest|without collateral)
    (loan|loans|credit|financing) (no credit check|approved in|in 24 hours|fast|urgent|lender|company)
    urgent loan, need a loan, do you need (a loan|urgent|money|financial), apply for (a |your )loan, debt free
    credit repair, fix your credit, clear your credit, grant money, government grant
    you('ve| have| ve) (been selected|won|been chosen|been randomly|a package|a pending|been approved)
    (congratulations|congrats|attention) you (won|have won|are the|are our) (winner|selected)
    (congratulations|congrats|attention) you (won|have won|are the|are our) (chosen|lucky winner)
    (congratulations|congrats|attention) you (won|have won|are the|are our) (our|the|a|)
    (congratulations|congrats|attention) you (have been|'ve been|are a) (winner|selected|chosen|lucky winner)
    (congratulations|congrats|attention) you (have been|'ve been|are a) (our|the|a|)
    claim (your|ur|it|the|now) (prize|reward|gift|free|gift card|package|winnings|bonus|now|airdrop)
    free (iphone|gift card|gift cards|robux|v bucks|bitcoin|money|giveaway)
    free (followers|netflix|samsung|ps5|psn|amazon card|airdrop|voucher)
    gift card(|s) (giveaway|for sale|free|worth|code), giveaway winner, lucky winner, lottery winner
    won the lottery and (giving|donating), giving away ($|my|free|10|100|iphones|money)
    click (here|the link|this link|my profile|on my profile|my bio|below to|on the link|link)
    link in (my |)(bio|profile|comments), check my (bio|profile|page) for
    your (account|page|package|parcel) (will be|has been|is) (suspended|deleted|disabled|limited)
    your (account|page|package|parcel) (will be|has been|is) (on hold|locked|restricted)
    verify your (account|identity|page|payment), confirm your (account|identity|bank|card)
    update your (billing|payment|card), customs fee to release, unlock your, (gift|steam|itunes) card codes
    (dr|doctor|priest|prophet|chief|baba) (who helped|helped me|cured|brought back|restored)
    (dr|doctor|priest|prophet|chief|baba) (cast|odion|ehi|ogun|great)
    (mama|spell caster|spellcaster) (who helped|helped me|cured|brought back|restored)
    (native doctor|herbalist|herbal doctor) (who helped|helped me|cured|brought back|restored)
    (mama|spell caster|spellcaster|native doctor|herbalist|herbal doctor) (cast|odion|ehi|ogun|great)
    spell caster(|s), spellcaster(|s), love spell(|s), voodoo, witch doctor, black magic, spiritual healer
    psychic reading(|s), bring(|s) back (your|my) (ex|lover|husband|wife)
    got my (ex|husband|wife|boyfriend) back
    (cured|healed) (me|of|my) (herpes|hiv|cancer|diabetes|hepatitis|hsv)
    herbal (cure|medicine|remedy|treatment) (for|from|that|to), penis enlargement, enlarge your
    bigger (dick|penis) (pills|in)
    lose (10|15|20|30|weight|belly fat) (pounds|lbs|kg|fast|in|without|overnight)
    weight loss (secret|miracle|journey dm|trick), burn belly fat, join (the illuminati|illuminati|occult)
    secret society, sugar daddy needed, sugar baby needed
    fake (id|ids|passport|passports|money|degree|documents) for sale, counterfeit (money|notes)
    (buy|get) (real and fake|verified|cheap) (passport|passports|followers|ids)
    (buy|get) (real and fake|verified|cheap) (documents|license|reviews|accounts), undetectable notes
    cheap (followers|likes|oakleys|ray bans|jordans|rolex|watches), replica (watches|bags)
    work visa guaranteed, visa sponsorship (available|dm|apply), sure (odds|bets|games), fixed matches
    betting tips (vip|telegram), vip tips, 1xbet promo
    (made|earned|earning) (over |up to |)(500|1000|2000|3000|5000) (daily|weekly|a day)
    (made|earned|earning) (over |up to |)(500|1000|2000|3000|5000) (a week|per day|per week)
    (made|earned|earning) (over |up to |)(10k|5k|10000|15000) (daily|weekly|a day|a week|per day|per week)
    (making|withdrew|gained) (over |up to |)(500|1000|2000|3000|5000) (daily|weekly|a day)
    (making|withdrew|gained) (over |up to |)(500|1000|2000|3000|5000) (a week|per day|per week)
    (making|withdrew|gained) (over |up to |)(10k|5k|10000|15000) (daily|weekly|a day|a week|per day|per week)
    (made|earned|earning) (over |up to |)(500|1000|2000|3000|5000) (monthly|in a week|in just)
    (made|earned|earning) (over |up to |)(10k|5k|10000|15000) (monthly|in a week|in just)
    (making|withdrew|gained) (over |up to |)(500|1000|2000|3000|5000) (monthly|in a week|in just)
    (making|withdrew|gained) (over |up to |)(10k|5k|10000|15000) (monthly|in a week|in just)
    (made|earned|earning) (over |up to |)(500|1000|2000|3000|5000|10k|5k|10000|15000) (profit|with|through)
    (making|withdrew|gained) (over |up to |)(500|1000|2000|3000|5000|10k|5k|10000|15000) (profit|with|through)
    (huge|good|weekly|daily|my first) (profits|profit|payout|withdrawal) (from|with|through)
    (contact|message|text|write) (him|her|them|me|mr|mrs|dr) (on|via|through) (whatsapp|telegram|signal)
    (contact|message|text|write) (him|her|them|me|mr|mrs|dr) (on|via|through) (instagram|his|her)
    (inbox|reach out to|chat with) (him|her|them|me|mr|mrs|dr) (on|via|through) (whatsapp|telegram|signal)
    (inbox|reach out to|chat with) (him|her|them|me|mr|mrs|dr) (on|via|through) (instagram|his|her)
    (contact|message|dm|inbox) (him|her) (now|today|for more info|and start)
    (earn|make) (money|cash|extra income|extra cash) (from home|online|fast|easily)
    (earn|make) (money|cash|extra income|extra cash) (daily|while you sleep|with your phone|weekly)
  `,
  advert: `
    (check|check out|visit|follow) (my|our) (page|profile|shop|store|website|site|channel)
    (see|like|subscribe to) (my|our) (page|profile|shop|store|website|site|channel)
    (check|check out|visit|follow) (my|our) (new video|etsy|account|insta|instagram|tiktok)
    (see|like|subscribe to) (my|our) (new video|etsy|account|insta|instagram|tiktok)
    (view|join|support|watch|go to|come see|stop by) (my|our) (page|profile|shop|store|website|site|channel)
    (view|join|support|watch|go to|come see|stop by) (my|our) (new video|etsy|account|insta|instagram|tiktok)
    (check|check out|visit|follow) (my|our) (youtube|group|latest|store link|link|products)
    (see|like|subscribe to) (my|our) (youtube|group|latest|store link|link|products)
    (view|join|support|watch|go to|come see|stop by) (my|our) (youtube|group|latest|store link|link|products)
    (check|check out|visit|follow|see|like|subscribe to) (my|our) (business|small business|music)
    (check|check out|visit|follow|see|like|subscribe to) (my|our) (mixtape|new song|collection)
    (view|join|support|watch|go to|come see|stop by) (my|our) (business|small business|music)
    (view|join|support|watch|go to|come see|stop by) (my|our) (mixtape|new song|collection)
    (dm|inbox|message|pm|text) (me |us |)(for|to) (price|prices|order|orders|details|more info|info|promo)
    (dm|inbox|message|pm|text) (me |us |)(for|to) (collab|business|rates|booking)
    (dm|inbox|message|pm|text) (me |us |)(for|to) (bookings|inquiries|your|a quote)
    for sale (dm|contact|inbox|message|call|whatsapp), selling (my|our|these|this|cheap|original)
    (available|in stock) (at|on) (my|our) (page|shop|store)
    we (sell|offer|ship|provide|deliver|specialize) (in|worldwide|the best|quality)
    we (sell|offer|ship|provide|deliver|specialize) (nationwide|all|wholesale|services)
    (use|with) (my|our) (code|promo code|discount code|link|referral), promo code (:|for|at my)
    referral (code|link), sign up (using|with|through) my
    affordable (prices|rates|services) (dm|contact|call|at), best (prices|price) in town
    wholesale (price|prices|available), call (us|now|me) (on|at|today|now|for)
    (web|logo|graphic) design (services|dm|cheap)
    (seo|social media|marketing) (services|agency|expert) (dm|contact|available|here)
    grow your (page|account|business|instagram|followers)
    promote (it |your (page|music|song|video|business|brand) |this |)(on|with), dm to collab
    collab(|orate) with us, brand ambassador(|s) (wanted|dm|needed), shop now at, shop link in bio
    order now (on|at|via|from), buy now (at|on|from), free shipping (on my|worldwide on)
    iptv (subscription|available|trial), buy (followers|likes|views), cheap iptv
  `,
  chain: `
    copy and paste, copy paste this, repost (if|this if|to your), don't break (the|this) chain
    do not ignore this, (bad luck|7 years of bad luck|good luck) (for|if|will|in|tonight)
    or (you will|you'll) have bad luck, type (amen|yes|1|hi) (if|to|and|for), say amen, comment amen
    (1|one) like (=|equals|is) (1|one|a), like (=|equals), like and share (to|for|if)
    (like|share) if you (love|agree|believe|are), 99% of people (will not|won't|ignore|can't|won't repost)
    i bet (nobody|no one|you won't) (will|share|repost)
    follow (me|back|for follow|4 follow|and i|train|my page for), follow for follow, follow back, followback
    f4f, l4l, s4s, fb4fb, sub4sub, sub for sub, subscribe to (my|me|our), sub to (me|my)
    subscribe (back|and i|please|pls|plz), like for like, like 4 like, i follow back
    (help me|please help me) (reach|get to|hit|get) (1k|100|1000|500|10k) (subs|subscribers|followers)
    (help me|please help me) (reach|get to|hit|get) (200|50|2k|5k) (subs|subscribers|followers)
    (let's|need) (reach|get to|hit|get) (1k|100|1000|500|10k|200|50|2k|5k) (subs|subscribers|followers)
    (help me|please help me) (reach|get to|hit|get) (1k|100|1000|500|10k|200|50|2k|5k) (likes|follows|views)
    (let's|need) (reach|get to|hit|get) (1k|100|1000|500|10k|200|50|2k|5k) (likes|follows|views)
    gain (followers|with|mutuals|tricks), gaintrain, drop your (handle|username) (and|i)
    whoever (follows|likes|reads), first comment
    (who|who's|who is|anyone) (is |)(here|watching|listening|else) (in|after) (2024|2025|2026|2027), pin me
    pin this, pin my comment, early squad, like so (he|she|they|everyone) can see, let's get this to
    (share|send|forward) (this |it |)(to|with) (10|15|20|7|5|12|9|11) (people|friends)
    (share|send|forward) (this |it |)(to|with) (10|15|20|7|5|12|9|11) contacts
    (pass|repost|copy) (this |it |)(to|with) (10|15|20|7|5|12|9|11) (people|friends)
    (pass|repost|copy) (this |it |)(to|with) (10|15|20|7|5|12|9|11) contacts
    (share|send|forward) (this |it |)(to|with) (10|15|20|7) (groups|others|know)
    (share|send|forward) (this |it |)(to|with) (5|12|9|11) (groups|others|know)
    (pass|repost|copy) (this |it |)(to|with) (10|15|20|7) (groups|others|know)
    (pass|repost|copy) (this |it |)(to|with) (5|12|9|11) (groups|others|know)
    (share|send|forward) (this |it |)(to|with) (25|50|ten|twenty) (people|friends|contacts)
    (pass|repost|copy) (this |it |)(to|with) (25|50|ten|twenty) (people|friends|contacts)
    (share|send|forward) (this |it |)(to|with) (25|50|ten|twenty) (groups|others|know)
    (pass|repost|copy) (this |it |)(to|with) (25|50|ten|twenty) (groups|others|know)
    (share|send|forward) (this |it |)(to|with) (all your|everyone you) (people|friends|contacts)
    (pass|repost|copy) (this |it |)(to|with) (all your|everyone you) (people|friends|contacts)
    (share|send|forward|pass|repost|copy) (this |it |)(to|with) (all your|everyone you) (groups|others|know)
    (share|send|forward) (this |it |)(to|with) (at least 10|at least 5) (people|friends|contacts)
    (pass|repost|copy) (this |it |)(to|with) (at least 10|at least 5) (people|friends|contacts)
    (share|send|forward|pass|repost|copy) (this |it |)(to|with) (at least 10|at least 5) (groups|others|know)
    (post|repost) (this|it) (on|to) your (wall|story|page), tag (10|15|20|5|7|3) (friends|people)
  `,
  question: `
    what (is|are|was|were|do|does|did|time|about|if|happened|size|sizes)
    what (kind|type|should|can|would|day|date|color|colors|brand|model|s the|ingredients)
    what's (the|this|your|that|in|with|up with|going), whats (the|this|your|that|in|with|going)
    when (is|are|will|does|do|can|did|would|s the|was|should), when's (the|this|it)
    where (is|are|can|do|did|does|to|will|was|s the|i can|could), where's (the|my|this|your)
    wheres (the|my|this), who (is|are|do|can|should|has|knows|makes|else|s the|won)
    why (is|are|do|does|did|can't|cant|don't|dont|isn't|won't|not|was|were|am|has|have|would|is it)
    how (do|does|did|can|is|are|long|many|to|often|old)
    how (about|come|will|would|should|far|big|could|was|soon|is it), how's (the|it)
    which (one|is|are|size|color|store|model|day|of|do), whose, whom
    (can|could|would|will|may|shall) (you|i|we|someone|anyone) (please|tell|get|help|explain|confirm|use)
    (can|could|would|will|may|shall) (it|this|these|somebody|u) (please|tell|get|help|explain|confirm|use)
    (can|could|would|will|may|shall) (you|i|we|someone|anyone) (buy|order|be|send|ship|check|still)
    (can|could|would|will|may|shall) (it|this|these|somebody|u) (buy|order|be|send|ship|check|still)
    (can|could|would|will|may|shall) (you|i|we|someone|anyone) (have|also|let|share|add|post|work)
    (can|could|would|will|may|shall) (it|this|these|somebody|u) (have|also|let|share|add|post|work)
    (can|could|would|will|may|shall) (you|i|we|someone|anyone) (come|put|take|bring|return|apply)
    (can|could|would|will|may|shall) (it|this|these|somebody|u) (come|put|take|bring|return|apply)
    (do|does|did|don't|doesn't) (you|u|it|this|anyone|they|the) (have|know|ship|deliver|work|sell|need)
    (do|does|did|don't|doesn't) (these|we|i|someone|y'all|anybody) (have|know|ship|deliver|work|sell|need)
    (do|does|did|don't|doesn't) (you|u|it|this|anyone|they|the) (accept|offer|come|think|guys|still)
    (do|does|did|don't|doesn't) (these|we|i|someone|y'all|anybody) (accept|offer|come|think|guys|still)
    (do|does|did|don't|doesn't) (you|u|it|this|anyone|they|the) (make|also|do|take|get|plan|help)
    (do|does|did|don't|doesn't) (these|we|i|someone|y'all|anybody) (make|also|do|take|get|plan|help)
    (do|does|did|don't|doesn't) (you|u|it|this|anyone|they|the) (contain|include|require|open|close|support)
    (do|does|did|don't|doesn't) (these|we|i|someone|y'all|anybody) (contain|include|require)
    (do|does|did|don't|doesn't) (these|we|i|someone|y'all|anybody) (open|close|support)
    (is|are|was|were) (there|this|it|these|you|that) (a|any|available|still|in|open|vegan|safe)
    (is|are|was|were) (they|the|we|anyone|shipping|delivery) (a|any|available|still|in|open|vegan|safe)
    (is|are|was|were) (there|this|it|these|you|that) (going|gluten|halal|the|free|possible|for)
    (is|are|was|were) (they|the|we|anyone|shipping|delivery) (going|gluten|halal|the|free|possible|for)
    (is|are|was|were) (there|this|it|these|you|that) (included|suitable|compatible|real)
    (is|are|was|were) (there|this|it|these|you|that) (able|coming|waterproof)
    (is|are|was|were) (they|the|we|anyone|shipping|delivery) (included|suitable|compatible|real)
    (is|are|was|were) (they|the|we|anyone|shipping|delivery) (able|coming|waterproof)
    (is|are|was|were) (there|this|it|these|you|that) (hiring|closed|on|refundable|only|why|because)
    (is|are|was|were) (they|the|we|anyone|shipping|delivery) (hiring|closed|on|refundable|only|why|because)
    (any|is there any|are there any) (idea|update|updates|news|chance|way|plans|info)
    (any|is there any|are there any) (information|tips|discount|side effects)
    (any|is there any|are there any) (recommendations|alternative|of you)
    (anyone|anybody|someone|somebody) (know|knows|tried|else|have|has|used|got|can|tell)
    i (wonder|was wondering|am wondering|would like to know|want to know)
    i (need to know|have a question|'d like to know|wanna know), quick question, question (:|for|about|please)
    could you please, please (advise|explain|tell me|let me know|clarify|confirm)
    have you (tried|considered|got|ever|any|guys), has (anyone|anybody|it|this)
    wondering (if|when|how|whether|what|where)
  `,
  price: `
    how much, how much (is|are|for|does|do|would|it|this|these|please|pls|plz), price, price please, price pls
    price plz, prices, the price, price (list|of|for|range|in|and|check|point), what's the (price|cost|rate)
    what is the (price|cost|rate), cost of, what does it cost, how much does it cost, quote please, rates
    fee(|s) for, available, availability, still available, is it available, are these available, in stock
    back in stock, restock(|ing|ed), sold out when, pre order, preorder, pre-order
    (want|wanna|need|would like|like|'d like) to (buy|order|purchase|book|subscribe)
    (love|ready|going|planning|trying) to (buy|order|purchase|book|subscribe)
    (want|wanna|need|would like|like|'d like) to (reserve|get one|get this|preorder|place an order)
    (love|ready|going|planning|trying) to (reserve|get one|get this|preorder|place an order)
    i'll take (one|two|it|them|3|2|a|this), i want (one|this|it|these|two|them|2)
    i need (this|one|these|it) (in my life|asap|now|please|so bad|), take my money, shut up and take my money
    interested, i'm interested, very interested
    (do|will) you (ship|deliver|sell|restock|have (it|this|these) in|take orders)
    ship(ping|) (to|cost|costs|fee|worldwide|international), delivery (to|cost|fee|available|time to)
    size (s|m|l|xl|small|medium|large|available|10|8|6|12|chart), sizes (available|left)
    other (colors|colours|sizes)
    (payment|pay) (plan|plans|in installments|on delivery|methods|by card|with paypal), cash on delivery
    link to (buy|order|purchase), buy (link|it|this|one|these|mine|tickets), order (link|one|form|now please)
    tickets (available|for|price|left|please), ticket price(|s)
    book (a table|a room|an appointment|an apt|now|my), dm price, price dm, pm price
    where (can|do|could) (i|we|one) (buy|order|get one|purchase|get it|get this|order it)
    where to (buy|order|purchase|get it)
    how (can|do|to|could) (i|we) (order|buy|purchase|get one|book|subscribe|sign up)
    how to (order|buy|purchase|book|subscribe)
  `,
  thanks: `
    thanks, thank you, thank u, thankyou, thanx, thnx, thx, tnx, ty, tysm, tyvm, thanks so much, thanks a lot
    thanks again, thank you so much, thank you very much, many thanks, much appreciated
    appreciate (it|you|this|your|the|that|y'all|all), really appreciate, appreciated, grateful, so grateful
    so thankful, thankful, big thanks, huge thanks, special thanks, cheers mate, god bless (you|u|your|the)
    bless you, bless your, kudos to
  `,
  praise: `
    love, love it, love this, love these, love you, love your, love the, loved, loved it, loving, lovely, luv
    ily, i love, we love, absolutely love, obsessed, obsessed with, in love with, amazing, awesome, excellent
    fantastic, fabulous, wonderful, incredible, brilliant, superb, outstanding, magnificent, marvelous
    marvellous, perfect, perfection, perfectly, beautiful, beautifully, gorgeous, stunning, adorable, cute
    so cute, pretty, so pretty, breathtaking, phenomenal, spectacular, sensational, exceptional, extraordinary
    impressive, impressed, flawless, immaculate, exquisite, delicious, yummy, yum, tasty, mouthwatering
    delightful, delighted, heavenly, divine, epic, legendary, iconic, legend, legends, goated, goat, slay
    slayed, fire 🔥, banger, masterpiece, work of art, chef's kiss, top notch, top tier, first class
    world class, second to none, game changer, life changing, life saver, lifesaver, holy grail, hidden gem
    gem, great, greatest, best, the best, best ever, the best ever
    good (job|work|stuff|one|service|quality|product|food|people|vibes|idea|call|customer)
    good (value|news|on you|for you|experience|results|luck|game|show|choice|looking|taste), so good
    very good, really good, pretty good, too good, looks good, tastes (good|great|amazing)
    smells (good|great|amazing|divine), feels (good|great|amazing)
    works (great|well|wonders|perfectly|like a charm|amazing|like magic)
    well (done|deserved|said|made|played|written|worth), nicely done
    nice (one|work|job|touch|to see|people|staff|product|idea|video|song|pic|look|place|guy|shot|goal|and)
    so nice, very nice, really nice, (is|are|was|were|looks|how|super) nice, cool, so cool, super cool
    very cool, super (happy|excited|proud|helpful|friendly|easy|fast|pleased), sweet of you, congrats
    congratulations, congratz, bravo, kudos, props, respect, hats off, proud, so proud, proud of
    happy (customer|with|for you|to see|client|for), so happy, very happy, glad, so glad, pleased with
    very pleased, satisfied, very satisfied, thrilled, excited, so excited, can't wait, cannot wait, cant wait
    looking forward, blown away, enjoy(|ed|ing) (it|this|every|the|my|our|so), enjoyed, enjoyable
    recommend(|ed) (it|this|to|highly|100|these|them|you), highly recommend(|ed), would recommend
    definitely recommend, five stars, 5 stars, 10/10, 10 out of 10, 100/100
    worth (it|every penny|the money|the wait|the price), totally worth, keep up the, my favorite, my favourite
    favorite, favourite, favorites, fave, favs, you (rock|guys rock|are the best|are amazing|are awesome)
    you (guys are the best|guys are amazing|guys are awesome|made my day)
    you (nailed it|rule|killed it|are great|are a star|are beautiful|look amazing|look great|look stunning)
    made my day, helpful, friendly, professional, efficient, reliable, courteous, polite staff, responsive
    quick (response|reply|delivery|and easy|service), fast (delivery|shipping|service|response|and)
    arrived (early|on time|fast|quickly|safely), exceeded (my|our|all)
    (customer|excellent|great|amazing|outstanding|fantastic) service, high quality, great quality
    good quality, premium quality, comfortable, comfy, soft and, smooth and, fresh and, hilarious, so funny
    too funny, genius, smart idea, inspiring, inspirational, inspiration, touching, heartwarming, wholesome
    talented, so talented, queen, king, kings, champions, champ, goosebumps, lfg, let's go, lets go, woohoo
    yay, yass, yesss, whoop, hooray, hurray, bless, blessed, ❤️, 😍, 🥰, 👏, 😘, 🔥, 👍, 🤩, 💖, 💚, 💙, 🎉, 😋, 🏆, ♥️, 💕
    keep it up, keep up the (good|great|amazing|fantastic|excellent) (work|job|content)
    keep (shining|rocking)
  `,
  complaint: `
    # not received, money
    still (no|nothing|waiting|not|hasn't|haven't|broken|down|the same)
    nothing (yet|has|works|arrived|happened|done)
    no (response|reply|answer|refund|update|updates|communication|help|solution|show|customer service|tracking|one (answers|responds))
    no (response|reply|answer|refund|update|updates|communication|help|solution|show|customer service|tracking|one (replies|cares))
    no (response|reply|answer|refund|update|updates|communication|help|solution|show|customer service|tracking|one (picks|helped|called))
    nobody (answers|responds|replies|cares|picks|helps|called|knows what)
    never (again|answer|answered|respond|responds|responded|reply|replied|called back|buying)
    never (ordering|coming back|shopping|using|works|got|arrived|received|order), been waiting
    waiting (for|since) (weeks|days|months|over|two|three|2|3|4)
    waiting (for|since) (5|6|hours|my refund|my order|an answer|a reply|a response|ages)
    (weeks|days|months|hours) (later|and still|and nothing|and no|of waiting|on hold|without)
    on hold (for|over|forever), (hung|hang|hangs) up on me, delayed, delay(|s)
    late (again|delivery|by|every|for the), always late
    (lost|missing|damaged|stolen|wrong) (package|parcel|item|items|order|luggage|bag)
    (incomplete|opened|empty|broken) (package|parcel|item|items|order|luggage|bag)
    (lost|missing|damaged|stolen|wrong) (box|delivery|product|size|color|part|parts)
    (incomplete|opened|empty|broken) (box|delivery|product|size|color|part|parts), missing
    refund (me|my|now|please|the|us|denied|refused|requested)
    i want (my money|a refund|my refund|my money back|to cancel|my deposit), want my money, money back
    give (me|us) (my|our|back) (money|refund), return my money, rip off, ripoff, rip-off, ripped (me |us |)off
    scam, scams, scammed, scammer(|s), scamming, fraud, fraudulent, fraudster(|s), con artists, crooks
    thieves, thief, robbery, robbed, stole (my|our), stealing (my|our|from|people), theft, stole my money
    dishonest, liars, lying to (customers|us|me|your), lied to (me|us), false advertising, misleading
    deceptive, bait and switch, hidden (fees|charges|costs), overcharged, overcharge
    charged (me |us |)(twice|double|for|without|again|the wrong), double charged, overpriced, over priced
    too expensive, so expensive, way too (expensive|much|long|small|slow)
    price (gouging|hike|hikes|increase|increases), greedy, money grab, cash grab, not worth (it|the|a)
    waste of (money|time|my time|my money), wasted (my|money|time), daylight robbery
    # does not work
    (doesn't|doesnt|does not|don't|dont|isn't|isnt|didn't|didnt|won't) (work|works|working|worked|load)
    (doesn't|doesnt|does not|don't|dont|isn't|isnt|didn't|didnt|won't) (loading|open|connect|turn on|charge)
    (wont|not|never|stopped|stops|quit|can't|cannot|cant) (work|works|working|worked|load)
    (wont|not|never|stopped|stops|quit|can't|cannot|cant) (loading|open|connect|turn on|charge)
    (doesn't|doesnt|does not|don't|dont) (charging|function|functioning|log in|login)
    (isn't|isnt|didn't|didnt|won't) (charging|function|functioning|log in|login)
    (doesn't|doesnt|does not|don't|dont|isn't|isnt|didn't|didnt|won't) (fit|help|care|respond|deliver)
    (wont|not|never|stopped|stops|quit|can't|cannot|cant) (charging|function|functioning|log in|login)
    (wont|not|never|stopped|stops|quit|can't|cannot|cant) (fit|help|care|respond|deliver)
    (doesn't|doesnt|does not|don't|dont|isn't|isnt|didn't|didnt|won't) (answer|even|access|reach|get through)
    (doesn't|doesnt|does not|don't|dont) (be reached|live up|as described|as advertised|happy)
    (isn't|isnt|didn't|didnt|won't) (be reached|live up|as described|as advertised|happy)
    (wont|not|never|stopped|stops|quit|can't|cannot|cant) (answer|even|access|reach|get through)
    (wont|not|never|stopped|stops) (be reached|live up|as described|as advertised|happy)
    (quit|can't|cannot|cant) (be reached|live up|as described|as advertised|happy)
    (doesn't|doesnt|does not|don't|dont) (acceptable|good enough|impressed|satisfied|recommend)
    (isn't|isnt|didn't|didnt|won't) (acceptable|good enough|impressed|satisfied|recommend)
    (doesn't|doesnt|does not|don't|dont|isn't|isnt|didn't|didnt|won't) (buy|order from|waste your|bother)
    (wont|not|never|stopped|stops|quit|can't|cannot|cant) (acceptable|good enough|impressed)
    (wont|not|never|stopped|stops|quit|can't|cannot|cant) (satisfied|recommend)
    (wont|not|never|stopped|stops|quit|can't|cannot|cant) (buy|order from|waste your|bother)
    not (working|happy|impressed|satisfied|good|great|acceptable|cool|okay|ok|professional|helpful|recommend|recommended|recommending|worth|fair|fresh|as described|as pictured|as advertised|what i (ordered|expected|paid)|user friendly|right|even)
    broken, broke (after|down|in|within|on|the first|already), break(s|ing) down, breaks (easily|after)
    falling apart, fell apart, falls apart, defective, faulty, malfunction(|ing|ed), damaged, cracked, leaking
    leaks, crash(|es|ed|ing)
    keeps (crashing|freezing|disconnecting|buffering|dropping|cutting|breaking|saying), freez(es|ing)
    glitch(|es|y), glitching, bug(|s|gy), lag(|s|gy|ging), error (message|code|every|again|when), errors
    outage(|s), (service|internet|wifi|site|website|app) (is |has been |are |)(down|slow|out|terrible|awful)
    (service|internet|wifi|site|website|app) (is |has been |are |)(trash|garbage|horrible|useless)
    (network|server|servers|system|connection) (is |has been |are |)(down|slow|out|terrible|awful)
    (network|server|servers|system|connection) (is |has been |are |)(trash|garbage|horrible|useless)
    (service|internet|wifi|site|website|app) (is |has been |are |)(unstable|broken|not working|never works)
    (service|internet|wifi|site|website|app) (is |has been |are |)(sucks|so slow|still down|unusable)
    (network|server|servers|system|connection) (is |has been |are |)(unstable|broken|not working|never works)
    (network|server|servers|system|connection) (is |has been |are |)(sucks|so slow|still down|unusable)
    no (service|signal|internet|connection|power|water|network|heat|hot water) (since|for|again|in|all|at)
    so slow, too slow, very slow, super slow, slow service, slow internet, unusable, unreachable, unavailable
    expired, stale, moldy, mouldy, rotten, spoiled, inedible, disgusting, undercooked, raw chicken, overcooked
    tasteless, bland, soggy, cold food, stinks, smells (bad|awful|terrible|horrible|like)
    dirty (rooms|room|store|toilets|tables|floor|carpet|seats|bathroom), filthy
    # judgement
    bad, worse, worst, the worst, getting worse, worst ever
    worst (service|company|experience|customer|app|airline|bank|product|purchase|food|place|delivery)
    terrible, horrible, horrendous, awful, atrocious, appalling, abysmal, dreadful, pathetic, ridiculous
    unacceptable, outrageous, disgrace, disgraceful, shame, shameful, shame on (you|this), shameless
    embarrassing, joke, a joke, what a joke, laughable, nightmare, disaster, mess, what a mess, fiasco, fail
    epic fail, failed, failure, flop
    poor (service|quality|customer|communication|experience|management|product|design)
    poor (support|packaging|attitude|job|performance|show|excuse|taste)
    poorly (made|designed|managed|trained|packaged), low quality, cheap quality, cheaply made, cheap plastic
    cheap material, inferior quality, quality (has gone|went|dropped|is bad|is poor|is terrible|control is)
    gone downhill, went downhill, going downhill, useless, pointless, worthless, rubbish, garbage, trash
    trashy, junk, crap, crappy, sucks, suck, sucked, lame, meh, boring, dull, cringe, mid, overrated
    underwhelming, disappointing, disappointed, disappointment, so disappointed, let down
    regret (buying|this|ordering|it|my), unhappy, dissatisfied, unsatisfied, frustrated, frustrating, annoyed
    annoying, irritating, upset, angry, furious, livid, fuming, disgusted
    sick of (this|it|your|the|waiting|paying), fed up, tired of (this|waiting|your|the|calling|paying|it)
    had enough, enough is enough, give up on you, done with (you|this company|your|this), rude, rudeness
    disrespectful, disrespect, unprofessional, incompetent, incompetence, unhelpful, lazy staff, careless
    ignorant staff, arrogant, condescending, dismissive, unreliable, untrustworthy, inconsistent, misinformed
    negligent, negligence, poor attitude, attitude problem, bad attitude, bad service, bad quality
    bad experience, bad customer, customer service (is|was|sucks|horrible|terrible|non existent)
    customer service (nonexistent|needs|the worst|awful|trash|joke), no customer service
    avoid (this|at all|like|these|them), stay away, steer clear, beware
    don't (buy|waste|order|bother|trust|go|shop|fall|recommend)
    do not (buy|waste|order|bother|trust|recommend|go), would not recommend, wouldn't recommend
    can't recommend, zero stars, 0 stars, one star, 1 star, no stars, negative stars
    (cancel|cancelled|canceled|cancelling|canceling) (my|our|the|it|this|order|subscription|flight|again)
    switching (to|banks|providers), switch(ed|) to (another|a different|a competitor), lost a customer
    losing (a |)customer(|s), lost (my|our) (business|trust|order|luggage|money), unsubscribe(|d)
    unfollow(|ed|ing), uninstall(|ed|ing), problem(|s), issue(|s) with, issues, complaint(|s)
    complain(|ed|ing), false, unfair, unjust, nonsense, bull, wtf is this, not happy, still waiting, 😡, 🤬, 😠
    👎, 😤, 🖕, (still|never|not|hasn't|haven't) (received|arrived|been delivered|been refunded)
    (havent|hasnt|has not|have not) (received|arrived|been delivered|been refunded)
    (still|never|not|hasn't|haven't) (shipped|heard back|been resolved|been fixed)
    (havent|hasnt|has not|have not) (shipped|heard back|been resolved|been fixed)
    (still|never|not|hasn't|haven't|havent|hasnt|has not|have not) (delivered|refunded|answered|gotten my)
    (still|never|not|hasn't|haven't|havent|hasnt|has not|have not) (showed up|replied|responded)
    still (waiting|no answer|no refund|no response|no reply|nothing|not working|broken)
    never (got my|got a|received my|came)
  `,
  suggestion: `
    (would|it'd|it would|that would) be (nice|great|cool|good) (if|to|with|for|in|when)
    (would|it'd|it would|that would) be (awesome|better|amazing|helpful) (if|to|with|for|in|when)
    ('d|it will|this would) be (nice|great|cool|good|awesome|better|amazing|helpful) (if|to|with|for|in|when)
    (would|it'd|it would|that would) be (useful|lovely|perfect|even better) (if|to|with|for|in|when)
    ('d|it will|this would) be (useful|lovely|perfect|even better) (if|to|with|for|in|when)
    (would|it'd|it would|that would) be (so much better|interesting|ideal|fun) (if|to|with|for|in|when)
    ('d|it will|this would) be (so much better|interesting|ideal|fun) (if|to|with|for|in|when)
    would be better, would love (to see|it if|a|an|if you|more), i'd love (to see|it if|a|an|if you)
    i would love (to see|it if)
    wish (you|there|they|it|this|the app|y'all) (had|would|could|was|were|made|came)
    wish (you|there|they|it|this|the app|y'all) (sold|did|offered|opened|shipped|didn't)
    i wish (you|there|it|this)
    why (not|don't you|dont you) (add|make|just|try|have|open|offer|do|sell|bring|use|put|start|create|let)
    how about (a|an|adding|you|making|some|we|doing|bringing|more)
    what about (a|an|adding|making|some|opening), what if you
    (please|pls|plz) (add|make|bring back|bring|consider|open|include|do|restock|release)
    (please|pls|plz) (come|sell|improve|fix|lower|offer|create|collab|post more|put)
    bring back (the|my|this|that|it)
    maybe (you|add|try|consider|a|an|next time) (should|could|try|add|make|put|include|)
    (suggestion|idea|feedback|feature request|constructive criticism)(|s) (:|for|to|)
    i (suggest|recommend you|would suggest|propose|'d suggest|would recommend adding), suggestion(|s)
    my suggestion, one suggestion, just a thought, just an idea, room for improvement
    could be (improved|better if|even better)
    needs (a|an|more|better|to have) (option|dark mode|update|variety|feature|seats)
    needs (a|an|more|better|to have) (parking|options|staff|sizes|improvement)
    can you (add|make|bring back|do a|please add|open|include)
    could you (add|make|bring back|do a|open|include)
    (you|u|they|y'all|you guys) (should|could|might want to) (add|consider|offer|bring|include|open|sell)
    (you|u|they|y'all|you guys) (ought to|need to) (add|consider|offer|bring|include|open|sell)
    (you|u|they|y'all|you guys) (should|could|might want to) (improve|maybe|look into|provide|create|hire)
    (you|u|they|y'all|you guys) (ought to|need to) (improve|maybe|look into|provide|create|hire)
    (you|u|they|y'all|you guys) (should|could|might want to|ought to|need to) (release|allow|collab|fix)
    (you|u|they|y'all|you guys) (should|could|might want to|ought to|need to) (lower|introduce|update)
    (you|u|they|y'all|you guys) (should|could|might want to|ought to|need to) (make a|make more|do a)
    (you|u|they|y'all|you guys) (should|could|might want to|ought to|need to) (do more|try adding|think about)
    you should (also add|really add|add|consider|bring|open|sell|offer)
  `,
  crisis: `
    boycott(|s|ed|ing), boycott (this|them|these|the|your), #boycott, stop buying (from|their|this|these)
    don't (buy|shop) (from|at) (them|this|these|here), cancel (this company|them all|this brand)
    cancelled culture, lawyer(|s|ed), my lawyer, attorney(|s), legal action, legal team, lawsuit(|s), law suit
    class action, sue, suing, sued, will sue, see you in court, take (you|them|this) to court, in court
    small claims, press charges, pressing charges, police report
    file(|d) (a|an) (complaint|report|claim|lawsuit|police report|dispute)
    filing (a|an) (complaint|report|claim|lawsuit|dispute)
    report(|ed|ing) (you|them|this) to (the|bbb|fda|police|authorities|consumer), better business bureau, bbb
    ftc, fda, fcc, cfpb, osha, health department, health inspector(|s), trading standards, ombudsman
    consumer (protection|rights|affairs|court|forum|watchdog), attorney general, watchdog, regulator(|s)
    chargeback, dispute the charge
    (go|going|went|call|calling|contact|contacting) (to |)the (press|media|news|newspapers)
    (go|going|went|call|calling|contact|contacting) (to |)the (journalists|police|local news|authorities)
    (contacted|tell|telling|alert|send this|sending this) (to |)the (press|media|news|newspapers)
    (contacted|tell|telling) (to |)the (journalists|police|local news|authorities)
    (alert|send this|sending this) (to |)the (journalists|police|local news|authorities)
    the media (will|needs|should|is going), going viral, go viral, goes viral, going public
    news (channel|station|crew), investigative (journalist|reporter), pr (disaster|nightmare)
    expose (this|you|them|your) (company|publicly|all|on), public scandal, food poisoning, food poisoned
    poisoned, hospitalized, hospitalised, in the (er|hospital|emergency room|icu) (after|because|from|with)
    ended up in (the |)(hospital|er|emergency|icu), (caught|catch|catches|catching) (fire|on fire), exploded
    explode(|s), explosion, blew up in (my|his|her|our), burst into flames, electrocuted, electric shock
    fire hazard, choking hazard, safety (hazard|issue|risk|concern|recall)
    health (hazard|risk|code violation), dangerous, danger to, in danger, unsafe, life threatening
    could have (died|killed|been killed|burned), almost (died|killed|choked|burned)
    nearly (died|killed|choked|burned), recall (this|the|these|your|it), product recall, recalled
    contaminat(ed|ion), salmonella, listeria, e coli, e. coli
    (found|there was|there were) (a |an |)(glass|metal|plastic|worm|worms|maggot) (in|inside)
    (piece of|bit of|pieces of) (a |an |)(glass|metal|plastic|worm|worms|maggot) (in|inside)
    (found|there was|there were) (a |an |)(maggots|cockroach|roach|bug|bugs|mouse) (in|inside)
    (piece of|bit of|pieces of) (a |an |)(maggots|cockroach|roach|bug|bugs|mouse) (in|inside)
    (found|there was|there were) (a |an |)(rat|hair|nail|screw|mold|mould) (in|inside)
    (piece of|bit of|pieces of) (a |an |)(rat|hair|nail|screw|mold|mould) (in|inside)
    (found|there was|there were) (a |an |)(needle|insect|razor|tooth|fly|beetle) (in|inside)
    (piece of|bit of|pieces of) (a |an |)(needle|insect|razor|tooth|fly|beetle) (in|inside)
    data (breach|leak|leaked), hacked (accounts|account|my|our)
    (accounts|account) (emptied|drained|hacked|wiped), stole my identity, identity theft, security breach
    privacy violation, discrimination (at|by|in|from), discriminated, racially profiled, racial profiling
    sexual harassment, sexually harassed, child labor, child labour, sweatshop(|s), slave labor, slave labour
    animal cruelty, protest(|ing|ers) (outside|at|in front), petition, sign the petition
    (hundreds|thousands|many|dozens|all) of (us|people|customers) (are|were|have|affected)
    (hundreds|thousands|many|dozens|all) of (your customers|victims) (are|were|have|affected)
    victims of (this|your), we are all (victims|affected|suing)
    someone (will|is going to|is gonna|could) (die|get hurt|get killed|be killed)
  `,
  negation: `
    not, no, never, none, nothing, nobody, neither, nor, without, don't, dont, doesn't, doesnt, didn't, didnt
    isn't, isnt, aren't, arent, wasn't, wasnt, weren't, werent, won't, wont, wouldn't, wouldnt, can't, cant
    cannot, couldn't, couldnt, shouldn't, shouldnt, haven't, havent, hasn't, hasnt, hadn't, ain't, aint
    hardly, barely, not a, not an, not even, not very, not so, not really, not that, far from, anything but
    no longer, free of, zero
  `,
  person: `
    you, your, u, ur, ya, yall, y'all, you're, youre, you are, you guys, you people, you lot, yourself
    yourselves, bunch of, pack of, such a, such an, what a, what an, you absolute, you total, you complete
    you stupid, you little, you bloody, hey, dude, bro, bruh, mate, buddy, girl, lady, sir, ma'am, man, kid
    boy, he, she, him, her, they, them, he's, she's, hes, shes, they're, theyre, this guy, this dude, this man
    this woman, this lady, this girl, that guy, that woman, that girl, these guys, these people, those people
    everyone who, people who, whoever, admin(|s), mod(|s), moderator(|s), community manager(|s)
    social media (manager|team|intern), intern(|s), staff, team, manager(|s), employee(|s), worker(|s)
    agent(|s), rep(|s), representative(|s), customer service, support team, support, driver(|s), courier(|s)
    cashier(|s), waiter(|s), waitress(|es), clerk(|s), nurse(|s), doctor(|s), teacher(|s), cop(|s), police
    politician(|s), president, minister, mayor, senator(|s), ceo, boss, owner(|s), director(|s)
    journalist(|s), reporter(|s), editor(|s), author(|s), writer(|s), presenter(|s), host, hosts, singer(|s)
    actor(|s), actress(|es), influencer(|s), player(|s), ref, referee(|s), coach(|es), goalkeeper, fan(|s)
    supporter(|s), customer(|s), op
  `,
  stop: `
    the, a, an, and, but, if, then, than, that, this, these, those, there, here, of, at, by, for, with, about
    against, between, into, through, during, before, after, above, below, to, from, up, down, out, off, over
    under, again, once, i, i'm, im, i've, i'll, my, mine, you, you're, your, yours, he, she, it, it's, its, we
    we're, they, they're, them, their, theirs, him, his, her, our, us, what, which, who, whom, when, where
    why, how, is, are, was, were, be, been, being, am, have, has, had, having, do, does, did, doing, done
    will, would, shall, should, can, could, may, might, must, get, gets, got, getting, go, goes, going, gone
    went, come, came, make, makes, made, take, took, see, saw, seen, know, knows, think, want, wants, need
    needs, give, gave, look, looks, use, used, find, tell, told, ask, work, works, feel, try, leave, call
    keep, let, put, buy, said, say, says, thought, really, very, just, only, also, too, so, even, still
    already, always, never, ever, now, today, yesterday, tomorrow, not, no, don't, doesn't, didn't, isn't
    can't, won't, all, any, both, each, every, few, more, most, other, some, such, own, same, much, many, good
    great, new, old, big, little, long, first, last, way, day, days, time, year, years, people, thing, things
    man, woman, world, life, one, two, three, because, while, until, since, though, although, please, thanks
    thank, hello, hi, hey, yes, yeah, yep, nope, okay, lol, omg, idk, tbh, btw, gonna, wanna, gotta, kinda
    pls, plz, cuz, thx, everyone, someone, anyone, nothing, something, anything, everything, back, well, right
  `,
}
