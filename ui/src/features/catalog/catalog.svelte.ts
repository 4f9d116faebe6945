// The catalog as it stands on screen: the query, the view that Rust opened for it, the rows in sight and the license
// that is looked at. It outlives the screen, so that coming back finds everything where it was.
import {
  backend,
  failureOf,
  type CatalogChoices,
  type CatalogQuery,
  type CatalogRow,
  type CatalogView,
  type EntitlementDetails,
  type Failure,
} from '../../backend';
import { Pages } from '../../shared/grid';
import { latest } from '../../shared/latest';
import { everything } from './query';

/** The view was opened too long ago: Rust keeps a few. */
const GONE = 'view-gone';
const AGAIN_AFTER = 400;

export class Catalog {
  query = $state.raw<CatalogQuery>(everything);
  view = $state.raw<Pick<CatalogView, 'view' | 'total' | 'of'>>();
  /** Grows with every view that starts at its first row. */
  opened = $state(0);
  failure = $state.raw<Failure>();
  choices = $state.raw<CatalogChoices>();

  /** Place of the row that is looked at, in this view; -1 where it is not in sight. */
  current = $state(-1);
  /** Id of the entitlement that is looked at. */
  id = $state.raw<string>();
  details = $state.raw<EntitlementDetails>();
  detailsFailure = $state.raw<Failure>();

  readonly pages = new Pages<CatalogRow>((start, count) => this.fetch(start, count));

  private askView = latest((query: CatalogQuery) => backend.call('catalog_open', query));
  private askDetails = latest((id: string) => backend.call('entitlement_details', { id }));
  private again: ReturnType<typeof setTimeout> | undefined;

  /** Shows what `query` asks for, from its first row. */
  open(query: CatalogQuery): void {
    this.query = query;
    this.awaited = -1;
    this.ask(false);
  }

  /** Asks for the same again; what is in sight stays until the newer rows are there. */
  refresh(): void {
    this.ask(true);
  }

  private ask(keep: boolean): void {
    const asked = this.query;
    this.askView(
      asked,
      (view) => {
        if (asked !== this.query) return;
        this.failure = undefined;
        this.view = view;
        this.pages.reset(view.total, keep);
        this.pages.seed(view.first);
        this.current = this.id === undefined ? -1 : this.pages.find((row) => row.id === this.id);
        if (!keep) this.opened += 1;
      },
      (thrown) => (this.failure = failureOf(thrown)),
    );
  }

  private async fetch(start: number, count: number): Promise<CatalogRow[]> {
    const view = this.view?.view;
    if (view === undefined) return [];
    try {
      const answer = await backend.call('catalog_rows', { view, start, count });
      if (answer.stale) this.refreshSoon();
      return answer.rows;
    } catch (thrown) {
      if (failureOf(thrown).code === GONE) this.refreshSoon();
      else this.failure = failureOf(thrown);
      throw thrown;
    }
  }

  /** While much is coming in, the view is opened again a few times a second and not more. */
  private refreshSoon(): void {
    this.again ??= setTimeout(() => {
      this.again = undefined;
      this.refresh();
    }, AGAIN_AFTER);
  }

  /** Looks at the row at `place`, as soon as it is there. */
  lookAt(place: number): void {
    this.current = place;
    this.awaited = place;
    this.arrived();
  }
  private awaited = -1;

  /** Rows arrived: the one that is waited for may be among them. */
  arrived(): void {
    const row = this.awaited < 0 ? undefined : this.pages.at(this.awaited);
    if (row) this.look(row.id, this.awaited);
  }

  /** Looks at an entitlement. */
  look(id: string | undefined, place = -1): void {
    this.current = place;
    this.awaited = -1;
    if (id === this.id) return;
    this.id = id;
    this.detailsFailure = undefined;
    if (id === undefined) this.details = undefined;
    else this.loadDetails();
  }

  loadDetails(): void {
    const id = this.id;
    if (id === undefined) return;
    this.askDetails(
      id,
      (details) => {
        if (id !== this.id) return;
        this.details = details;
        this.detailsFailure = undefined;
      },
      (thrown) => {
        if (id !== this.id) return;
        this.details = undefined;
        this.detailsFailure = failureOf(thrown);
      },
    );
  }

  async loadChoices(): Promise<void> {
    try {
      this.choices = await backend.call('catalog_choices');
    } catch (thrown) {
      failureOf(thrown);
    }
  }

  /** Follows Rust; the answer ends it. */
  follow(): () => void {
    const stop = backend.on('stale', ({ topics }) => {
      if (!topics.includes('catalog') && !topics.includes('app')) return;
      this.refreshSoon();
      void this.loadChoices();
      this.loadDetails();
    });
    return () => {
      stop();
      clearTimeout(this.again);
      this.again = undefined;
    };
  }
}

let catalogs: { account: string; catalog: Catalog } | undefined;

/** The catalog of an account; another account's is forgotten. */
export function catalogOf(account: string): Catalog {
  if (catalogs?.account !== account) catalogs = { account, catalog: new Catalog() };
  return catalogs.catalog;
}
