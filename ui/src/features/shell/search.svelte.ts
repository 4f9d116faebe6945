import { navigation } from '../../shared/navigation.svelte';

// What the field in the header holds: on the catalog what it is filtered by; on other screens, which filter nothing, a
// draft that Enter hands over to the catalog.
class Search {
  /** What the catalog is filtered by. */
  text = $state('');
  private draft = $state('');

  get shown(): string {
    return navigation.screen === 'catalog' ? this.text : this.draft;
  }
  set shown(text: string) {
    if (navigation.screen === 'catalog') this.text = text;
    else this.draft = text;
  }

  /** Opens the catalog on what was typed. */
  handOver() {
    const text = this.draft;
    this.draft = '';
    navigation.go('catalog', { text, focus: 'grid' });
  }
}

export const search = new Search();
