const FROM = 3;
const STEP_MS = 1000;

/** Three seconds, said one by one: time to put the hand down and look up. */
export async function countDown(say: (seconds: number) => void): Promise<void> {
  for (let seconds = FROM; seconds > 0; seconds -= 1) {
    say(seconds);
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}
