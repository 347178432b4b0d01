/** Weights that were fitted on pieces of the material, by the names of those. */
export interface Fit {
  readonly name: string;
  readonly fittedOn: readonly string[];
}

/** Everything in the app that was fitted, not set by hand. */
export const FITS: readonly Fit[] = [];
