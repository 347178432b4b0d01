import { describe, expect, it } from 'vitest';
import { paintOver } from './paintOver.ts';
import { createSpeakerChoice, headsOfOthers, overlap, type Person } from './speaker.ts';

/** Somebody of this height whose middle is at x; the head is the upper seventh. */
function person(x: number, height: number, y = 0.95 - height): Person {
  const width = height * 0.4;
  const head = { x: x - height / 14, y, width: height / 7, height: height / 7 };
  return { body: { x: x - width / 2, y, width, height }, head };
}

describe('the speaker', () => {
  it('is the largest, when all stand in the middle', () => {
    const speaker = person(0.5, 0.8);
    const { others, ...choice } = createSpeakerChoice().everybody(0, [person(0.3, 0.4), speaker, person(0.75, 0.5)]);
    expect(choice.speaker).toBe(speaker);
    expect(others.length).toBe(2);
  });

  it('is in the middle rather than at the edge', () => {
    const speaker = person(0.5, 0.7);
    expect(createSpeakerChoice().everybody(0, [person(0.05, 0.75), speaker]).speaker).toBe(speaker);
  });

  it('stays the same one when somebody larger comes in', () => {
    const people = createSpeakerChoice();
    people.everybody(0, [person(0.5, 0.6)]);
    const moved = person(0.52, 0.6);
    expect(people.everybody(1000, [person(0.8, 0.9), moved]).speaker).toBe(moved);
  });

  it('is followed between two looks', () => {
    const people = createSpeakerChoice();
    people.everybody(0, [person(0.3, 0.6), person(0.8, 0.5)]);
    for (let step = 1; step <= 9; step++) people.followed(step * 100, person(0.3 + step * 0.02, 0.6));
    const now = person(0.5, 0.6);
    expect(people.everybody(1000, [person(0.8, 0.5), now]).speaker).toBe(now);
  });

  it('is gone, not the bystander, when the speaker steps out; and comes back', () => {
    const people = createSpeakerChoice();
    const bystander = person(0.85, 0.5);
    people.everybody(0, [person(0.4, 0.7), bystander]);
    const alone = people.everybody(1000, [bystander]);
    expect(alone.others).toEqual([bystander]);
    expect(overlap(alone.speaker?.body ?? bystander.body, bystander.body)).toBeLessThan(0.25);
    const back = person(0.35, 0.7);
    expect(people.everybody(2000, [bystander, back]).speaker).toBe(back);
  });

  it('is whoever is there, when nobody came back for a while', () => {
    const people = createSpeakerChoice();
    const bystander = person(0.85, 0.5);
    people.everybody(0, [person(0.4, 0.7), bystander]);
    people.everybody(1000, [bystander]);
    expect(people.everybody(20_000, [bystander]).speaker).toBe(bystander);
  });

  it('is not also a bystander when found twice', () => {
    const speaker = person(0.5, 0.8);
    const again = { ...person(0.5, 0.3, 0.15), head: speaker.head };
    expect(createSpeakerChoice().everybody(0, [speaker, again]).others).toEqual([]);
  });
});

describe('painting over', () => {
  const black = () => ({ data: new Uint8ClampedArray(20 * 10 * 4), width: 20, height: 10 });
  const greyAt = (data: Uint8ClampedArray, x: number, y: number) => data[(y * 20 + x) * 4] === 128;
  const whole = (x: number, width: number): Person => {
    const box = { x, y: 0, width, height: 1 };
    return { body: box, head: box };
  };

  it('covers the others and leaves the speaker, also where they overlap', () => {
    const pixels = black();
    paintOver(pixels, [whole(0.4, 0.8)], whole(0.2, 0.3));
    expect([3, 5, 9, 10, 19].map((x) => greyAt(pixels.data, x, 5))).toEqual([false, false, false, true, true]);
  });

  it('covers everybody who is no speaker, and nothing when nobody is there', () => {
    const pixels = black();
    paintOver(pixels, [whole(-0.5, 1)], undefined);
    expect([0, 9, 10].map((x) => greyAt(pixels.data, x, 0))).toEqual([true, true, false]);
    const untouched = black();
    paintOver(untouched, [], undefined);
    expect(untouched.data.every((value) => value === 0)).toBe(true);
  });
});

describe('the heads that are blurred in a picture', () => {
  const speaker = person(0.5, 0.7);

  it('are those of everybody but its speaker, wherever they are now', () => {
    const [left, right] = [person(0.15, 0.5), person(0.85, 0.4)];
    expect(headsOfOthers([left, person(0.51, 0.69), right], speaker)).toEqual([left.head, right.head]);
  });

  it('are not the speaker found twice, but somebody close beside', () => {
    const beside = person(0.6, 0.7);
    const found = headsOfOthers([speaker, person(0.505, 0.68, 0.26), beside], speaker);
    expect(found).toEqual([beside.head]);
  });

  it('are all when the picture shows no speaker', () => {
    expect(headsOfOthers([speaker], undefined)).toEqual([speaker.head]);
  });
});
