import type { Lexicon } from '../define'

/** English: abuse said of persons or groups, with what looks like it and is not. */
export const abuse: Lexicon = {
  slur: `
    # origin and colour
    nigger(|s), nigga(|s|z), niggah, nignog(|s), nig nog(|s), negro(|es), =coon(|s),
    makwerekwere, kwerekwere, chinki(|s|es), coolie(|s), boong(|s), slitty eye(|s|d), slit eye(|s|d), gyppos
    teuchter(|s)
    sheep shagger(|s), currymuncher(|s), shylock(|s), flid(|s), spacker(|s), bender(|s) like, bog trotter(|s)
    bogtrotter(|s)
    darkie(|s), darky, darkies
    jigaboo(|s), jiggaboo(|s), porch monkey(|s), jungle bunny, jungle bunnies, spearchucker(|s), golliwog(|s)
    gollywog(|s), house negro, sambo(|s), spook(|s) (stole|go back), uncle tom, kaffir(|s), tar baby
    cotton picker(|s), chink(|s), chinky, ching chong, chinaman, chinamen, gook(|s), slanteye(|s)
    slant eye(|s), zipperhead(|s), jap(|s), nip(|s) bastards, paki(|s), curry muncher(|s), pajeet(|s)
    dothead(|s), street shitter(|s), raghead(|s), rag head(|s), towelhead(|s), towel head(|s)
    camel jockey(|s), camel fucker(|s), goat fucker(|s), goatfucker(|s), sand nigger(|s), dune coon(|s)
    sandmonkey(|s), sand monkey(|s), mudslime(|s), muzzie(|s), muzrat(|s), jihadi scum, spic(|s), spick(|s)
    wetback(|s), beaner(|s), greaser scum, gringo scum, wog(|s), dago(|s), guido scum, wop(|s), kraut(|s)
    polack(|s), eyetie(|s), frogeater(|s), cheese eating surrender monkey(|s), pikey(|s), gyppo(|s), gypo(|s)
    gypsy scum, dirty gyps(y|ies), redskin(|s), injun(|s), squaw(|s), abo(|s) scum, petrol sniffer(|s)
    eskimo scum, honkey(|s), honky, honkies, cracker scum, white trash, wigger(|s), wigga, kike(|s), hymie(|s)
    heeb(|s), yid(|s) scum, christ killer(|s), hook nose(|s|d), dirty jew(|s), filthy jew(|s), jewboy
    zionazi(|s)
    dirty (arab|arabs|muslim|muslims|black|blacks|mexican|mexicans|immigrant|immigrants|foreigner)
    dirty (foreigners|indian|indians|african|africans|french|french people|gypsy|gypsies|paki)
    filthy (arab|arabs|muslim|muslims|immigrant|immigrants|foreigners|indians|africans|jews|gypsies)
    # orientation and gender identity
    faggot(|s), fagot(|s), fag(|s), faggy, dyke(|s), bulldyke(|s), lesbo(|s), lezzie(|s), lezzer(|s), poof(|s)
    poofter(|s), pooftah(|s), poofta(|s), batty boy(|s), battyboy(|s), fudge packer(|s), fudgepacker(|s)
    butt pirate(|s), bum chum(|s), bum boy(|s), bumboy(|s), arse bandit(|s), ass bandit(|s)
    carpet muncher(|s), carpetmuncher(|s), muff diver(|s), sodomite(|s), tranny, trannie(|s), trannies
    shemale(|s), she male(|s), ladyboy(|s), chicks with dicks, heshe, troon(|s), nancy boy
    light in the loafers, limp wristed, sissy faggot, groomer(|s) scum
    # disability, sex
    retard(|s|ed), retarded, r3tard, fucktard(|s), libtard(|s), mongoloid(|s), mong(|s), spastic(|s)
    spaz(|zes), spazz, cripple(|s) (like you|scum), window licker(|s), mental defective(|s), downie(|s)
    schizo freak, feminazi(|s), femoid(|s), foid(|s), sandwich maker
  `,
  insult: `
    asshole(|s), arsehole(|s), asshat(|s), asswipe(|s), assclown(|s), ass clown(|s), assmunch, ass hole(|s)
    =ahole, dumbass(|es), dumb ass(|es), jackass(|es), smartass(|es), fatass(|es), fat ass, lardass
    bastard(|s), bitch(|es|y), biatch, beyotch, son of a bitch, sons of bitches, sonofabitch, basic bitch
    bitchass, cunt(|s), kunt(|s), cuntface, twat(|s), twunt, dickhead(|s), dickface
    dickwad(|s), dick wad, dipshit(|s), dumbfuck(|s), dumb fuck(|s), dumbshit(|s), fucker(|s)
    motherfucker(|s), mother fucker(|s), motherfuckin(|g), mofo(|s), muthafucka(|s), fuckface(|s)
    fuckhead(|s), fuckwit(|s), fuckwad(|s), fuckboy(|s), fuck boy(|s), shithead(|s), shitface
    shitbag(|s), shitstain(|s), shitbird, shitlord(|s)
    piece(|s) of (shit|crap|garbage|trash|filth), lying sack of shit, sack of shit
    (you|u|a|an absolute|such a|total|complete|fucking|what a|massive|huge) douche, douchebag(|s)
    scumbag(|s), scum bag(|s)
    prick(|s), knobhead(|s), bellend(|s)
    bell end(|s), wanker(|s), tosser(|s), tossers, pillock(|s), plonker(|s)
    muppet(|s), numpty, numpties, nonce(|s), minger(|s), slag(|s), slapper(|s), slut(|s|ty), whore(|s)
    hoe bag, skank(|s|y), cumdumpster, cum dumpster, cumbucket, cocksucker(|s)
    cock sucker(|s), dicksucker, suck my (dick|balls|cock|ass), lick my (balls|ass), eat shit
    eat my ass, kiss my ass, moron(|s|ic), imbecile(|s), cretin(|s), halfwit(|s)
    nitwit(|s), dimwit(|s), dumbo, numbskull(|s), numskull(|s), bonehead(|s), blockhead(|s)
    knucklehead(|s), airhead(|s), meathead(|s), peabrain(|s), birdbrain(|s)
    ignoramus, simpleton(|s), dunce(|s), buffoon(|s)
    (you|u|fucking|bloody|complete|total|absolute|utter|stupid|what an|such an|bunch of|pack of) idiot(|s)
    idiots, lowlife(|s), low life(|s), lowlives, degenerate(|s), creepo, pervert(|s), perv(|s), pedo(|s)
    paedo(|s), sicko(|s), nutjob(|s), nut job(|s), nutcase(|s), whackjob, deadbeat(|s)
    waste of (space|oxygen|skin|air), neckbeard(|s), incel(|s), simp(|s)
    cuck(|s), soyboy(|s), crybabies, bootlicker(|s)
    asslicker(|s)
    # orders
    fuck (you|u|off|yourself|ur|your mom|your mother|y'all|them all|him|her), fuk (u|you|off), f off
    fck (you|u|off), go fuck (yourself|urself|yourselves), get fucked, stfu, gtfo, foad
    shut the fuck up, shut the hell up, shut your (mouth|trap|face|hole), piss off
    screw you, go to hell, rot in hell, burn in hell
    🖕
    # more names
    gobshite(|s), gobdaw, bampot(|s), eejit(|s), nincompoop(|s), doofus(|es), dingbat(|s), lamebrain(|s)
    mouthbreather(|s), dickwit(|s), bumlicker(|s), arselicker(|s)
    sleazebag(|s), slimeball(|s), dirtbag(|s), scuzzball, shitgibbon(|s)
    arsewipe(|s), buttface, butthead(|s), thicko(|s), thickhead(|s)
    dullard(|s), cretinous, scrote(|s), toerag(|s), ratbag(|s), shitehawk(|s), jobsworth(|s)
    prat(|s), wally, wallies, bozo(|s), jabroni(|s), schmuck(|s), putz, dumdum
    walloper(|s), roaster, bawbag(|s), fannybaws, minger(|s), munter(|s), butterface, lardarse
    fat (pig|cow|slob|bastard|lump|hog|sow|whale|git|oaf|mess|lard)
    ugly (cow|pig|bitch|bastard|mug|hag|git|freak|troll|dog)
    stupid (cow|bitch|git|sod|man|woman|boy|girl|clown|muppet|fool|fools|idiot|idiots|pig|bugger|oaf)
    silly (cow|bitch|old cow|old fool|old goat|mare|moo)
    old (hag|bag|crone|bat shit|fart|goat|prune|trout|cow|coot|bastard)
    lying (rat|scum|snake|weasel|bastard|bastards|toad|pig|sod|git|cow)
    thieving (rat|scum|bastard|bastards|gits|swine|weasel|weasels|toerags|little)
    spineless (coward|worm|jellyfish|git|weasel|cowards), peabrained, birdbrained
    dimwitted, mannerless
    pondlife
    waste of (space|oxygen|skin|sperm|a human), bloody fool(|s), you fool(|s), you clown(|s), you muppet(|s)
    you pig(|s)
    you monkey(|s)
    you troll(|s), you filth
    you egg
    you liar(|s)
    you ugly, you fat, you dirty, you filthy, you pathetic
    u ugly, u fat, u dirty
    ya (clown|muppet|rocket|tube|melt|roaster|bampot|fanny|eejit|numpty|plank|donkey|dope|bum|loser|dirty|big|wee)
    (gadha|gadhe|kutta|kutte|kamina|kamine|kaminey|harami|haramkhor|chutiya|chutiye|bhosdike|bsdk|madarchod)
    (behenchod|bhenchod|gandu|suar|bewakoof|werey|mumu)
    (olodo|oloshi|agbaya|ewu gambia|oponu|oloriburuku|foolish goat|he goat)
  `,
  harsh: `
    stupid, dumb, dumber, dumbest, idiot, idiotic, fool(|s), foolish, brainless, clueless
    ignorant, illiterate, uneducated, braindead, brain dead, thick as, low iq
    no brain(|s), useless, worthless, pathetic
    hopeless, talentless, spineless, gutless, coward(|s|ly), clown(|s), joke of a, liar(|s), hypocrite(|s)
    backstabber(|s), traitor(|s), snake(|s), rat(|s), weasel(|s), leech(|es), parasite(|s)
    snob(|s), jerk(|s), brat(|s), bully, bullies, ugly, ugliest, fat, fatso, fatty, lardo
    disgusting, gross, repulsive, hideous, filthy, nasty, smelly, stinky, stinking, stink
    trashy, ratchet, crackhead(|s), junkie(|s), crazy, insane, lunatic(|s), maniac(|s)
    sick in the head, deranged, delusional, unhinged, narcissist(|s), sociopath(|s), psychopath(|s)
    predator(|s), rapist(|s), pedophile(|s), paedophile(|s), nazi(|s), fascist(|s), racist(|s), bigot(|s)
    commie(|s), thug(|s), criminal(|s), crook(|s), monster(|s), devil(|s), evil, demon(|s), pig(|s), dog(|s)
    cow, heifer, donkey(|s), ape(|s), monkey(|s), gorilla(|s), cockroach(|es), roach(|es), vermin
    insect, worm(|s), maggot(|s), slug, toad, sheep, sheeple, chicken shit, trash
    filth, waste, turd(|s), dirtbag(|s), sleazebag(|s), slimeball(|s), sellout(|s), shill(|s)
    wuss(|es), wimp(|s), pussy, pussies, pansy, pansies, sissy, sissies, crybaby, noob(|s), n00b, boomer
    dinosaur, wannabe(|s), attention seeker(|s), gold digger(|s), drama queen(|s), stuck up
    shut up, shut it, get lost, get a life, you make me sick, nobody asked you
    touch grass, cry about it, loser(|s), creep(|s), dummy, dummies, weirdo(|s), psycho(|s), hooker(|s)
    🤡, 🐷, 🐖, 🐒, 🐍, 🐀, 💩
  `,
  negative: `
    thieves, thief, criminals, terrorists, terrorist, rapists, murderers, thugs, savages, barbarians, animals
    uncivilized, uncivilised, primitive, backward, inferior, subhuman, dirty, filthy, smelly, stink, stinks
    disgusting, gross, unclean, diseased, lazy, leeches, parasites, freeloaders, scroungers, scammers
    cheats, liars, greedy, stingy, dumb, stupid, idiots, morons, low iq, uneducated
    illiterate, hysterical, can't drive
    can't be trusted, cannot be trusted, never trust, invaders, invading, invade, invasion, invaded
    taking over, overrun, swarming, breed like, breeding
    steal our jobs, taking our jobs
    on benefits
    ruin everything, ruining (this|our|the)
    destroying (this|our|the), destroy our, drain on, not human
    not people, not welcome, abnormal, unnatural, against nature, mentally ill, mental illness
    sick in the head, perverts, groomers, pedophiles, sinful, sinners, abomination(|s), disgrace
    a disgrace, belong in (the kitchen|a zoo|an asylum|prison|jail|cages|a cage)
    only good for, good for nothing
    run the (banks|media|world), i hate, we hate, hate all, can't stand, i despise
    all the same, make me sick, makes me sick, are the problem, are to blame, are trash
    are scum, are pigs, worthless, useless, no honor
    evil, cowards, backstabbers
  `,
  dehumanise: `
    vermin, cockroach(|es), roaches, rat(|s), parasite(|s), leech(|es), maggot(|s), lice, louse, termites
    pests, locusts, swarm, swarms, infestation, infest, infested, plague
    monkey(|s), ape(|s), gorilla(|s), baboon(|s)
    chimp(|s), chimpanzee(|s), pig(|s), swine, dog(|s), mutt(|s), mongrel(|s), hyena(|s), jackal(|s)
    vulture(|s), snake(|s), cattle, livestock, beasts
    (like|are|worse than|bunch of|pack of|nothing but) animals, subhuman(|s), sub human(|s), untermensch
    filth, scum, garbage, trash
    human (garbage|trash|waste), sewage, excrement
    exterminate, exterminated, eradicate, eradicated, gas the, gassed
    ethnic cleansing, final solution
    hitler was right, ovens, 🐒🍌, 🐒, 🐵, 🦍, 🐀, 🐖, 🐷, 🐍, 🪳, 💩
  `,
  exclusion: `
    go back to where you came from, go back home
    send (them|him|her|em|these) (all |)(back|home), deport (them|him|her|all|every|these|em)
    get rid of (them|these|all), out of (our|my) country
    build the wall
    not welcome here
    do not belong (here|in)
    no (foreigners|women|gypsies|trans people|refugees) (allowed|here|wanted|in)
    keep (them|these people) (away|out), white power
    should(n't| not) be allowed (to vote|to drive|here|in|near|to have|to exist|to work|to breed)
    should be (banned|deported|locked up|expelled|kicked out|sterilized|removed from)
    go back to (africa|mexico|india|china|pakistan|algeria|arabia|the desert|the jungle|the middle east)
    go back (to |)where (you|u|they) (came from|come from|belong)
  `,
  threat: `
    # I will
    want to (kill|strangle|stab|punch|hurt|shoot|slap) (you|him|her|them)
    (should|needs to|need to|deserve to) be (shot|hanged|hung|killed|burned|burned alive)
    (should|needs to|need to|deserve to) be (castrated|exterminated|whipped|slapped|wiped out)
    (deserve|deserves) (to die|to burn|to suffer|to rot|to be hurt|a bullet|death)
    # you will
    you('re| are|re) (dead|a dead man|gonna die|going to die|going to pay)
    you will (pay for this|regret this|die|burn|suffer|bleed|be sorry|pay for that|not live)
    sleep with one eye open, better watch out, snitches get stitches
    (i|we) know where (you|u|your) (live|lives|work|sleep|kids|family|park|children|mother|daughter|son)
    (i'll|ill|we'll|i will|we will) find you
    i'm coming for you, coming for (you|your family)
    pull up on you
    # weapons, calls, wishes
    bullet (in|through) (your|his|her|their) (head|skull|face), knife in (your|his|her)
    (burn|blow|torch|bomb) (down |up |)(your|the|their) (house|store|shop|office|building)
    kill yourself, kill urself
    kill yourselves, kys
    go (die|kill yourself|hang yourself|jump off|drown|play in traffic|drink bleach), drink bleach
    hang yourself
    neck yourself
    hope (you|u|he|she|they) (all |)(die|dies|get cancer|gets cancer|get raped|get hurt)
    hope (you|u|he|she|they|your family|your kids|you all|ur) (all |)(suffer|suffers|rot|rots|burn)
    hope (you|u|he|she|they|your family|your kids|you all|ur) (all |)(burns|get hit|get shot|get killed|choke)
    die (bitch|scum|already|slowly|in a fire|in hell|pig|motherfucker|you), just die
    firing squad
    (going to|we'll|we will|imma) (kill|murder|stab|shoot|beat|strangle) (you|u|ya|him|her|them|you all|y'all)
    (going to|we'll|we will|imma) (choke|slap|punch|hurt|hunt) (you|u|ya|him|her|them|you all|y'all)
    (going to|we'll|we will|imma) (destroy|rape|end|bury|skin|burn) (you|u|ya|him|her|them|you all|y'all)
    (i'll|ill|i will|gonna|going to|imma) (kick your ass|kick your head|beat your ass)
    (i'll|ill|i will|gonna|going to|imma) (slit your throat|put a bullet)
    (castrate|beat|stab) (every|all these|all the|these) (arabs|women|cops|scum)
    (kill|shoot|hang|lynch|gas|behead|exterminate|execute|castrate) (them all|em all|all of them)
    (i'll|ill|i will|gonna|going to) (kill|murder|stab|shoot|beat|strangle) (you|u|ya|him|her|them|you all)
    (we'll|we will|imma|ima) (kill|murder|stab|shoot|beat|strangle) (you|u|ya|him|her|them|you all)
    (i'll|ill|i will|gonna|going to) (choke|slap|punch|hurt|hunt) (you|u|ya|him|her|them|you all)
    (i'll|ill|i will|gonna|going to) (destroy|rape|end|bury|skin|burn) (you|u|ya|him|her|them|you all)
  `,
  violence: `
    kill(|s|ed|ing|er), murder(|s|ed|ing), slaughter(|ed|ing), massacre(|d), execute(|d), assassinate(|d)
    exterminate(|d), behead(|ed|ing), decapitate(|d), strangle(|d), strangling, choke, choked
    stab(|s|bed|bing), shoot(|s|ing) (him|her|them|you|up|at), gunned down, bullet(|s)
    lynch(|ed|ing), hang (him|her|them|you), hanged, gassed, drown (him|her|them|you)
    burn (him|her|them|you|it down|alive), set on fire, bomb(|s|ed|ing)
    blow (up|them up), beat (him|her|them|you|up|the shit), beat the (shit|crap|hell) out, beating
    punch(|ed|ing), slap(|ped|ping), kick (his|her|their|your) (ass|teeth|head)
    bash(|ed|ing)
    slit (his|her|their|your) throat, cut (his|her|their|your) (throat|head|tongue|balls|hands)
    gouge, torture(|d), rape(|d|s), raping, gang rape, castrate(|d), whip (him|her|them)
    stone (him|her|them) to death
    run (him|her|them|you) over, acid attack, kidnap(|ped), assault(|ed), attack (them|him|her|you), violence
    bloodbath, genocide, wiped out, machete(|s), baseball bat, shotgun, 🔪, 🔫
    💣, ⚰️
  `,
  idiom: `
    (dying|died|die|dead|i'm dead) (of laughter|laughing|from laughter|lol|lmao|with laughter|😂|🤣|💀)
    (im dead|killed me|killing me|kills me|crying) (of laughter|laughing|from laughter|lol|lmao)
    (im dead|killed me|killing me|kills me|crying) (with laughter|😂|🤣|💀), i'm dead, im dead, i am dead 😂
    i'm deceased, dead 💀, 💀, ☠️, you're killing me, you are killing me, this killed me, that killed me, slayed
    slay, slay queen, slaying, you slay, killed it, killing it, kill it tonight, nailed it, crushed it
    crushing it, smashed it, smashing it, murdered that (song|beat|track|stage), murdered it on stage
    bodied it, ate and left no crumbs, to die for
    die for (this|that|these|a|your) (cake|burger|look|dress|bag|recipe|shoes|pizza), die hard (fan|fans)
    die hard, dying to (try|know|see|get|taste|go|meet|buy|wear), dying for (a|some|this)
    sick (beat|beats|track|guitar|solo|drop|burn|skills|moves|whip|kicks|edit|design|goal|shot), so sick bro
    that's sick bro, wicked (good|cool|track|goal|game), wicked
    insane (goal|skills|deal|quality|talent|view|price|performance|beat|value|solo), insanely good
    crazy (good|about|deal|deals|talented|price|prices|in love|busy|how), crazy good
    stupid (good|cheap|easy|fast|question), dumb question, silly me, the bomb, da bomb, bath bomb(|s)
    bombshell, blew (my|our) mind, mind blowing, blow(|s|ing|n) (my|your|our) mind, blow out sale
    killer (deal|app|feature|view|look|track|song|riff|whale|whales|outfit)
    killer (heels|price|prices|performance|goal|combo|abs|line|instinct|recipe), ladykiller, killer
    painkiller(|s), weed killer, bug killer, buzzkill, time killer
    kill (time|the mood|the vibe|the lights|the germs|germs|bacteria|weeds|the battery)
    kill (my battery|the engine|two birds|the process|switch|a few hours|an hour|the game)
    kills (99|germs|bacteria|the vibe|the mood|weeds|viruses|my battery|the battery), killing time
    curiosity killed, if looks could kill, my feet are killing me
    (back|head|feet|legs|shoes) (is|are) killing me, dressed to kill, killjoy, overkill, kill bill
    kill la kill, (beat|beats) (the|that|this) (heat|clock|rush|queue|traffic|boss|level)
    (beat|beats) (the|that|this) (game|record|system|price|odds|competition|champion)
    beat (traffic|inflation|record|maker|makers|drop), beat around the bush, beats me, drop the beat
    shoot(ing|) (stars|star|the|a|some|photos|video|hoops)
    shoot(ing|) (for the|an email|me a|us a|your shot|me an|free throws), photo shoot
    shoot me a (dm|message|text), shoot us a (dm|message|line), shot of espresso, flu shot(|s), give it a shot
    best shot, long shot, great shot, what a shot, bullet (points|point|proof|train|journal), silver bullet
    bite the bullet, dodged a bullet, break a leg, break the (bank|ice|internet|record)
    smash (hit|burger|burgers|the like|bros|that like), smash the like button, punch (line|lines|card|bowl)
    fruit punch, packs a punch, slap(s|) (different|so hard|hard), this (song|beat|track) slaps
    slap on the wrist, roast(ed|) (chicken|coffee|beef|potatoes), dark roast
    burn(s|ing|) (calories|fat|candle|rubber|the midnight oil), fat burn(er|ing), burn out, burnout
    hot dog(|s), hotdog(|s), hang (out|in there|up|tight|on|around|with), hanging out, hangover, hang man game
    cut (the price|prices|the queue|it out|corners|costs), cut throat competition, stabbing pain
    stab in the back, take a stab, back stabbing pain, bloody mary
    bloody (good|brilliant|marvellous|hell that), bloodbath on the market, attack of the, heart attack(|s)
    panic attack(|s), attacking (midfielder|football|midfield|play), striker
    died (of|from) (boredom|embarrassment), (bored|scared|worried|starved|frozen|tickled) to death
    love (it|you|this|him|her|them|that) to death, death by chocolate, death metal, death stranding
    dead (line|lines|end|serious|sea|pool|tired|weight|lift|lifts|simple|easy), dead battery
    battery (is |)dead, phone (is|just|keeps) (dead|dying|died), dead line
    (we|they|you|team|our boys) (got |)(destroyed|slaughtered|murdered|killed) (them|us|4|5|6)
    (we|they|you|team|our boys) (got |)(destroyed|slaughtered|murdered|killed) (3|on the pitch)
    (we|they|you|team|our boys) (got |)(destroyed|slaughtered|murdered|killed) (in the second half|last night)
    (city|madrid|barca|arsenal|chelsea) (got |)(destroyed|slaughtered|murdered|killed) (them|us|4|5|6)
    (city|madrid|barca|arsenal|chelsea) (got |)(destroyed|slaughtered|murdered|killed) (3|on the pitch)
    (city|madrid|barca|arsenal|chelsea) (got |)(destroyed|slaughtered) (in the second half|last night)
    (city|madrid|barca|arsenal|chelsea) (got |)(murdered|killed) (in the second half|last night)
    (we|they|you|team|our boys) (got |)(smashed|hammered|battered|butchered) (them|us|4|5|6)
    (we|they|you|team|our boys) (got |)(smashed|hammered|battered|butchered) (3|on the pitch)
    (we|they|you|team|our boys) (got |)(smashed|hammered|battered|butchered) (in the second half|last night)
    (city|madrid|barca|arsenal|chelsea) (got |)(smashed|hammered|battered|butchered) (them|us|4|5|6)
    (city|madrid|barca|arsenal|chelsea) (got |)(smashed|hammered|battered|butchered) (3|on the pitch)
    (city|madrid|barca|arsenal|chelsea) (got |)(smashed|hammered) (in the second half|last night)
    (city|madrid|barca|arsenal|chelsea) (got |)(battered|butchered) (in the second half|last night)
    on fire tonight, you're on fire, fire track, 🔥, badass, kick ass, kickass, kicks ass, bad ass
    smart ass move, half assed, big ass (burger|sale|smile), pain in the ass, ass off, laughing my ass off
    work(ed|ing|) my ass off, holy shit that's good, the shit 🔥, hot shit track, no shit sherlock, shit hot
    son of a gun, sob story, guilty pleasure, suicide squad
    suicide (of the defence|tackle|doors|burnout challenge), career suicide, political suicide
    commercial suicide, russian roulette, bitchin, resting bitch face, boss bitch, bad bitch energy
    what a monster (performance|truck|hit|goal), monster (energy|truck|hunter|high|inc|hit|goal|save)
    beast mode, absolute beast, what a beast, you beast, beast of a, what a machine, goat, the goat, 🐐
    sly dog, lucky (dog|duck|bastard), you lucky bastard, party animal(|s), sneaky devil, love you idiot
    my idiot brother ❤️, you guys are crazy talented, wet dream for, devil wears prada
  `,
  sexual: `
    porn, porno, pornhub, pornstar(|s), pornographic, xxx, xvideos, xnxx, xhamster, nudes
    nude (pics|photos|selfies|video|girls|cam), dick pic(|s)
    dickpic(|s), sex tape, sextape, sexcam, camgirl(|s), cam girl(|s), camslut
    hentai, milf(|s), gilf, dilf, jailbait
    upskirt, creampie(|s), gangbang(|s), threesome(|s), orgy, orgies, bukkake
    bdsm, footjob(|s), blowjob(|s), blow job(|s), handjob(|s)
    hand job(|s), rimjob(|s), deepthroat(|s), cumshot(|s)
    cum (on|in|inside|for me|all over|swallow), cumming, cum, jizz, splooge
    jerk(|ing) off
    jack(|ing) off, masturbat(e|es|ed|ing|ion), fap(|ping) to, horny, so horny, boner(|s)
    (big|huge|thick|hard|my|black|massive|throbbing|suck|your|tiny) (cock|cocks)
    (big|huge|thick|hard|my|tiny|suck my|small) dick, cock in, dildo(|s), buttplug, strap on
    strapon, vibrator(|s), sex toy(|s), sextoy(|s)
    (your|her|wet|tight|my|eat|lick|hairy|shaved|fuck that) pussy
    (big|nice|great|huge|your|her) (tits|titties|titty|boobs|knockers|jugs|melons girl)
    boobs, boobies
    tits, titties, clit, cameltoe
    (nice|fat|big|juicy|your|that|tight|sweet|phat|tap that|hit that|smash that|her) ass, buttcheeks, butthole
    anal sex, anal creampie, doggy style, doggystyle
    fisting, fingerbang, rimming, felching
    teabagging, cunnilingus, fellatio, eat her out
    wanna (fuck|bang|shag|smash|screw) (you|u|her|him|me)
    want to (fuck|bang|shag|smash|screw|lick) (you|u|her|him|me), would smash, would bang
    suck (me|my|you|it) (off|dry|daddy|good), suck my, sit on my (face|dick|lap baby)
    (make|made) (you|me|her) (cum|wet|moan|squirt|come hard)
    slutty, sex slave, bestiality
    zoophilia, necrophilia, rape fantasy, 🍆💦, 🍆, 🍑🍆, 💦💦
    (fuck|bang|screw|shag|bone|pound|rail) (me|you|her|him) (hard|all night|raw|tonight)
    (fuck|bang|screw|shag|bone|pound|rail) (me|you|her|him) (so hard|from behind|senseless|in bed)
    i'd (smash|bang|hit that|tap that|fuck|shag)
  `,
  solicitation: `
    send (me |us |)(nudes|nude|noods|pics of your (body|tits)|a nude)
    send (me |us |)(some nudes|your nudes|feet pics|dick pics|bobs and vagene|bobs)
    send (me |us |)(nudes|nude|noods|pics of your (ass|feet)|a nude)
    send (me |us |)(some nudes|your nudes|feet pics|dick pics|bobs and vagene|bobs)
    show (me |us |)(your |ur |those |them )(tits|boobs|pussy|ass|body|titties|cock|dick|bobs|feet)
    wanna (hook up|hookup|see my nudes|have sex|see me naked|fuck|get laid|cam)
    looking for (sex|a hookup|hookups|a fwb|fwb|nsa|a sugar)
    hookup(|s) (tonight|near|no strings)
    fuck buddy, fwb
    sex (chat|cam|date|dating|tonight|for money|service|services|meet|partner)
    sexting
    my onlyfans, onlyfans, only fans
    🔞
    i'm (horny|so horny|so wet|naked rn|lonely and horny|a naughty girl), im (horny|so horny|wet|naked)
    sugar (daddy|mommy|baby|mama|momma), (erotic|happy ending|nude|sensual|tantric|nuru) massage
    escort(|s) (service|services|available|in|near), call girl(|s)
    wear(ing|) panties, trade nudes, swap nudes
    nudes for
  `,
  profanity: `
    fuck, fucks, fucked, fucking, fuckin, fuking, fckn, fck, fkn, fuk, fvck, effing, effin, frigging, wtf, wth
    what the (fuck|hell|f|actual fuck|fudge), for fuck's sake, for fucks sake, ffs, fml, lmfao
    holy (shit|fuck|crap|hell), (who|dont|don't) give(|s) a (fuck|shit|damn|f)
    give a (fuck|shit), zero fucks, clusterfuck, fucked up, fubar, snafu, shit, shits, shitty, shite, sh1t
    shitshow, shit show, shitstorm, bullshit, bull shit, =bs, piece of shit, shitfest, shat, cunting, pissing (it|down|about|around|me), wank, wanky, tits up, cba, fuckery, fuck up, fuckup, knackers, feck, fecking, goddamned, horseshit, dogshit, dog shit, batshit, apeshit
    shitload, shithole, shit hole, crap, crappy, damn, damned, dammit, damnit
    goddamn, goddammit, god damn, god damned, ass, asses, my ass, pain in the ass, half assed, arse, bollocks
    bloody (hell|useless|awful|joke|disgrace|ridiculous|nightmare|thing|app), bugger, buggered, sodding
    pissed, pissed off, piss, pissing me off, taking the piss
    bitch of a, screwed up, screwed, suck ass
    hell no, bitching, turd, motherfucking, mother fucking
  `,
  harass: `
    raid (her|his|their|this)
    doxx(|ed|ing), dox (him|her|them|you)
    until you (quit|resign|leave|delete|cry|disappear|break|kill yourself|apologize)
    (until|till) (he|she) (quits|resigns|leaves|deletes|cries|disappears|breaks|gets fired)
    ruin your (life|career|reputation)
    no one (likes|loves|wants|cares about|would miss|will miss) you
    delete your account
    expose you
    (won't|wont|will not) (stop until|leave you alone|let this go|let you rest|give you peace)
  `,
  identity: `
    # peoples, colour
    arab(|s|ic people), algerian(|s), moroccan(|s), tunisian(|s), egyptian(|s), libyan(|s), kabyle(|s)
    amazigh, berber(|s), north african(|s), african(|s), african american(|s)
    black(|s) (people|men|women|man|woman|guy|girl|folks|kids|lives|person|families), blacks
    white(|s) (people|men|women|man|woman|folks|guys), whites, brown people, people of color
    poc, asian(|s), chinese, japanese, korean(|s), vietnamese, filipino(|s), filipina(|s), indian(|s)
    pakistani(|s), bangladeshi(|s), afghan(|s), iranian(|s), iraqi(|s), syrian(|s), palestinian(|s)
    israeli(|s), saudi(|s), turk(|s), turkish, kurd(|s|ish), nigerian(|s), somali(|s|an|ans), ethiopian(|s)
    senegalese, malian(|s), congolese, ghanaian(|s), kenyan(|s), sudanese, jamaican(|s), haitian(|s)
    mexican(|s), latino(|s), latina(|s), hispanic(|s), latinx, brazilian(|s), colombian(|s), puerto rican(|s)
    igbo(|s), hausa(|s), yoruba(|s), fulani(|s), luo(|s), kikuyu(|s), zulu(|s), xhosa(|s), maori(|s), aboriginal(|s)
    aborigine(|s), inuit(|s), poles, (a|the|that|this) pole, lithuanian(|s), latvian(|s), czech(|s), slovak(|s)
    hungarian(|s), bulgarian(|s), serb(|s), croat(|s), greek(|s), swede(|s), dane(|s), norwegian(|s), finn(|s)
    belgian(|s)
    cuban(|s), dominican(|s), venezuelan(|s), peruvian(|s), nepali(|s), tamil(|s), uyghur(|s), rohingya(|s)
    sri lankan(|s)
    indonesian(|s), malaysian(|s), burmese, cambodian(|s), lebanese, jordanian(|s), yemeni(|s), kuwaiti(|s), qatari(|s)
    emirati(|s), copt(|s|ic), druze, yazidi(|s), shia(|s), sunni(|s), ahmadi(|s), dalit(|s), brahmin(|s), rwandan(|s)
    ugandan(|s), zimbabwean(|s), south african(|s), congolese, ivorian(|s), cameroonian(|s), gambian(|s), eritrean(|s)
    scouser(|s), geordie(|s), northerner(|s), southerner(|s), hillbilly, hillbillies, redneck(|s), albino(|s)
    (musl1m|mus1im|j3w|bl4ck|h1ndu|1mmigrant|m1grant|g4y|ar4b|wom3n)(|s)
    native american(|s), american(|s), british, brits, englishman, irish, scottish, welsh, german(|s)
    frenchman, frenchmen, frenchies, french people, italian(|s), spanish people, spaniard(|s), polish people
    romanian(|s), russian(|s), ukrainian(|s), albanian(|s), gypsy, gypsies, roma people, traveller(|s)
    immigrant(|s), migrant(|s), refugee(|s), foreigner(|s), asylum seeker(|s), illegals, illegal alien(|s)
    expats, minorities, these people, those people, you people, that race, their race, your race
    # religion, sex, orientation, disability, age
    muslim(|s), moslem(|s), islam, islamic, jew(|s), jewish, zionist(|s), christian(|s), catholic(|s)
    protestant(|s), orthodox jews, hindu(|s), sikh(|s), buddhist(|s), atheist(|s), mormon(|s), hijabi(|s)
    veiled women, women, females, female(|s) (drivers|drivers are|bosses), girls, wives, moms
    single mothers, feminist(|s), housewives, blondes, men are, all men, gay(|s), gays, lesbian(|s)
    homosexual(|s), homosexuality, queer(|s), bisexual(|s), trans, transgender(|s|ed)
    trans (women|woman|men|man|people|kids), transsexual(|s), nonbinary, non binary, lgbt, lgbtq, lgbtqia
    lgbt people, drag queen(|s), two (moms|dads|men kissing), disabled
    disabled (people|person|kids|man|woman), handicapped, wheelchair user(|s), autistic(|s)
    autism, autistic (people|kids|person), down syndrome, deaf, deaf people, blind people, blind person
    deaf person, dwarf, dwarfs, dwarves, little people, schizophrenic(|s), bipolar people
    fat people, obese people, diabetics, hiv positive, epileptics, old people, the elderly
    elderly people, boomers, pensioners, homeless people, the homeless, poor people, 🏳️‍🌈, 🏳️‍⚧️
  `,
  quote: `
    (called|calling|calls|call) (me|him|her|us|them|someone|people|my (son|daughter|mom)) (a|an|the|)
    (called|calling|calls|call) (me|him|her|us|them|someone|people|my (mother|friend)) (a|an|the|)
    was called a, being called (a|an), got called (a|an), (told|tells|telling) (me|us|him|her|them) to
    (he|she|they|someone|somebody|people|guy|woman|man) (said|says|say|yelled|shouted|wrote|posted|told)
    people who say, those who say, stop (saying|calling|using the word|with the|the hate|racism|bullying)
    the word, the term, the phrase, the slur, a slur, that slur, word like, words like, quote, quoting
    so called, the movie, the film, the song, the book, the lyrics, lyrics, titled, means, meaning of
    definition
    it's (not ok|not okay|wrong|disgusting|shameful|unacceptable|racist|sexist|homophobic) to (say|call|use)
    not ok to (say|call), not okay to (say|call), never ok to, nobody should (be called|say|hear)
    racist (comment|comments|remark|remarks|joke|jokes|abuse|slur|slurs|insults|chants)
    homophobic (comment|comments|abuse|slur|slurs|chants|jokes), sexist (comment|comments|joke|jokes|remarks)
    hateful (comments|comment|messages), against (racism|hate|homophobia|sexism|antisemitism|discrimination)
    against (bullying|transphobia|islamophobia|ableism|violence), no to (racism|hate|homophobia|violence)
    stand (with|against|up), solidarity with, condemn(|s|ed), denounce(|s|d)
    report (this|these) (comment|comments), shame on (people|those|anyone|everyone) who, victim(|s) of
    stereotype(|s), prejudice, stigma, tired of (hearing|reading|being called|seeing), sad to (see|read|hear)
    shocked (to|by), proud to be
    as a (gay|black|trans|disabled|muslim|jewish|fat|autistic) (man|woman|person|guy|girl)
    i'm (gay|black|trans|disabled|muslim|jewish|autistic|a lesbian) and
    we (muslims|jews|blacks|gays|arabs|immigrants|women)
    i am (gay|black|trans|disabled|muslim|jewish|autistic) and
  `,
  except: `
    faggots and (mushy|peas|chips|gravy|mash|onion), faggot(|s) (in gravy|recipe), mongol empire, mongolian barbecue
    (blackout|roman|roller) blind(|s)
    # words and names that hold one
    muppet (night|lunchbox|show|christmas|movie|babies|puppet|treasure|caper|toy|plush), the muppets
    bell end (of|caps|cap|fitting|socket|pipe)
    (our|my|breeding|pregnant|a|the) bitch (is|has|was|puppy|pup|pups|had|needs|in heat|and her|on heat)
    bitch (pup|pups|puppy|puppies), (in|into|of|with) a hole, a hole (in|of|for)
    shower (gel|head|curtain|screen|tray), gel douche, la douche, une douche, sa douche, ma douche
    douche (à|froide|chaude|italienne|comprise|gratuite|privée|dans), douches, prat(|t) (street|bottom)
    wally (olins|world), where's wally, wheres wally, putz(| hotel) (munich|bar)
    scunthorpe, penistone, sussex, essex, middlesex, wessex, cockburn, cockfosters, cockpit(|s), cocktail(|s)
    cockatoo(|s), cockerel, hitchcock, hancock, babcock, peacock(|s), woodcock, shuttlecock, weathercock
    cock(er|er spaniel|-a-doodle|a doodle), dick (van dyke|cheney|tracy|turpin|clark|grayson|rivers)
    moby dick, dickens, dickinson, dickson, van dyke, dyke (in|along|near|holland|road|path), offa's dyke
    arsenal, parse, parsed, arsenic, hoarse, coarse, assess(|ed|ment|ments|or), assassin(|s), assassin's creed
    assassination, assume(|d|s), asset(|s), assist(|ed|ant|ance|s), associate(|d|s), association, assorted
    assurance, assembly, bass, bassist, bassoon, class(|es|ic|ics|y), glass(|es), grass, mass(|es)
    pass(|ed|es|ion|port|word), compass, embassy, ambassador, harass(|ed|ment), brass, cassette, casserole
    analysis, analyse(|d|s), analyze(|d|s), analyst(|s), analytics, analog, canal, banal, manuscript, tetanus
    titan(|s|ic|ium), title(|s|d), constitution(|al), institution, substitute, competition, petition, titmouse
    blue tit(|s), great tit(|s), coal tit, tit for tat, circumference, circumstance(|s), cucumber(|s)
    document(|s), accumulate, cumin, cum laude, summa cum laude, magna cum laude, scum(my) pond, pond scum
    soap scum, shitake, shiitake, mishit, matsushita, fukuoka, fukushima, fuchsia, hello, shell, raccoon(|s)
    cocoon(|s), tycoon(|s), maine coon(|s), coonhound, spice(|s|d), spicy, conspicuous, auspicious
    chink in (the|his|her|their) (armor|armour), niger, nigeria, nigerian, niggardly, denigrate
    snigger(|ed|ing), vinegar, montenegro, negroni, rio negro, pacino, retard(ant|ants|ation of growth)
    fire retardant, flame retardant, fag (end|ash|packet|break), kraut(rock|er), sauerkraut
    homo (sapiens|erectus), homogeneous, homologue, therapist(|s), therapeutic, grape(|s|fruit), drape(|s|d)
    scrape(|d), rapeseed, rape seed, rapper(|s), rapport, sextant, sextet, sexagenarian, unisex, same sex
    sex (education|ed|of the baby|and the city|reveal|discrimination), safe sex, basement, basemen, therapies
    pedometer(|s), pedagogy, torpedo(|es), expedition, encyclopedia, wikipedia, orthopaedic, paediatric
    bitcoin, habit, rabbit(|s), orbit, hoebag, shoe(|s), shoehorn, whoever, wholesome, swanky, twenty
    wristwatch, swatch, twatt (island|orkney), hooker (rugby|position|furniture), john lee hooker
    prop and hooker, prick(|ed|s) (my finger|the|up|of the|your finger), prickly, pin prick, slag heap
    slag (metal|furnace), tramp (stamp|oline), trampoline(|s), lady and the tramp
    # animals, dirt, colours, places
    my (dog|dogs|cat|pig|cow|donkey|puppy|bitch dog), your (dog|dogs|puppy), our (dog|dogs)
    the (dog|dogs|monkey|monkeys|pig|pigs|rats|rat) (ate|is|are|was|food|park|show|at|enclosure|in the zoo)
    dog (food|park|walker|walking|lover|lovers|friendly|treats|bed|owner|owners)
    dog (collar|days|show|breed|breeds|rescue|training|trainer|grooming|sitter)
    dogs (allowed|welcome|and cats|love), guide dog(|s), service dog(|s), bull dog(|s), prairie dog(|s)
    top dog, underdog(|s), corn dog(|s), chili dog, guinea pig(|s), piggy bank, pig (farm|farmer|roast|iron)
    pulled pork, peppa pig, year of the (rat|pig|monkey|dog|snake|ox), lab rat(|s)
    rat (race|trap|poison|tail), muskrat, brat (pack|wurst), bratwurst
    monkey (bars|business|wrench|island|nuts), sea monkeys, arctic monkeys, monkeypox, cheeky monkey
    ape escape, planet of the apes, bored ape, snake (plant|bite|bites|skin|charmer|game), rattlesnake
    black mamba, cash cow, holy cow, mad cow, cow(boy|girl|bell), sacred cow, donkey kong, donkey sanctuary
    don quixote, swine flu, swine fever, cockroach (spray|trap|infestation|in my|in the|bait)
    cockroaches (in|everywhere in|on), roach (motel|spray), bed bug(|s)
    trash (can|bag|bags|bin|day|talk|pickup|collection), garbage (truck|bag|can|collection|disposal|day)
    waste of (money|time|food), food waste, waste (bin|management|disposal|collection)
    filthy (rich|room|toilets|carpet|kitchen|bathroom|store|hotel)
    dirty (dishes|laundry|dancing|rooms|room|toilets|floor|carpet|diana)
    dirty (harry|plates|table|seats|martini|fries|chai|sheets)
    gross (salary|income|profit|weight|margin|domestic|revenue|total)
    fat (free|burning|content|burner|loss|tuesday|joe|percentage), low fat, full fat, body fat, trans fat(|s)
    saturated fat, good fat, good fats, blood fat, fatty (acid|acids|liver), fatigue
    (for|on|flash|garage|yard|summer|winter|spring|boxing day|black friday|big) sale(|s)
    (clearance|end of season|private|final|sample|fire|bake|the|this|your|holiday) sale(|s)
    sales (team|rep|reps|department|assistant|staff|man|people)
    sales (advisor|associate|manager|tax|person|representative|event|figures), after sales
    black (friday|cat|coffee|tea|pepper|belt|hole|box|mirror|panther|widow|label|jeans)
    black (dress|shirt|bag|and white|or white|seed|leather|one|version|mask|opium|forest)
    black (sea|ice|market|tie|eyed peas|sabbath|keys|ops|adam|swan|jack|pudding)
    black (bean|beans|garlic|olives|rice|sheep|hair|paint|nail polish|leggings|shoes|boots)
    white (noise|wine|rice|bread|chocolate|paper|board|house|dress|shirt)
    white (tea|label|sauce|christmas|wedding|teeth|socks|version|one|sneakers), in black, in white, all blacks
    women's (shoes|clothing|wear|health|day|rights|football|soccer|section|fashion|toilet)
    women's (toilets|world|bag|fragrance|team|league|restroom|size|sizes|magazine|watch), for women
    girls aloud, spice girls, gilmore girls, mean girls, girl scouts, girls night, gay (paris|lussac|marriage)
    marvin gaye, gaylord, deaf (ears|tone), fell on deaf ears
    blind (test|taste|date|dates|spot|spots|box|auditions), window blind(|s), venetian blind(|s)
    roller blinds, color blind, colour blind, snow white and the seven dwarfs, seven dwarfs, red dwarf
    dwarf (planet|hamster|fruit|fortress), dwarf rabbit, turkish (delight|coffee|airlines|bath|towels|tea)
    german shepherd(|s), french (fries|toast|press|bulldog|kiss|connection|open|bakery|onion)
    polish (remover|my|your|the), nail polish, indian (summer|food|ocean|restaurant|takeaway)
    chinese (food|takeaway|new year|restaurant|checkers), jerusalem artichoke, jewel(|s|ry|lery)
    jerk (chicken|seasoning|pork|marinade), beef jerky, jerky
    # con, bite, nude, hot and others
    con (artist|man|air|game), pros and cons, comic con, conman, mascon
    bite (of|to eat|size|sized|the|my|marks|me tender), bites, insect bite(|s), love bite(|s), sound bite
    overbite, nude (lipstick|heels|shade|shades|palette|color|colour|tone|nails)
    nude (polish|bra|gloss|makeup|eyeshadow|shoes|tights|tone), lip nude
    hot (chick peas|chicken|wings|chocolate|sauce|pot), chick (peas|flick|fil a|en), chickpea(|s)
    breast (feeding|milk|cancer|pump|stroke|of|implants), chicken breast(|s), breastfeeding, breast cancer
    turkey breast, pussy (willow|cat|riot|foot), pussycat(|s), pussy cat dolls, puss in boots
    beaver (dam|creek), booty call of duty, pirate booty, treasure booty
    tap (water|dance|that button|the link|to), bang (for your buck|on|bus stop|average|bang), banger(|s)
    bangers and mash, headbanger, big bang, screw(|s) (driver|loose|holes|cap|fix|on), screwdriver(|s)
    corkscrew, wood screws, ride (or die|the bus|share|home), crack (of dawn|the code|in the screen|open)
    cracker(|s) (and cheese|barrel|jack), cheese and crackers, christmas cracker(|s), fire cracker(|s)
    firecracker, saltine cracker(|s), cheese cracker(|s), honky tonk, spook(y|ed|tacular), spooky
    nip (slip|and tuck|it in the bud|in the air), catnip, turnip(|s), parsnip(|s), japan, japanese, jape
    pakistan, pakistani, karen (millen|gillan|carpenter|walker|o|smith), my name is karen, prince karen
    karen from (accounts|support|the store|your team|customer) (was|is|helped|great|amazing)
    simp(le|ly|lify|son|sons), simpson(|s), troll(|s) (movie|doll|dolls|beads), trolls world tour, trolley(|s)
    muppet (show|babies|christmas), muppets (show|movie), the muppets, creep by radiohead, creep(y crawly)
    nonce value, legit, digit, git (hub|commit|lab|push|pull|repo|clone), github, gitlab, wop bop, swop
    mong kok, mongolia(|n|ns), mongo(db|ose|ose), mongoose, spaz (bit), coward (noel|street), noel coward
    dummy (text|data|variable|run|for babies), crash test dummy, for dummies, ventriloquist dummy
    bastard (executioner|file|sword), fat bastard wine, bloody sunday, bloody (nose|stool|scab)
    shooting star(|s), slave (labor|labour|trade|to the rhythm), master slave, idiot (abroad|proof)
    american idiot, the idiot, green day american idiot, idiot's guide, idiots guide, complete idiot's guide
    stupid cupid, fool(|s) (day|proof|gold|'s gold), april fool(|s), fools day, foolproof, fool me once
    clown (fish|makeup|nose|car|world museum|costume), class clown award, monster (energy|truck|high|hunter)
    evil (eye|dead|twin|queen), resident evil, devil's (food|advocate|peak), deviled eggs, tasmanian devil
    dare devil, daredevil, satanic verses, liar liar, big little lies, pretty little liars
    damn(|ed) (good|fine|delicious|right|near|if you do), crap(s table|pie), crappie, hell's (kitchen|angels)
    hells kitchen, michelle, shit (tzu|ake), shih tzu, shitzu
  `,
}
