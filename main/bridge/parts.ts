import type { LetIn } from '../assistant/letIn.ts';
import type { Coach } from '../coaching/coach.ts';
import type { Ledger } from '../coaching/money/ledger.ts';
import type { Egress } from '../egress/egress.ts';
import type { Exports } from '../exports.ts';
import type { FilmCopies } from '../films/filmCopies.ts';
import type { Films } from '../films/films.ts';
import type { Library } from '../library.ts';
import type { Materials } from '../material/materials.ts';
import type { ModelsInUse } from '../models/inUse.ts';
import type { RehearsalRepository } from '../rehearsals/repository.ts';
import type { LibrarySearch } from '../search/librarySearch.ts';
import type { Surroundings } from '../surroundings.ts';

/** The services that calls of the bridge are answered with; each namespace says which of them it uses. */
export interface Parts {
  readonly around: Surroundings;
  readonly films: Films;
  readonly materials: Materials;
  readonly repository: RehearsalRepository;
  readonly ledger: Ledger;
  readonly egress: Egress;
  readonly coach: Coach;
  readonly copies: FilmCopies;
  readonly library: Library;
  readonly exports: Exports;
  readonly models: ModelsInUse;
  readonly letIn: LetIn;
  readonly search: LibrarySearch;
}
