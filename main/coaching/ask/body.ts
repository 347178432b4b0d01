import type Anthropic from '@anthropic-ai/sdk';
import type { Piece } from './prompt.ts';

/** What is sent, exactly as it is sent. */
export type Body = Anthropic.MessageCreateParamsNonStreaming;

/** Pieces as the API wants them. */
export function blocksOf(pieces: readonly Piece[]): Anthropic.ContentBlockParam[] {
  return pieces.map((piece) => {
    if ('text' in piece) return { type: 'text', text: piece.text };
    const data = Buffer.from(piece.jpeg).toString('base64');
    return { type: 'image', source: { type: 'base64', media_type: 'image/jpeg', data } };
  });
}

/** Everything in a body that costs tokens: all of its text, and its pictures as JPEG bytes. */
export function contentOf({ system, messages, output_config }: Body): { text: string; pictures: Uint8Array[] } {
  const texts: string[] = [];
  const pictures: Uint8Array[] = [];
  const read = (blocks: string | readonly Anthropic.ContentBlockParam[]) => {
    if (typeof blocks === 'string') texts.push(blocks);
    else {
      for (const block of blocks) {
        if (block.type === 'text') texts.push(block.text);
        if (block.type === 'image' && block.source.type === 'base64') {
          pictures.push(Buffer.from(block.source.data, 'base64'));
        }
      }
    }
  };
  if (system !== undefined) read(system);
  for (const { content } of messages) read(content);
  if (output_config?.format) texts.push(JSON.stringify(output_config.format));
  return { text: texts.join('\n'), pictures };
}
