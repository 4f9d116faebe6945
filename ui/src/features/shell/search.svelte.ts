// What the field in the header holds. The catalog shows what it finds; other screens hand it over with Enter.
class Search {
  text = $state('');
}

export const search = new Search();
