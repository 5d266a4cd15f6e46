import type { Lexicon } from '../define'

/** English: abuse said of persons or groups, with what looks like it and is not. */
export const abuse: Lexicon = {
  slur: `
    # origin and colour
    nigger(|s), nigga(|s|z), niggah, nignog(|s), nig nog(|s), negro(|es), coon(|s), darkie(|s), darky, darkies
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
    a-hole, dumbass(|es), dumb ass(|es), jackass(|es), smartass(|es), fatass(|es), fat ass, lardass
    bastard(|s), bitch(|es|y), biatch, beyotch, son of a bitch, sons of bitches, sonofabitch, basic bitch
    bitchass, cunt(|s), kunt(|s), cuntface, twat(|s), twunt, dickhead(|s), dick head(|s), dickface
    dickwad(|s), dick wad, dipshit(|s), dumbfuck(|s), dumb fuck(|s), dumbshit(|s), fucker(|s)
    motherfucker(|s), mother fucker(|s), motherfuckin(|g), mofo(|s), muthafucka(|s), fuckface(|s)
    fuckhead(|s), fuckwit(|s), fuckwad(|s), fuckboy(|s), fuck boy(|s), shithead(|s), shit head(|s), shitface
    shitbag(|s), shitstain(|s), shit stain, shitbird, shitlord(|s)
    piece(|s) of (shit|crap|garbage|trash|filth), pos scum, lying sack of shit, sack of shit, full of shit
    bag of dicks, douche(|s), douchebag(|s), douche bag(|s), scumbag(|s), scum bag(|s), scum of the earth
    (you|u|absolute|total|utter|fucking|filthy) scum, prick(|s), knobhead(|s), knob head(|s), bellend(|s)
    bell end(|s), wanker(|s), tosser(|s), tossers, (you|stupid|old|miserable) git, pillock(|s), plonker(|s)
    muppet(|s), numpty, numpties, nonce(|s), minger(|s), slag(|s), slapper(|s), slut(|s|ty), whore(|s)
    hoe bag, skank(|s|y), tramp(|s) like you, cumdumpster, cum dumpster, cumbucket, cocksucker(|s)
    cock sucker(|s), dick sucker, dicksucker, suck my (dick|balls|cock|ass), lick my (balls|ass), eat shit
    eat a dick, eat my ass, kiss my ass, bite me loser, moron(|s|ic), imbecile(|s), cretin(|s), halfwit(|s)
    half wit(|s), nitwit(|s), dimwit(|s), dumbo, numbskull(|s), numskull(|s), bonehead(|s), blockhead(|s)
    knucklehead(|s), airhead(|s), meathead(|s), pea brain(|s|ed), peabrain(|s), birdbrain(|s)
    brain dead (idiot|idiots|moron|morons), ignoramus, simpleton(|s), dunce(|s), buffoon(|s)
    (you|u|fucking|bloody|complete|total|absolute|utter|stupid|what an|such an|bunch of|pack of) idiot(|s)
    idiots, lowlife(|s), low life(|s), lowlives, degenerate(|s), creepo, pervert(|s), perv(|s), pedo(|s)
    paedo(|s), sicko(|s), nutjob(|s), nut job(|s), nutcase(|s), whackjob, deadbeat(|s), failure of a human
    waste of (space|oxygen|skin|air), oxygen thief, oxygen thieves, neckbeard(|s), incel(|s), simp(|s)
    cuck(|s), soyboy(|s), snowflake(|s) crybaby, crybabies, troll(|s) scum, bootlicker(|s), brown noser
    ass licker(|s), asslicker(|s), ass kisser(|s), arse licker(|s)
    # orders
    fuck (you|u|off|yourself|ur|your mom|your mother|y'all|them all|him|her), fuk (u|you|off), f u, f off
    fck (you|u|off), fuq (you|u), go fuck (yourself|urself|yourselves), get fucked, stfu, gtfo, foad
    shut the fuck up, shut the hell up, shut your (mouth|trap|face|hole), piss off, sod off, bugger off
    screw you, eff off, up yours, go to hell, rot in hell, burn in hell, your mom's a (whore|hoe)
    your mother is a whore, ur mom gay, yo mama's a, kys loser, 🖕
  `,
  harsh: `
    stupid, dumb, dumber, dumbest, idiot, idiotic, dense fool, fool(|s), foolish, brainless, clueless
    ignorant, illiterate, uneducated, braindead, brain dead, thick as, two brain cells, one brain cell, low iq
    no brain(|s), single digit iq, room temperature iq, not the sharpest tool, useless, worthless, pathetic
    hopeless, talentless, spineless, gutless, coward(|s|ly), clown(|s), joke of a, liar(|s), hypocrite(|s)
    fake as, two faced, backstabber(|s), traitor(|s), snake(|s), rat(|s), weasel(|s), leech(|es), parasite(|s)
    snob(|s), jerk(|s), brat(|s), bully, bullies, ugly, ugliest, fat, fatso, fatty, lardo, obese pig
    disgusting, gross, repulsive, hideous, filthy, nasty, smelly, stinky, stinking, stink, vile creature
    trashy, ratchet, crackhead(|s), junkie(|s), crazy, insane, lunatic(|s), maniac(|s), mental case
    sick in the head, deranged, delusional, unhinged, narcissist(|s), sociopath(|s), psychopath(|s)
    predator(|s), rapist(|s), pedophile(|s), paedophile(|s), nazi(|s), fascist(|s), racist(|s), bigot(|s)
    commie(|s), thug(|s), criminal(|s), crook(|s), monster(|s), devil(|s), evil, demon(|s), pig(|s), dog(|s)
    cow, fat cow, heifer, donkey(|s), ape(|s), monkey(|s), gorilla(|s), cockroach(|es), roach(|es), vermin
    insect, worm(|s), maggot(|s), slug, toad, sheep, sheeple, goat fool, chicken shit, trash, garbage human
    rubbish human, filth, waste, turd(|s), dirtbag(|s), sleazebag(|s), slimeball(|s), sellout(|s), shill(|s)
    wuss(|es), wimp(|s), pussy, pussies, pansy, pansies, sissy, sissies, crybaby, noob(|s), n00b, boomer
    dinosaur, wannabe(|s), attention seeker(|s), gold digger(|s), drama queen(|s), stuck up, know it all
    shut up, shut it, get lost, get a life, shame on you, you make me sick, go away loser, nobody asked you
    touch grass, cry about it, loser(|s), creep(|s), dummy, dummies, weirdo(|s), psycho(|s), hooker(|s)
    karen(|s) like you, 🤡, 🐷, 🐖, 🐒, 🐍, 🐀, 💩
  `,
  negative: `
    thieves, thief, criminals, terrorists, terrorist, rapists, murderers, thugs, savages, barbarians, animals
    uncivilized, uncivilised, primitive, backward, inferior, subhuman, dirty, filthy, smelly, stink, stinks
    disgusting, gross, unclean, diseased, lazy, leeches, parasites, freeloaders, scroungers, scammers
    all scammers, cheats, liars, all liars, greedy, stingy, dumb, stupid, idiots, morons, low iq, uneducated
    illiterate, violent people, dangerous people, hysterical, too emotional, can't drive, cannot drive
    can't be trusted, cannot be trusted, never trust, invaders, invading, invade, invasion, invaded
    taking over, overrun, flooding in, swarming, breed like, breeding, replace us, replacing us
    steal our jobs, stealing our jobs, taking our jobs, take our jobs, took our jobs
    live off (benefits|welfare|our taxes), living off (benefits|welfare|our taxes), on benefits
    refuse to work, won't integrate, refuse to integrate, ruin everything, ruining (this|our|the)
    destroying (this|our|the), destroy our, plague on, burden on, drain on, not human, aren't human
    not people, not welcome, not normal, abnormal, unnatural, against nature, mentally ill, mental illness
    sick in the head, sick people, perverts, groomers, pedophiles, sinful, sinners, abomination(|s), disgrace
    a disgrace, belong in (the kitchen|a zoo|an asylum|prison|jail|cages|a cage), should stay in the kitchen
    should know their place, only good for, good for nothing, control the (banks|media|world)
    run the (banks|media|world), own the (banks|media), i hate, we hate, hate all, can't stand, i despise
    all the same, make me sick, makes me sick, are the problem, are to blame, cause all the, are trash
    are garbage, are scum, are filth, are vermin, are rats, are dogs, are pigs, worthless, useless, no honor
    no honour, evil, cowards, backstabbers
  `,
  dehumanise: `
    vermin, cockroach(|es), roaches, rat(|s), parasite(|s), leech(|es), maggot(|s), lice, louse, termites
    pests, locusts, swarm, swarms, infestation, infest, infested, plague, infect our, disease on
    cancer (of|on) (society|this country|our), tumor on, monkey(|s), ape(|s), gorilla(|s), baboon(|s)
    chimp(|s), chimpanzee(|s), pig(|s), swine, dog(|s), mutt(|s), mongrel(|s), hyena(|s), jackal(|s)
    vulture(|s), snake(|s), cattle, livestock, beasts, wild animals
    (like|are|worse than|bunch of|pack of|nothing but) animals, subhuman(|s), sub human(|s), untermensch
    inhuman creatures, not even human, less than human, filth, scum, garbage, trash
    human (garbage|trash|waste), sewage, excrement, dirt people
    go back to (the zoo|your cage|the jungle|your trees|your cave), belong(|s) in (a zoo|the zoo|a cage|cages)
    swing from trees, exterminate, exterminated, eradicate, eradicated, gas the, gassed, cleanse (the|our)
    ethnic cleansing, sterilize (them|all), sterilise (them|all), put down like, final solution
    hitler was right, ovens, 🐒🍌, 🐒, 🐵, 🦍, 🐀, 🐖, 🐷, 🐍, 🪳, 💩
  `,
  exclusion: `
    go back to where you came from, go back home, back to your (country|shithole|village)
    send (them|him|her|em|these) (all |)(back|home), deport (them|him|her|all|every|these|em)
    kick (them|em) (all |)out
    get (out|them out) of (our|my|this|the) (country|land|town|city|neighborhood|neighbourhood)
    get these people out, get rid of (them|these|all), out of (our|my) country
    ban (all|them) (muslims|immigrants|foreigners|arabs|jews|gays|trans), close the borders to, build the wall
    not welcome here, you're not welcome, you are not welcome, you don't belong (here|in)
    they don't belong (here|in|near), doesn't belong (here|in our), do not belong (here|in)
    no (blacks|arabs|muslims|jews|gays|immigrants) (allowed|here|wanted|in)
    no (foreigners|women|gypsies|trans people|refugees) (allowed|here|wanted|in)
    we don't want (your kind|you here|them here|these people|you people), don't want them here, your kind
    their kind, keep (them|these people) (away|out), keep america white, white power, white pride
    (france|england|america|britain|europe|germany) for the (french|english|white|whites)
    (france|england|america|britain|europe|germany) for the (british|americans|europeans), great replacement
    should(n't| not) be allowed (to vote|to drive|here|in|near|to have|to exist|to work|to breed)
    should be (banned|deported|locked up|expelled|kicked out|sterilized|removed from)
    go back to (your|ur|your own) (country|home|land|village|shithole|cave|desert)
    go back to (africa|mexico|india|china|pakistan|algeria|arabia|the desert|the jungle|the middle east)
    go back (to |)where (you|u|they) (came from|come from|belong)
  `,
  threat: `
    # I will
    (im going to|gonna|we will|we'll) (fuck up|mess up|beat up) (her|them|y'all|you all|you all up)
    want to (kill|strangle|stab|punch|hurt|shoot|slap) (you|him|her|them)
    wanna (kill|strangle|stab|punch|hurt|shoot|slap) (you|him|her|them)
    feel like (punching|killing|stabbing|strangling) (you|him|her)
    someone should (kill|shoot|hang|burn|beat|stab|rape|slap|punch|hurt|end) (you|him|her|them|these)
    (should|needs to|need to|deserve to) be (shot|hanged|hung|killed|burned|burned alive)
    (deserves to|must|ought to) be (shot|hanged|hung|killed|burned|burned alive)
    (should|needs to|need to|deserve to|deserves to|must|ought to) be (burnt|executed|beaten|lynched|stoned)
    (should|needs to|need to|deserve to|deserves to|must|ought to) be (beheaded|put down|gassed|raped|stabbed)
    (should|needs to|need to|deserve to) be (castrated|exterminated|whipped|slapped|wiped out)
    (deserves to|must|ought to) be (castrated|exterminated|whipped|slapped|wiped out)
    (deserve|deserves) (to die|to burn|to suffer|to rot|to be hurt|a bullet|death)
    (deserve|deserves) (a beating|the rope|a slap|the death penalty|to get hurt|to get shot)
    # you will
    you('re| are|re) (dead|a dead man|gonna die|going to die|going to pay)
    you('re| are|re) (gonna pay|gonna regret|finished when|dead meat|next), ur (dead|dead meat)
    you will (pay for this|regret this|die|burn|suffer|bleed|be sorry|pay for that|not live)
    you'll (pay for this|regret this|die|burn|suffer|be sorry|get what's coming|see what happens to)
    your days are numbered, say your prayers, say goodbye to your, watch your back, watch out when you
    sleep with one eye open, better watch out, snitches get stitches, you better (run|hide|pray)
    count your days, dig your grave, accidents happen
    (i|we) know where (you|u|your) (live|lives|work|sleep|kids|family|park|children|mother|daughter|son)
    (i|we) know where your (kids|family|children|mother|daughter|son) (live|go|goes|play|are)
    know where to find you, (i|we) (have|got|found) your address, (i'll|ill|we'll|i will|we will) find you
    i'm coming for you, coming for (you|your family), (wait|waiting) for you outside, meet me outside
    see you outside, if i (see|catch|find|meet) you, when i (see|catch|find) you
    come to your (house|office|door) with, show up at your (house|door|office|store) with, pull up on you
    # weapons, calls, wishes
    bullet (in|through) (your|his|her|their) (head|skull|face), knife in (your|his|her)
    (bring|bringing|coming with|come with|grab|got) (a|my|the) (gun|knife|rifle|shotgun|bat)
    (bring|bringing|coming with|come with|grab|got) (a|my|the) (machete|ar 15|glock|gasoline)
    (burn|blow|torch|bomb) (down |up |)(your|the|their) (house|store|shop|office|building)
    (shoot up|set fire to|burning) (down |up |)(your|the|their) (house|store|shop|office|building)
    (burn|blow|torch|bomb) (down |up |)(your|the|their) (school|branch|offices|place|hq)
    (shoot up|set fire to|burning) (down |up |)(your|the|their) (school|branch|offices|place|hq)
    set (your|their) (house|store|office) on fire, bomb (threat|in your|your), acid in (your|her|his) face
    throw acid, death to (all |the |)(arabs|muslims|jews|blacks|gays|traitors|immigrants|infidels)
    death to (all |the |)(france|israel|america|cops|you|them|women|whites), kill yourself, kill urself
    kill yourselves, kys, k y s
    go (die|kill yourself|hang yourself|jump off|drown|play in traffic|drink bleach), drink bleach
    end yourself, unalive yourself, hang yourself, slit your wrists, jump off a (bridge|cliff|building)
    neck yourself, rope yourself
    hope (you|u|he|she|they) (all |)(die|dies|get cancer|gets cancer|get raped|get hurt)
    hope (your family|your kids|you all|ur) (all |)(die|dies|get cancer|gets cancer|get raped|get hurt)
    hope (you|u|he|she|they|your family|your kids|you all|ur) (all |)(suffer|suffers|rot|rots|burn)
    hope (you|u|he|she|they|your family|your kids|you all|ur) (all |)(burns|get hit|get shot|get killed|choke)
    hope (you|u|he|she|they) (all |)(crash|drown|never wake up|bleed out|get robbed)
    hope (your family|your kids|you all|ur) (all |)(crash|drown|never wake up|bleed out|get robbed)
    hope someone (kills|shoots|stabs|rapes|beats|hurts|finds) (you|him|her|them), wish you were dead
    wish you (would die|death), i wish death
    die (bitch|scum|already|slowly|in a fire|in hell|pig|motherfucker|you), just die
    off with (his|her|their) head(|s), string (him|her|them|em) up, get the rope
    bring back the guillotine for, firing squad
    (going to|we'll|we will|imma) (kill|murder|stab|shoot|beat|strangle) (you|u|ya|him|her|them|you all|y'all)
    (going to|we'll|we will|imma) (choke|slap|punch|hurt|hunt) (you|u|ya|him|her|them|you all|y'all)
    (going to|we'll|we will|imma) (destroy|rape|end|bury|skin|burn) (you|u|ya|him|her|them|you all|y'all)
    (going to|we'll|we will|imma) (execute|run over|beat up) (you|u|ya|him|her|them|you all|y'all)
    (going to|we'll|we will|imma) (fuck up|mess up) (you|u|ya|him|her|them|you all|y'all)
    (i'll|ill|i will|gonna|going to|imma) (make you pay|make you suffer|make you bleed)
    (i'll|ill|i will|gonna|going to|imma) (come for you|break your legs)
    (i'll|ill|i will|gonna|going to|imma) (break your neck|break your face|bash your head)
    (i'll|ill|i will|gonna|going to|imma) (bash your face|kick your teeth)
    (i'll|ill|i will|gonna|going to|imma) (kick your ass|kick your head|beat your ass)
    (i'll|ill|i will|gonna|going to|imma) (slit your throat|put a bullet)
    (i'll|ill|i will|gonna|going to|imma) (burn your house|blow up your|bomb your|shoot up)
    (kill|shoot|hang|burn|lynch|gas|behead|stone) (them all|em all) (bastards|muslims|jews|immigrants)
    (kill|shoot|hang|burn) (all of them|every one of them) (bastards|muslims|jews|immigrants)
    (lynch|gas|behead|stone) (all of them|every one of them) (bastards|muslims|jews|immigrants)
    (kill|shoot|hang|burn|lynch|gas|behead|stone) (them all|em all) (blacks|gays|traitors|journalists)
    (kill|shoot|hang|burn) (all of them|every one of them) (blacks|gays|traitors|journalists)
    (lynch|gas|behead|stone) (all of them|every one of them) (blacks|gays|traitors|journalists)
    (kill|shoot|hang|burn) (every|all these|all the|these) (bastards|muslims|jews|immigrants)
    (lynch|gas|behead|stone) (every|all these|all the|these) (bastards|muslims|jews|immigrants)
    (kill|shoot|hang|burn) (every|all these|all the|these) (blacks|gays|traitors|journalists)
    (lynch|gas|behead|stone) (every|all these|all the|these) (blacks|gays|traitors|journalists)
    (exterminate|slaughter|murder|execute) (them all|em all) (bastards|muslims|jews|immigrants)
    (exterminate|slaughter|murder|execute) (all of them|every one of them) (bastards|muslims|jews|immigrants)
    (castrate|beat|stab) (them all|em all|all of them|every one of them) (bastards|muslims|jews|immigrants)
    (exterminate|slaughter|murder|execute) (them all|em all) (blacks|gays|traitors|journalists)
    (exterminate|slaughter|murder|execute) (all of them|every one of them) (blacks|gays|traitors|journalists)
    (castrate|beat|stab) (them all|em all|all of them|every one of them) (blacks|gays|traitors|journalists)
    (exterminate|slaughter|murder|execute) (every|all these|all the|these) (bastards|muslims|jews|immigrants)
    (castrate|beat|stab) (every|all these|all the|these) (bastards|muslims|jews|immigrants)
    (exterminate|slaughter|murder|execute) (every|all these|all the|these) (blacks|gays|traitors|journalists)
    (castrate|beat|stab) (every|all these|all the|these) (blacks|gays|traitors|journalists)
    (kill|shoot|hang|burn|lynch|gas|behead|stone) (them all|em all) (pigs|politicians|migrants|foreigners)
    (kill|shoot|hang|burn) (all of them|every one of them) (pigs|politicians|migrants|foreigners)
    (lynch|gas|behead|stone) (all of them|every one of them) (pigs|politicians|migrants|foreigners)
    (kill|shoot|hang|burn|lynch|gas|behead|stone) (them all|em all) (arabs|women|cops|scum)
    (kill|shoot|hang|burn|lynch|gas|behead|stone) (all of them|every one of them) (arabs|women|cops|scum)
    (kill|shoot|hang|burn) (every|all these|all the|these) (pigs|politicians|migrants|foreigners)
    (lynch|gas|behead|stone) (every|all these|all the|these) (pigs|politicians|migrants|foreigners)
    (kill|shoot|hang|burn|lynch|gas|behead|stone) (every|all these|all the|these) (arabs|women|cops|scum)
    (exterminate|slaughter|murder|execute) (them all|em all) (pigs|politicians|migrants|foreigners)
    (exterminate|slaughter) (all of them|every one of them) (pigs|politicians|migrants|foreigners)
    (murder|execute) (all of them|every one of them) (pigs|politicians|migrants|foreigners)
    (castrate|beat|stab) (them all|em all) (pigs|politicians|migrants|foreigners)
    (castrate|beat|stab) (all of them|every one of them) (pigs|politicians|migrants|foreigners)
    (exterminate|slaughter|murder|execute) (them all|em all) (arabs|women|cops|scum)
    (exterminate|slaughter|murder|execute) (all of them|every one of them) (arabs|women|cops|scum)
    (castrate|beat|stab) (them all|em all|all of them|every one of them) (arabs|women|cops|scum)
    (exterminate|slaughter) (every|all these|all the|these) (pigs|politicians|migrants|foreigners)
    (murder|execute) (every|all these|all the|these) (pigs|politicians|migrants|foreigners)
    (castrate|beat|stab) (every|all these|all the|these) (pigs|politicians|migrants|foreigners)
    (exterminate|slaughter|murder|execute) (every|all these|all the|these) (arabs|women|cops|scum)
    (castrate|beat|stab) (every|all these|all the|these) (arabs|women|cops|scum)
    (kill|shoot|hang|lynch|gas|behead|exterminate|execute|castrate) (them all|em all|all of them)
    (i'll|ill|i will|gonna|going to) (kill|murder|stab|shoot|beat|strangle) (you|u|ya|him|her|them|you all)
    (we'll|we will|imma|ima) (kill|murder|stab|shoot|beat|strangle) (you|u|ya|him|her|them|you all)
    (i'll|ill|i will|gonna|going to) (choke|slap|punch|hurt|hunt) (you|u|ya|him|her|them|you all)
    (we'll|we will|imma|ima) (choke|slap|punch|hurt|hunt) (you|u|ya|him|her|them|you all)
    (i'll|ill|i will|gonna|going to) (destroy|rape|end|bury|skin|burn) (you|u|ya|him|her|them|you all)
    (we'll|we will|imma|ima) (destroy|rape|end|bury|skin|burn) (you|u|ya|him|her|them|you all)
    (i'll|ill|i will|gonna|going to) (execute|run over|beat up) (you|u|ya|him|her|them|you all)
    (i'll|ill|i will|gonna|going to) (fuck up|mess up) (you|u|ya|him|her|them|you all)
    (we'll|we will|imma|ima) (execute|run over|beat up|fuck up|mess up) (you|u|ya|him|her|them|you all)
  `,
  violence: `
    kill(|s|ed|ing|er), murder(|s|ed|ing), slaughter(|ed|ing), massacre(|d), execute(|d), assassinate(|d)
    exterminate(|d), behead(|ed|ing), decapitate(|d), strangle(|d), strangling, choke, choked, choking him
    stab(|s|bed|bing), shoot(|s|ing) (him|her|them|you|up|at), gun down, gunned down, bullet(|s)
    lynch(|ed|ing), hang (him|her|them|you), hanged, gas them, gassed, drown (him|her|them|you)
    burn (him|her|them|you|it down|alive), burned alive, set on fire, torch (it|them|the), bomb(|s|ed|ing)
    blow (up|them up), beat (him|her|them|you|up|the shit), beat the (shit|crap|hell) out, beating
    punch(|ed|ing), slap(|ped|ping), kick (his|her|their|your) (ass|teeth|head)
    smash (his|her|their|your) (face|head|skull), bash(|ed|ing)
    break (his|her|their|your) (legs|neck|bones|face|jaw|arms), knock (his|her|their|your) teeth
    knock you out, slit (his|her|their|your) throat, cut (his|her|their|your) (throat|head|tongue|balls|hands)
    gouge, torture(|d), rape(|d|s), raping, gang rape, castrate(|d), whip (him|her|them)
    stone (him|her|them) to death, throw (him|her|them) (off|overboard|into the sea)
    run (him|her|them|you) over, acid attack, kidnap(|ped), assault(|ed), attack (them|him|her|you), violence
    bloodbath, genocide, wipe (them|him|you) out, wiped out, machete(|s), baseball bat, ar 15, shotgun, 🔪, 🔫
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
    porn, porno, pornhub, porn hub, pornstar(|s), pornographic, xxx, xvideos, xnxx, xhamster, nudes
    nude (pics|photos|selfies|video|girls|cam), naked (pics|photos|girls|video|selfie|on cam), dick pic(|s)
    dickpic(|s), sex tape, sextape, sex cam, sexcam, camgirl(|s), cam girl(|s), camslut, escort girl(|s)
    hentai, onlyfans leak(|s|ed), milf(|s), gilf, dilf, cougar looking for, jailbait, jail bait, barely legal
    upskirt, creampie(|s), cream pie porn, gangbang(|s), gang bang(|s), threesome(|s), orgy, orgies, bukkake
    bdsm, fetish cam, footjob(|s), foot job, foot fetish pics, blowjob(|s), blow job(|s), handjob(|s)
    hand job(|s), rimjob(|s), rim job, deepthroat(|s), deep throat, cumshot(|s), cum shot(|s)
    cum (on|in|inside|for me|all over|swallow), cumming, cum, jizz, spunk on, splooge
    ejaculat(e|es|ed|ing|ion) (on|in|over|inside), wank(|s|ing) (off|over|to), jerk(|ing) off, jerkin off
    jack(|ing) off, masturbat(e|es|ed|ing|ion), fap(|ping) to, horny, so horny, boner(|s), hard on for you
    hard cock, (big|huge|thick|hard|my|black|massive|throbbing|suck|your|tiny) (cock|cocks)
    (big|huge|thick|hard|my|tiny|suck my|small) dick, cock in, dildo(|s), butt plug(|s), buttplug, strap on
    strapon, vibrator(|s), sex toy(|s), sextoy(|s), cock ring
    (your|her|wet|tight|my|eat|lick|hairy|shaved|fuck that) pussy
    (big|nice|great|huge|your|her) (tits|titties|titty|boobs|knockers|jugs|melons girl)
    (show|show me|suck|those|perfect) (tits|titties|titty|boobs|knockers|jugs|melons girl), boobs, boobies
    tits, titties, clit, camel toe, cameltoe
    (nice|fat|big|juicy|your|that|tight|sweet|phat|tap that|hit that|smash that|her) ass, buttcheeks, butthole
    asshole licking, anal sex, anal creampie, anal fuck, doggy style, doggystyle, doggie style
    reverse cowgirl, missionary position, sixty nine position, golden shower(|s), squirt(|s|ing) on
    facial cumshot, fisting, fingering (her|you|me|myself), fingerbang, finger you, rimming, felching
    tea bagging, teabagging, cunnilingus, fellatio, eat you out, eat her out
    wanna (fuck|bang|shag|smash|screw) (you|u|her|him|me)
    want to (fuck|bang|shag|smash|screw|lick) (you|u|her|him|me), would smash, would bang
    suck (me|my|you|it) (off|dry|daddy|good), suck my, sit on my (face|dick|lap baby)
    spread (your|those|her) legs, bend (over|her over|you over) (for|baby|and)
    (make|made) (you|me|her) (cum|wet|moan|squirt|come hard), so wet for, wet for you, turns me on, turn me on
    breed me, daddy's little slut, cock hungry, slutty, sex slave, bondage sex, incest porn, bestiality
    zoophilia, necrophilia, rape fantasy, 🍆💦, 🍆, 🍑🍆, 💦💦
    (fuck|bang|screw|shag|bone|pound|rail) (me|you|her|him) (hard|all night|raw|tonight)
    (fuck|bang|screw|shag|bone|pound|rail) (me|you|her|him) (so hard|from behind|senseless|in bed)
    i'd (smash|bang|hit that|tap that|fuck|shag)
  `,
  solicitation: `
    send (me |us |)(nudes|nude|noods|pics of your (body|tits)|a nude|some nudes|your nudes|feet pics|dick pics|bobs and vagene|bobs)
    send (me |us |)(nudes|nude|noods|pics of your (ass|feet)|a nude|some nudes|your nudes|feet pics|dick pics|bobs and vagene|bobs)
    show (me |us |)(your |ur |those |them )(tits|boobs|pussy|ass|body|titties|cock|dick|bobs|feet)
    wanna (hook up|hookup|see my nudes|have sex|see me naked|fuck|get laid|cam)
    looking for (sex|a hookup|hookups|a fwb|fwb|nsa|a sugar)
    looking for (sugar|hot women|hot singles|a fuck buddy|some fun tonight|horny)
    hook up (tonight|with me|no strings), hookup(|s) (tonight|near|no strings), no strings attached (fun|sex)
    one night stand(|s) (tonight|anyone|looking), fuck buddy, friends with benefits anyone, fwb
    netflix and chill with me, sex (chat|cam|date|dating|tonight|for money|service|services|meet|partner)
    sexting
    (hot|sexy|horny|single|lonely) (girls|women|milfs|singles|ladies|moms) (near|in your|waiting|online)
    (hot|sexy|horny|single|lonely) (girls|women|milfs|singles|ladies|moms) (want|looking|area)
    singles in your area, my onlyfans, onlyfans, only fans
    check my (of|onlyfans|nudes|naughty pics|private pics|spicy content)
    (spicy|naughty|exclusive|adult|18) (content|pics|videos) (in|on|link|my|for), link in bio 🔞, 🔞
    subscribe to my onlyfans, dm (me |)for (nudes|fun|sex|a good time|naughty|content|prices of content|meet)
    i'm (horny|so horny|so wet|naked rn|lonely and horny|a naughty girl), im (horny|so horny|wet|naked)
    come (to my|over to my) bed, sleep with me (tonight|for|baby|and), come fuck me
    how much (for a night|per night|for an hour|for sex|a night)
    how much (for one night|do you charge for sex|for a blowjob|for nudes)
    sugar (daddy|mommy|baby|mama|momma), be my sugar, (erotic|happy ending|nude|sensual|tantric|nuru) massage
    massage with happy ending, escort(|s) (service|services|available|in|near), call girl(|s)
    i want to (taste|lick|ride|fuck|eat|suck) you, let me (taste|lick|ride|fuck|eat|suck) (you|it|that)
    can i (taste|lick|ride|fuck|eat|suck) (you|that|it)
    i (could|can|would) (make you scream|rock your world|eat you out), what are you wearing (baby|babe|under)
    what color are your panties, are you wearing panties, wear(ing|) panties, trade nudes, swap nudes
    nudes for
  `,
  profanity: `
    fuck, fucks, fucked, fucking, fuckin, fuking, fckn, fck, fkn, fuk, fvck, effing, effin, frigging, wtf, wth
    what the (fuck|hell|f|actual fuck|fudge), for fuck's sake, for fucks sake, ffs, fml, lmfao
    holy (shit|fuck|crap|hell), no fucking way, (who|dont|don't) give(|s) a (fuck|shit|damn|f)
    give a (fuck|shit), zero fucks, clusterfuck, fucked up, fubar, snafu, shit, shits, shitty, shite, sh1t
    shitshow, shit show, shitstorm, bullshit, bull shit, bs, horseshit, dogshit, dog shit, batshit, apeshit
    crock of shit, shitload, shithole, shit hole, crap, crappy, crap service, damn, damned, dammit, damnit
    goddamn, goddammit, god damn, god damned, ass, asses, my ass, pain in the ass, half assed, arse, bollocks
    bloody (hell|useless|awful|joke|disgrace|ridiculous|nightmare|thing|app), bugger, buggered, sodding
    blimey shit, pissed, pissed off, piss, pissing me off, piss take, taking the piss, son of a bitch service
    bitch of a, screwed up, screwed, sucks ass, suck ass, sucks balls, sucks donkey, jesus fucking christ
    christ almighty shit, hell no, what in the hell, bitching, turd, motherfucking, mother fucking
  `,
  harass: `
    (everyone|everybody|guys|y'all) (go |)(report|mass report|spam) (him|her|them|this|his|her|their|the)
    (everyone|everybody|guys|y'all) (go |)(attack|harass|flood) (him|her|them|this|his|her|their|the)
    (let's all|lets all) (go |)(report|mass report|spam) (him|her|them|this|his|her|their|the)
    (let's all|lets all) (go |)(attack|harass|flood) (him|her|them|this|his|her|their|the)
    (we should all|all of you) (go |)(report|mass report|spam) (him|her|them|this|his|her|their|the)
    (we should all|all of you) (go |)(attack|harass|flood) (him|her|them|this|his|her|their|the)
    mass report (him|her|them|this), report (her|his|their|this) (account|page|profile) (everyone|guys|all)
    spam (her|his|their) (account|page|comments|dms|inbox)
    flood (her|his|their) (account|page|comments|dms|inbox), raid (her|his|their|this)
    (find|post|share|drop|leak|expose) (his|her|their) (address|name|number|phone|phone number|employer)
    (find|post|share|drop|leak|expose) (his|her|their) (workplace|info|personal info|face|school)
    doxx(|ed|ing), dox (him|her|them|you)
    let's (ruin|destroy|end|cancel|expose|humiliate) (him|her|them|his|her)
    make (his|her|their|your) life (hell|miserable|a living hell), get (him|her|them|you) fired
    contact (his|her|their|your) (employer|boss|school), call (his|her|their|your) (boss|employer)
    never leave you alone, won't leave you alone
    every (single |)day (until|till) (you|he|she) (quit|quits|resign|resigns|leave|leaves|delete)
    every (single |)day (until|till) (you|he|she) (deletes|cry|cries|apologize)
    every (single |)day (until|till) (you|he|she) (apologizes|disappear|disappears)
    until you (quit|resign|leave|delete|cry|disappear|break|kill yourself|apologize)
    (until|till) (he|she) (quits|resigns|leaves|deletes|cries|disappears|breaks|gets fired), i'm watching you
    watching your every move, i see you every day leaving, following you home, follow you home
    i'll (ruin|destroy) (you|your life|your career|your reputation), ruin your (life|career|reputation)
    block me (and|i'll|all you want), make (another|more|new|10|100) account(|s)
    nobody (likes|loves|wants|cares about|would miss|will miss|asked for) you
    no one (likes|loves|wants|cares about|would miss|will miss) you
    everyone (hates|laughs at|is laughing at) you, the world (would be|is) better (off |)without you
    you should (disappear|never have been born|delete your account|not exist|be ashamed to exist)
    never have been born, delete your account, your mother should have (aborted|swallowed)
    should have been aborted
    look at (her|his|that|your) (face|fat|ugly|teeth|body) (lol|lmao|😂|🤮|everyone|guys)
    put a bag over (your|her|his), expose you, i have your (pics|photos|messages|nudes|secrets)
    leak your (pics|photos|nudes|messages|secrets)
    (will|i'll|we'll) never (stop|leave you alone|let this go|let you rest|let you sleep)
    (won't|wont|will not) (stop until|leave you alone|let this go|let you rest|give you peace)
    (everyone|everybody|guys|let's all) (report|mass report|spam) (him|her|them|this|his|their|the)
    (everyone|everybody|guys|let's all) (attack|harass) (him|her|them|this|his|their|the)
    (lets all|we should all|all of you) (report|mass report|spam) (him|her|them|this|his|their|the)
    (lets all|we should all|all of you) (attack|harass) (him|her|them|this|his|their|the)
    (everyone|everybody|guys|let's all) (flood|troll|dogpile) (him|her|them|this|his|their|the)
    (everyone|everybody|guys|let's all) (go report|go spam) (him|her|them|this|his|their|the)
    (lets all|we should all|all of you) (flood|troll|dogpile) (him|her|them|this|his|their|the)
    (lets all|we should all|all of you) (go report|go spam) (him|her|them|this|his|their|the)
  `,
  identity: `
    # peoples, colour
    arab(|s|ic people), algerian(|s), moroccan(|s), tunisian(|s), egyptian(|s), libyan(|s), kabyle(|s)
    amazigh, berber(|s), north african(|s), african(|s), african american(|s)
    black(|s) (people|men|women|man|woman|guy|girl|folks|kids|lives|person|families), blacks
    white(|s) (people|men|women|man|woman|folks|guys), whites, brown people, people of color, people of colour
    poc, asian(|s), chinese, japanese, korean(|s), vietnamese, filipino(|s), filipina(|s), indian(|s)
    pakistani(|s), bangladeshi(|s), afghan(|s), iranian(|s), iraqi(|s), syrian(|s), palestinian(|s)
    israeli(|s), saudi(|s), turk(|s), turkish, kurd(|s|ish), nigerian(|s), somali(|s|an|ans), ethiopian(|s)
    senegalese, malian(|s), congolese, ghanaian(|s), kenyan(|s), sudanese, jamaican(|s), haitian(|s)
    mexican(|s), latino(|s), latina(|s), hispanic(|s), latinx, brazilian(|s), colombian(|s), puerto rican(|s)
    native american(|s), american(|s), british, brits, englishman, irish, scottish, welsh, german(|s)
    frenchman, frenchmen, frenchies, french people, italian(|s), spanish people, spaniard(|s), polish people
    romanian(|s), russian(|s), ukrainian(|s), albanian(|s), gypsy, gypsies, roma people, traveller(|s)
    immigrant(|s), migrant(|s), refugee(|s), foreigner(|s), asylum seeker(|s), illegals, illegal alien(|s)
    expats, minorities, these people, those people, you people, that race, their race, your race
    # religion, sex, orientation, disability, age
    muslim(|s), moslem(|s), islam, islamic, jew(|s), jewish, zionist(|s), christian(|s), catholic(|s)
    protestant(|s), orthodox jews, hindu(|s), sikh(|s), buddhist(|s), atheist(|s), mormon(|s), hijabi(|s)
    veiled women, women in hijab, women, females, female(|s) (drivers|drivers are|bosses), girls, wives, moms
    single mothers, feminist(|s), housewives, blondes, men are, all men, gay(|s), gays, lesbian(|s)
    homosexual(|s), homosexuality, queer(|s), bisexual(|s), trans, transgender(|s|ed)
    trans (women|woman|men|man|people|kids), transsexual(|s), nonbinary, non binary, lgbt, lgbtq, lgbtqia
    lgbt people, drag queen(|s), same sex couple(|s), two (moms|dads|men kissing), disabled
    disabled (people|person|kids|man|woman), handicapped, wheelchair user(|s), in a wheelchair, autistic(|s)
    autism, autistic (people|kids|person), down syndrome, deaf, deaf people, blind people, blind person
    deaf person, dwarf, dwarfs, dwarves, little people, mentally ill people, schizophrenic(|s), bipolar people
    fat people, obese people, diabetics, people with hiv, hiv positive, epileptics, old people, the elderly
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
    # words and names that hold one
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
