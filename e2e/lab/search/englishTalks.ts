/** Scripts as people write them: with headings, with pages, and as plain text. Written for this evaluation; the last one is Lincoln's, of 1863. */
export const ENGLISH_TALKS = {
  pilot: `# A quarter that pays for itself

Good morning. I have ten minutes, and I would like to use nine of them. You know our release process, because you suffer from it.

## What we lose today

Every release waits two days for a free test machine. In that time nobody can merge, so forty people work around a queue. We counted it in spring: it adds up to eleven working weeks a year.

The worst part is not the waiting. It is that people stop making small changes, because small changes wait as long as large ones.

## What we tried before

Last year we bought three more machines. It helped for a month. Then the test suite grew and we were back where we started.

We also tried to run fewer tests at night. That let a broken invoice through to a customer in Lyon, and we stopped.

## The proposal

We rent machines by the minute, only while tests run. The suite is split into twenty parts that run side by side. A release then takes eighteen minutes.

One team tries it first. We suggest the billing team, because they release the most and they asked for it.

## What it costs

The pilot takes one quarter and forty thousand euros. Half of it goes into training and into splitting the suite. The rest is rent.

After the pilot the running cost is lower than what we pay now, since the old machines stand idle at night and are paid for all the same.

## What can go wrong

If the provider is down, we cannot release. That has happened twice in three years, for an hour each. We keep two of our own machines for such days.

Splitting may uncover tests that depend on each other. Marta found six of them already. We mend them one by one, and those that nobody understands run last and alone.

## What I ask of you

I need a yes by the end of March, a budget line, and one sponsor. Ines has offered to be it. In July you get numbers, good or bad, and you decide again.`,
  museum: `[Slide 1] The museum after dark

Welcome. What you hear behind me is the river hall at half past nine in the evening, with the lights turned down.

[Slide 2] Who comes at night

We asked four hundred visitors at the door. Two in three had never been inside before. Most of them work until six, and a museum that closes at five does not exist for them.

They stay for fifty minutes, which is longer than our visitors in the afternoon. They read less and talk more.

[Slide 3] What they do not like

The café was closed, and they told us so on nearly every second card. The other complaint was the cloakroom: one person for three hundred coats.

Nobody complained about the dark. Several asked us to make it darker.

[Slide 4] The guards

Our guards were the surprise. We gave them name tags and told them that they may speak. Within two evenings people queued to ask Mr. Okafor about the whale.

He has watched over it for nineteen years. He knows where the children's fingerprints come back first.

[Slide 5] Money

An evening brings in nine thousand and costs seven. The largest part is not wages, as we had feared, but heating, because the hall leaks. New doors would pay for themselves in four winters.

[Slide 6] What next

We want to open on the first Thursday of each month from October on. The café stays open until ten. And the whale gets a bench.`,
  garden: `The garden behind the gym

When I became head of this school, the ground behind the gym was a place to smoke. Today it grows beans. I want to tell you how that went, and what I would do otherwise.

How it began

A boy in the eighth grade asked whether he could bury his hamster there. He dug, and found that the soil was good. He came back with a spade and two friends. I did not have the idea. I only did not say no.

The first year

We planted far too much. By June there were forty zucchini a week, and the canteen had to learn eleven ways to cook them. In the holidays nobody watered, and the tomatoes died.

Since then every class has a week in summer, and the parents take turns with them. The list hangs at the gate.

What it does for lessons

Biology goes outside twice a week. That was to be expected. What we did not see coming was mathematics: the seventh grade measures growth and draws the curves, and for the first time they ask what a slope is good for.

Attendance on garden days is higher. I do not say that beans cure truancy. I say that three boys whom I used to fetch from the station now hold the keys to the shed.

What it costs

Seeds and compost are three hundred a year, and the gardeners' club gives us those. The fence was the expensive thing: four thousand, from the lottery fund. It took fourteen months and one very patient clerk.

What I would do otherwise

I would ask the caretaker first. For a year he found mud in his corridors and heard of our plans from the newspaper. Now he is the one who decides where things are planted, and the corridors are clean.

If you want to begin, begin small. One bed, one class, one person with a key. And expect zucchini.`,
  gettysburg: `# Gettysburg

Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in Liberty, and dedicated to the proposition that all men are created equal.

Now we are engaged in a great civil war, testing whether that nation, or any nation so conceived and so dedicated, can long endure. We are met on a great battle-field of that war. We have come to dedicate a portion of that field, as a final resting place for those who here gave their lives that that nation might live. It is altogether fitting and proper that we should do this.

But, in a larger sense, we can not dedicate—we can not consecrate—we can not hallow—this ground. The brave men, living and dead, who struggled here, have consecrated it, far above our poor power to add or detract. The world will little note, nor long remember what we say here, but it can never forget what they did here. It is for us the living, rather, to be dedicated here to the unfinished work which they who fought here have thus far so nobly advanced.

It is rather for us to be here dedicated to the great task remaining before us—that from these honored dead we take increased devotion to that cause for which they gave the last full measure of devotion—that we here highly resolve that these dead shall not have died in vain—that this nation, under God, shall have a new birth of freedom—and that government of the people, by the people, for the people, shall not perish from the earth.`,
} as const;
