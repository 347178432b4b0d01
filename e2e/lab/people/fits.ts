import { ARMS_CROSSED_FITTED_ON } from '../../../shared/signals/fitted/armsCrossedModel.ts';

/** Weights that were fitted on pieces of the material, by the names of those. */
export interface Fit {
  /** The behavior that they are for. */
  readonly name: string;
  readonly fittedOn: readonly string[];
}

/** Everything in the app that was fitted, not set by hand. */
export const FITS: readonly Fit[] = [{ name: 'arms-crossed', fittedOn: ARMS_CROSSED_FITTED_ON }];
