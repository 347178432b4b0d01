import type { Row } from './row.ts';

/**
 * Talks and questions that were written when the search was finished, by somebody who had not made it. Nothing was changed after they were
 * first asked: whoever changes the search because of them has to write others.
 */
export const HELD_OUT_TALKS = {
  ferry: `# Ten minutes to the island

Thank you for staying after the vote. I run the small ferry, and I have the numbers that were missing last week.

## Who rides

On a weekday in winter we carry a hundred and ten people. Sixty of them are pupils, and nine go to the dialysis ward. In August it is two thousand a day, and hardly anybody knows anybody.

## The engine

The engine is from 1987. Parts are made to order in Gdansk and take seven weeks to arrive. Last November a pump failed, and for four days the fishermen took the children across in their own boats.

We could mend it once more. The yard gives it five years, perhaps six. A new diesel would last for thirty, and by then nobody will sell us the fuel.

## Going electric

A battery that lasts for twelve crossings weighs as much as the old engine. It charges while people get on and off. The grid on our side is strong enough; on the island a cable of three hundred meters has to be laid.

The noise is what you will notice. On the trial boat in Norway I could hear the ropes.

## What people fear

Some of you asked about fire. The batteries lie behind a steel wall and can be flooded from outside. Others asked about ice: in the coldest week of the trial the range fell by a fifth, which leaves us two crossings to spare.

Nobody loses a job. Two of the crew are being trained this spring, and the third retires anyway.

## The bill

The boat costs two million three hundred thousand. The region pays half if we sign before the summer. A ticket goes up by twenty cents, and pupils go on paying nothing.

## Tonight

I do not ask for a yes to the boat. I ask for the cable, because without it the region does not even open our letter.`,
  bakery: `# 골목 빵집이 문을 닫지 않은 이유

저는 빵을 굽는 사람이라 발표는 처음입니다. 떨려도 이해해 주세요.

## 처음 이 년

가게를 열고 이 년 동안 한 번도 남긴 적이 없습니다. 돈 말입니다. 빵은 매일 남았습니다. 하루에 서른 개쯤 버렸고, 버리러 나갈 때마다 옆집 세탁소 아주머니가 보셨습니다.

## 세탁소 아주머니

어느 날 아주머니가 말씀하셨습니다. 아침에 찾아갈 옷이 있는 손님이 여덟 시부터 줄을 서는데, 다들 빈속이라고요. 그래서 세탁소 앞에 바구니를 놓았습니다. 첫 주에 마흔 개가 나갔습니다.

## 줄인 것

빵 종류를 스물여섯 가지에서 아홉 가지로 줄였습니다. 제가 제일 아끼던 무화과빵도 뺐습니다. 대신 식빵은 하루에 세 번 굽습니다. 갓 구운 냄새가 나면 그때 손님이 들어오시기 때문입니다.

밀가루는 한 곳에서만 받습니다. 값을 깎는 대신, 장마철에 먼저 받기로 약속했습니다.

## 실패한 것

배달은 석 달 하고 그만뒀습니다. 수수료를 내고 나면 소금빵 하나에 이백 원이 남았고, 도착하면 눅눅했습니다. 화를 내는 분은 없었지만 다시 시키는 분도 없었습니다.

케이크 주문도 받아 봤습니다. 이름을 두 번 틀리게 쓴 뒤로는 글씨를 안 넣습니다.

## 지금

남는 빵은 하루에 네 개입니다. 그건 저녁에 야간 경비 서는 분들께 드립니다. 작년 십이월에 처음으로 은행에 이자가 아니라 원금을 갚았습니다.

## 드리고 싶은 말씀

옆 가게 문을 먼저 두드려 보세요. 저는 그걸 이 년이나 늦게 했습니다.`,
} as const;

export const HELD_OUT_ENGLISH: readonly Row[] = [
  ['ferry', 'How many passengers are there on a winter day?', 'a hundred and ten people'],
  ['ferry', 'Where do spare parts come from?', 'made to order in Gdansk'],
  ['ferry', 'How did children cross when the pump broke?', 'in their own boats'],
  ['ferry', 'How much longer would the repaired engine run?', 'five years, perhaps six'],
  ['ferry', 'What has to be built on the island?', 'a cable of three hundred meters'],
  ['ferry', 'Is the electric boat quiet?', 'I could hear the ropes'],
  ['ferry', 'What does cold weather do to the range?', 'the range fell by a fifth'],
  ['ferry', 'Will anybody of the crew be fired?', 'Nobody loses a job'],
  ['ferry', 'How much more will passengers pay?', 'goes up by twenty cents'],
  ['ferry', 'What should the audience decide now?', 'I ask for the cable'],
];

export const HELD_OUT_KOREAN: readonly Row[] = [
  ['bakery', '처음에는 하루에 빵을 얼마나 버렸어?', '하루에 서른 개쯤'],
  ['bakery', '바구니를 어디에 뒀어?', '세탁소 앞에 바구니'],
  ['bakery', '빵은 몇 가지로 줄였지?', '아홉 가지로'],
  ['bakery', '메뉴에서 뺀 빵 중에 가장 좋아하던 건?', '무화과빵'],
  ['bakery', '식빵을 왜 하루에 여러 번 구워?', '갓 구운 냄새'],
  ['bakery', '밀가루 가게와 무슨 약속을 했어?', '장마철에 먼저 받기로'],
  ['bakery', '배달을 왜 그만뒀지?', '이백 원이 남았고'],
  ['bakery', '케이크에 글씨를 안 쓰는 이유가 뭐야?', '이름을 두 번 틀리게'],
  ['bakery', '요즘 남은 빵은 누구한테 줘?', '야간 경비 서는 분들'],
  ['bakery', '청중에게 해 주고 싶은 조언은?', '옆 가게 문을 먼저'],
];
