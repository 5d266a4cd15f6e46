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
    painkiller(|s), antidepressant(|s), antihistamine(|s), birth control, contraceptive(|s)
    the pill, iud, implant, insulin, inhaler(|s), statin(|s), steroid(|s), ointment(|s)
    syrup(|s), eyedrops, suppository, suppositories
    patch(|es), injection(|s), jab(|s), shot(|s), infusion, vaccine(|s), vaccination(|s), vaccinated
    vaccinate, booster(|s), second dose, dose(|s), mrna, treatment(|s)
    therapy, chemo, chemotherapy, 💊, 💉, tylenol, acetaminophen, paracetamol, ibuprofen, advil
    motrin, aleve, naproxen, aspirin, excedrin, tramadol, codeine, oxycodone, oxycontin, vicodin, morphine
    gabapentin, lyrica, xanax, valium, ativan, klonopin, ambien, zoloft, prozac, lexapro, cymbalta, effexor
    wellbutrin, adderall, ritalin, lithium, amoxicillin, augmentin, azithromycin, doxycycline, cipro
    metformin, ozempic, wegovy, mounjaro, semaglutide, lisinopril, amlodipine, lipitor, crestor, omeprazole
    nexium, prilosec, imodium, benadryl, zyrtec, claritin, allegra, flonase, sudafed, nyquil
    dayquil, mucinex, theraflu, accutane, tretinoin, minoxidil, rogaine, finasteride, propecia, viagra, cialis
    botox, filler(|s), pfizer, moderna, astrazeneca, ivermectin, hydroxychloroquine
    gardasil, mmr, cream(|s)
    serum(|s), lotion(|s), moisturizer(|s), moisturiser(|s), cleanser(|s), toner, face wash
    scrub, exfoliant, peel(|s), sunscreen(|s)
    spf, retinol, niacinamide, glycolic acid
    hydroquinone, shampoo(|s), conditioner(|s)
    hair (dye|mask|oil|treatment|serum|relaxer|straightener|growth oil|spray|gel|removal cream), relaxer
    keratin, bleach, perm, henna, wax(|ing), epilator
    ipl, deodorant(|s), antiperspirant, perfume(|s), mascara, foundation, concealer
    eyeliner, eyeshadow, lipstick(|s), blush, makeup
    micellar water, acrylics, lash (glue|extensions|lift|serum)
    micropigmentation, microblading, soap(|s), toothpaste, mouthwash
    whitening strips, diaper(|s), baby (wipes|powder|formula|oil|lotion), formula, wipes
    tampon(|s), pads, condom(|s), lube, supplement(|s), vitamin(|s), multivitamin(|s)
    vitamin (d|b12|c|e), gummies, magnesium, zinc, collagen, probiotic(|s), melatonin
    turmeric, ashwagandha, creatine, whey, preworkout
    slimming tea, detox
    cbd
    vape(|s), remedy, remedies, biotin
  `,
  symptom: `
    rash(|es), hives, red (spots|patches|bumps|blotches), redness
    breakout(|s), broke (me |)out
    eczema, psoriasis, dermatitis, allergy, allergies
    allergic, allergic reaction(|s), reaction to (it|this|the)
    anaphylaxis, anaphylactic, itch(|y|es|ing), itched, itchiness, sting(|s|ing)
    burnt my (skin|scalp|face|lips|eyes|hair)
    blister(|s|ed|ing), peeling, flaking, scab(|s), scar(|s|red|ring), discoloration
    hyperpigmentation, irritation, swelling, swollen
    swelled (up|shut)
    (face|lips|eyes|eyelids|tongue) (swelled|swollen|swelling|puffed|blew up|ballooned)
    (throat|hands|feet|ankles|legs) (swelled|swollen|swelling|puffed|blew up|ballooned), edema, infection(|s)
    infected, pus, abscess, bruis(e|es|ed|ing), bleeding, bled, nosebleed(|s)
    lost (my|his|her) (vision|sight|hearing|hair|sense of|voice|eyelashes|eyebrows|nails|appetite|period)
    hair (loss|fell out|falling out|is falling|fell|broke off|breaking off|came out|snapping|thinning)
    vomit(|s|ed|ing)
    throwing up, throw up, puking, puked, nausea, nauseous, nauseated
    stomachache, diarrhea, diarrhoea, the runs
    constipat(ed|ion), bloat(ed|ing), cramp(|s|ing), heartburn, acid reflux, ulcer(|s), indigestion
    made (me|him|her|us|my son|my daughter) (sick|ill|dizzy|nauseous|throw up|vomit|faint|violently ill)
    got (really |very |so |violently |)(sick|ill) (after|from), headache(|s), migraine(|s), dizzy, dizziness
    lightheaded, faint(|ed|ing), passed out, blacked out, vertigo, seizure(|s), convulsion(|s)
    tremor(|s), shakes, numb, numbness, tingling
    paraly(sis|zed|sed), hallucinat(ions|ing|ed)
    confusion, palpitations
    heart (racing|palpitations|rate went|pounding|skipping|attack|stopped|problems)
    myocarditis, pericarditis, stroke
    embolism
    wheez(e|ing), cough(|ing) (up blood|nonstop|fits)
    fever(|s|ish), chills
    insomnia, can't sleep, couldn't sleep, nightmares, drowsy
    drowsiness, fatigue
    miscarriage, miscarried
    jaundice, side effect(|s)
    hospitalized
    hospitalised, intensive care, coma
    died (after|from taking|from the|two days after)
  `,
  rumour: `
    (they|the media|doctors|the government) (don't|dont|won't|wont) (want you to|tell you|tell us|want us to)
    what they (don't|dont|won't) (want|tell)
    cover up, coverup
    wake up (people|sheeple|everyone|america|and)
    follow the money, crisis actors
    deep state, new world order, nwo, illuminati, freemasons, reptilian(|s), globalist(|s)
    depopulation, depopulate, plandemic, scamdemic, chemtrail(|s)
    big pharma, microchip(|s|ped), nanobots, graphene
    (share|copy|save|download|watch|screenshot) (this |it |)(before they|before it)
    before they (delete|remove|take|ban|censor)
    share before
    whistleblower
    everyone knows (they|it|that they|this)
    fact: (they|it|vaccines|this), funny how (they|nobody|no one)
    (causes|cause|causing|caused|gives you) (cancer|autism|infertility|sterility|alzheimers)
    (give you|giving people|gives people|leads to|linked to) (parkinsons|diabetes|sudden death|aids)
    carcinogen(|s|ic)
    (kills|killed|killing) (more people|thousands|millions|children) (than|and|every|who|but|)
    (kills|killed|killing) (babies|people every day|people silently|people slowly) (than|and|every|who|but|)
    (funds|funding|finances|financing|supports|sponsors|bankrolls) (a cult|cults|satanists|child trafficking)
  `,
  scam: `
    get rich
    become a millionaire, pyramid
    bitcoin(|s), btc, crypto, cryptocurrency, ethereum, usdt, dogecoin, nft(|s), airdrop
    presale, memecoin, forex
    (invest|investing|invested|investment) (with|in crypto|in bitcoin|platform|opportunity|company)
    100% (profit|legit|guaranteed|safe|profitable)
    recovery (expert|agent|hacker)
    text me on
    (loan|loans|credit|financing) (no credit check|approved in|in 24 hours|fast|urgent|lender|company)
    urgent loan
    (congratulations|congrats|attention) you (won|have won|are the|are our) (our|the|a|)
    claim (your|ur|it|the|now) (prize|reward|gift|free|gift card|package|winnings|bonus|now|airdrop)
    free (iphone|gift card|gift cards|robux|v bucks|bitcoin|money|giveaway)
    gift card(|s) (giveaway|for sale|free|worth|code), lucky winner
    click (here|the link|this link|my profile|on my profile|my bio|below to|on the link|link)
    link in (my |)(bio|profile|comments)
    (gift|steam|itunes) card codes
    spell caster(|s), spellcaster(|s), voodoo, witch doctor
  `,
  advert: `
    (check|check out|visit|follow) (my|our) (page|profile|shop|store|website|site|channel)
    selling (my|our|these|this|cheap|original)
    we (sell|offer|ship|provide|deliver|specialize) (nationwide|all|wholesale|services)
    call (us|now|me) (on|at|today|now|for)
  `,
  chain: `
    (bad luck|7 years of bad luck|good luck) (for|if|will|in|tonight)
    like (=|equals)
    follow (me|back|for follow|4 follow|and i|train|my page for), follow for follow, follow back, followback
    f4f, l4l, s4s, fb4fb, sub4sub
    i follow back
    gaintrain
    (share|send|forward) (this |it |)(to|with) (10|15|20|7|5|12|9|11) contacts
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
    (is|are|was|were) (there|this|it|these|you|that) (a|any|available|still|in|open|vegan|safe)
    (is|are|was|were) (they|the|we|anyone|shipping|delivery) (a|any|available|still|in|open|vegan|safe)
    (is|are|was|were) (there|this|it|these|you|that) (going|gluten|halal|the|free|possible|for)
    (is|are|was|were) (they|the|we|anyone|shipping|delivery) (going|gluten|halal|the|free|possible|for)
    (is|are|was|were) (there|this|it|these|you|that) (included|suitable|compatible|real)
    (is|are|was|were) (there|this|it|these|you|that) (able|coming|waterproof)
    (is|are|was|were) (they|the|we|anyone|shipping|delivery) (included|suitable|compatible|real)
    (is|are|was|were) (they|the|we|anyone|shipping|delivery) (hiring|closed|on|refundable|only|why|because)
    (any|is there any|are there any) (idea|update|updates|news|chance|way|plans|info)
    (any|is there any|are there any) (information|tips|discount|side effects)
    (any|is there any|are there any) (recommendations|alternative|of you)
    (anyone|anybody|someone|somebody) (know|knows|tried|else|have|has|used|got|can|tell)
    i (wonder|was wondering|am wondering|would like to know|want to know)
    i (need to know|have a question|'d like to know|wanna know), question (:|for|about|please)
    could you please, please (advise|explain|tell me|let me know|clarify|confirm)
    have you (tried|considered|got|ever|any|guys), has (anyone|anybody|it|this)
    wondering (if|when|how|whether|what|where)
  `,
  price: `
    how much, how much (is|are|for|does|do|would|it|this|these|please|pls|plz), price
    prices, the price, price (list|of|for|range|in|and|check|point), what's the (price|cost|rate)
    cost of, rates
    fee(|s) for, available, availability, in stock
    back in stock, restock(|ing|ed), preorder, pre-order
    (want|wanna|need|would like|like|'d like) to (buy|order|purchase|book|subscribe)
    (love|ready|going|planning|trying) to (buy|order|purchase|book|subscribe)
    i'll take (one|two|it|them|3|2|a|this), i want (one|this|it|these|two|them|2)
    i need (this|one|these|it) (in my life|asap|now|please|so bad|), take my money
    interested, i'm interested
    (do|will) you (ship|deliver|sell|restock|have (it|this|these) in|take orders)
    ship(ping|) (to|cost|costs|fee|worldwide|international)
    size (s|m|l|xl|small|medium|large|available|10|8|6|12|chart)
    buy (link|it|this|one|these|mine|tickets), order (link|one|form|now please)
    tickets (available|for|price|left|please)
    how (can|do|to|could) (i|we) (order|buy|purchase|get one|book|subscribe|sign up)
  `,
  thanks: `
    thanks, thank you, thank u, thankyou, thanx, thnx, thx, tnx, ty, tysm, tyvm
    thanks again, thank you so much, much appreciated
    appreciate (it|you|this|your|the|that|y'all|all), really appreciate, appreciated, grateful
    thankful, god bless (you|u|your|the)
    bless you, bless your
  `,
  praise: `
    love, love it, love this, love these, love you, love your, love the, loved, loved it, loving, lovely, luv
    ily, i love, we love, absolutely love, obsessed, obsessed with, in love with, amazing, awesome, excellent
    fantastic, fabulous, wonderful, incredible, brilliant, superb, outstanding, magnificent, marvelous
    marvellous, perfect, perfection, perfectly, beautiful, beautifully, gorgeous, stunning, adorable, cute
    so cute, pretty, so pretty, breathtaking, phenomenal, spectacular, sensational, exceptional, extraordinary
    impressive, impressed, flawless, immaculate, exquisite, delicious, yummy, yum, tasty, mouthwatering
    delightful, delighted, heavenly, divine, epic, legendary, iconic, legend, legends, goated, goat, slay
    slayed, fire 🔥, banger, masterpiece, top notch, top tier, first class
    lifesaver
    gem, great, greatest, best, the best
    good (job|work|stuff|one|service|quality|product|food|people|vibes|idea|call|customer)
    good (value|news|on you|for you|experience|results|luck|game|show|choice|looking|taste), so good
    very good, really good, pretty good, too good, looks good
    smells (good|great|amazing|divine)
    works (great|well|wonders|perfectly|like a charm|amazing|like magic)
    well (done|deserved|said|made|played|written|worth)
    nice (one|work|job|touch|to see|people|staff|product|idea|video|song|pic|look|place|guy|shot|goal|and)
    so nice, very nice, really nice, (is|are|was|were|looks|how|super) nice, cool, so cool
    super (happy|excited|proud|helpful|friendly|easy|fast|pleased), sweet of you, congrats
    congratulations, congratz, bravo, kudos, props, respect, hats off, proud, so proud, proud of
    happy (customer|with|for you|to see|client|for), so happy, very happy, glad, so glad
    satisfied, thrilled, excited, so excited, can't wait, cannot wait, cant wait
    looking forward, enjoy(|ed|ing) (it|this|every|the|my|our|so), enjoyed, enjoyable
    recommend(|ed) (it|this|to|highly|100|these|them|you)
    five stars, 5 stars, 10/10, 100/100
    worth (it|every penny|the money|the wait|the price), keep up the, my favorite, my favourite
    favorite, favourite, favorites, fave, favs
    made my day, helpful, friendly, professional, efficient, reliable, courteous, responsive
    fast (delivery|shipping|service|response|and)
    (customer|excellent|great|amazing|outstanding|fantastic) service, high quality
    comfortable, comfy, smooth and, hilarious, so funny
    too funny, genius, inspiring, inspirational, inspiration, touching, heartwarming, wholesome
    talented, queen, king, kings, champions, champ, goosebumps, lfg, let's go, lets go, woohoo
    yay, yass, yesss, whoop, hooray, hurray, bless, blessed, ❤️, 😍, 🥰, 👏, 😘, 🔥, 👍, 🤩, 💖, 💚, 💙, 🎉, 😋, 🏆, ♥️, 💕
    keep it up, keep up the (good|great|amazing|fantastic|excellent) (work|job|content)
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
    waiting (for|since) (5|6|hours|my refund|my order|an answer|a reply|a response|ages)
    (weeks|days|months|hours) (later|and still|and nothing|and no|of waiting|on hold|without)
    on hold (for|over|forever), delayed, delay(|s)
    (lost|missing|damaged|stolen|wrong) (box|delivery|product|size|color|part|parts)
    missing
    refund (me|my|now|please|the|us|denied|refused|requested)
    i want (my money|a refund|my refund|my money back|to cancel|my deposit), want my money, money back
    give (me|us) (my|our|back) (money|refund), ripoff, rip-off, ripped (me |us |)off
    scam, scams, scammed, scammer(|s), scamming, fraud, fraudulent, fraudster(|s), con artists, crooks
    thieves, thief, robbery, robbed, stole (my|our), stealing (my|our|from|people), theft
    dishonest, liars, lying to (customers|us|me|your), lied to (me|us), misleading
    deceptive, overcharged, overcharge
    charged (me |us |)(twice|double|for|without|again|the wrong), overpriced
    so expensive, way too (expensive|much|long|small|slow)
    greedy, not worth (it|the|a)
    waste of (money|time|my time|my money), wasted (my|money|time), daylight robbery
    # does not work
    (doesn't|doesnt|does not|don't|dont|isn't|isnt|didn't|didnt|won't) (work|works|working|worked|load)
    (doesn't|doesnt|does not|don't|dont|isn't|isnt|didn't|didnt|won't) (loading|open|connect|turn on|charge)
    (wont|not|never|stopped|stops|quit|can't|cannot|cant) (work|works|working|worked|load)
    (wont|not|never|stopped|stops|quit|can't|cannot|cant) (loading|open|connect|turn on|charge)
    (doesn't|doesnt|does not|don't|dont|isn't|isnt|didn't|didnt|won't) (fit|help|care|respond|deliver)
    (wont|not|never|stopped|stops|quit|can't|cannot|cant) (fit|help|care|respond|deliver)
    (doesn't|doesnt|does not|don't|dont|isn't|isnt|didn't|didnt|won't) (answer|even|access|reach|get through)
    (wont|not|never|stopped|stops|quit|can't|cannot|cant) (answer|even|access|reach|get through)
    (wont|not|never|stopped|stops) (be reached|live up|as described|as advertised|happy)
    (doesn't|doesnt|does not|don't|dont) (acceptable|good enough|impressed|satisfied|recommend)
    (isn't|isnt|didn't|didnt|won't) (acceptable|good enough|impressed|satisfied|recommend)
    (doesn't|doesnt|does not|don't|dont|isn't|isnt|didn't|didnt|won't) (buy|order from|waste your|bother)
    (wont|not|never|stopped|stops|quit|can't|cannot|cant) (acceptable|good enough|impressed)
    (wont|not|never|stopped|stops|quit|can't|cannot|cant) (satisfied|recommend)
    (wont|not|never|stopped|stops|quit|can't|cannot|cant) (buy|order from|waste your|bother)
    not (working|happy|impressed|satisfied|good|great|acceptable|cool|okay|ok|professional|helpful|recommend|recommended|recommending|worth|fair|fresh|as described|as pictured|as advertised|what i (ordered|expected|paid)|user friendly|right|even)
    broken, broke (after|down|in|within|on|the first|already)
    falling apart, fell apart, defective, faulty, malfunction(|ing|ed), damaged, cracked, leaking
    leaks, crash(|es|ed|ing)
    keeps (crashing|freezing|disconnecting|buffering|dropping|cutting|breaking|saying), freez(es|ing)
    glitch(|es|y), glitching, bug(|s|gy), lag(|s|gy|ging), errors
    outage(|s), (service|internet|wifi|site|website|app) (is |has been |are |)(down|slow|out|terrible|awful)
    no (service|signal|internet|connection|power|water|network|heat|hot water) (since|for|again|in|all|at)
    so slow, too slow, unusable, unreachable, unavailable
    expired, stale, moldy, mouldy, rotten, spoiled, inedible, disgusting, undercooked, overcooked
    tasteless, bland, soggy, cold food, stinks, smells (bad|awful|terrible|horrible|like)
    filthy
    # judgement
    bad, worse, worst, the worst, getting worse
    worst (service|company|experience|customer|app|airline|bank|product|purchase|food|place|delivery)
    terrible, horrible, horrendous, awful, atrocious, appalling, abysmal, dreadful, pathetic, ridiculous
    unacceptable, outrageous, disgrace, disgraceful, shame, shameful, shameless
    embarrassing, joke, a joke, what a joke, laughable, nightmare, disaster, mess, fiasco, fail
    failed, failure, flop
    low quality
    useless, pointless, worthless, rubbish, garbage, trash
    trashy, junk, crap, crappy, sucks, suck, sucked, lame, meh, boring, dull, cringe, mid, overrated
    underwhelming, disappointing, disappointed, disappointment, let down
    regret (buying|this|ordering|it|my), unhappy, dissatisfied, unsatisfied, frustrated, frustrating, annoyed
    annoying, irritating, upset, angry, furious, livid, fuming, disgusted
    sick of (this|it|your|the|waiting|paying), fed up, tired of (this|waiting|your|the|calling|paying|it)
    had enough, enough is enough, done with (you|this company|your|this), rude, rudeness
    disrespectful, disrespect, unprofessional, incompetent, incompetence, unhelpful, careless
    arrogant, condescending, dismissive, unreliable, untrustworthy, inconsistent, misinformed
    negligent, negligence
    avoid (this|at all|like|these|them), stay away, beware
    don't (buy|waste|order|bother|trust|go|shop|fall|recommend)
    do not (buy|waste|order|bother|trust|recommend|go), would not recommend
    one star
    (cancel|cancelled|canceled|cancelling|canceling) (my|our|the|it|this|order|subscription|flight|again)
    unsubscribe(|d)
    unfollow(|ed|ing), uninstall(|ed|ing), problem(|s), issue(|s) with, issues, complaint(|s)
    complain(|ed|ing), false, unfair, unjust, nonsense, bull, still waiting, 😡, 🤬, 😠
    👎, 😤, 🖕
    (still|never|not|hasn't|haven't|havent|hasnt|has not|have not) (delivered|refunded|answered|gotten my)
    (still|never|not|hasn't|haven't|havent|hasnt|has not|have not) (showed up|replied|responded)
    still (waiting|no answer|no refund|no response|no reply|nothing|not working|broken)
  `,
  suggestion: `
    (would|it'd|it would|that would) be (nice|great|cool|good) (if|to|with|for|in|when)
    (would|it'd|it would|that would) be (awesome|better|amazing|helpful) (if|to|with|for|in|when)
    ('d|it will|this would) be (nice|great|cool|good|awesome|better|amazing|helpful) (if|to|with|for|in|when)
    (would|it'd|it would|that would) be (so much better|interesting|ideal|fun) (if|to|with|for|in|when)
    would be better, would love (to see|it if|a|an|if you|more)
    wish (you|there|they|it|this|the app|y'all) (had|would|could|was|were|made|came)
    wish (you|there|they|it|this|the app|y'all) (sold|did|offered|opened|shipped|didn't)
    i wish (you|there|it|this)
    why (not|don't you|dont you) (add|make|just|try|have|open|offer|do|sell|bring|use|put|start|create|let)
    how about (a|an|adding|you|making|some|we|doing|bringing|more)
    what if you
    (please|pls|plz) (add|make|bring back|bring|consider|open|include|do|restock|release)
    (please|pls|plz) (come|sell|improve|fix|lower|offer|create|collab|post more|put)
    bring back (the|my|this|that|it)
    maybe (you|add|try|consider|a|an|next time) (should|could|try|add|make|put|include|)
    (suggestion|idea|feedback|feature request|constructive criticism)(|s) (:|for|to|)
    i (suggest|recommend you|would suggest|propose|'d suggest|would recommend adding), suggestion(|s)
    just a thought
    (you|u|they|y'all|you guys) (ought to|need to) (add|consider|offer|bring|include|open|sell)
    (you|u|they|y'all|you guys) (should|could|might want to|ought to|need to) (make a|make more|do a)
  `,
  crisis: `
    boycott(|s|ed|ing), #boycott
    lawyer(|s|ed), my lawyer, attorney(|s), lawsuit(|s)
    sue, suing, sued, in court
    press charges, pressing charges, police report
    file(|d) (a|an) (complaint|report|claim|lawsuit|police report|dispute)
    bbb
    ftc, fda, fcc, cfpb, osha, trading standards, ombudsman
    watchdog, regulator(|s)
    chargeback
    (go|going|went|call|calling|contact|contacting) (to |)the (journalists|police|local news|authorities)
    (contacted|tell|telling) (to |)the (journalists|police|local news|authorities)
    the media (will|needs|should|is going), go viral, goes viral
    poisoned, hospitalized, hospitalised
    exploded
    explode(|s), explosion, electrocuted
    health (hazard|risk|code violation), dangerous, danger to, in danger, unsafe, life threatening
    could have (died|killed|been killed|burned)
    nearly (died|killed|choked|burned), recall (this|the|these|your|it), recalled
    contaminat(ed|ion), salmonella, listeria
    discrimination (at|by|in|from), discriminated, racial profiling
    sexual harassment, sexually harassed, child labor, sweatshop(|s)
    petition
    (hundreds|thousands|many|dozens|all) of (us|people|customers) (are|were|have|affected)
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
