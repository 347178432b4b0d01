/** A saved rehearsal.json as plain JSON: what stands in it is not known to be of any shape. */
export type Saved = Readonly<Record<string, unknown>>;

/**
 * One step of what is saved, from the version before to this one. It is never changed once it has shipped: folders of its version lie
 * on people's disks. A later change is another step.
 */
export interface Migration {
  readonly to: number;
  readonly rehearsal: (saved: Saved) => Saved;
}
