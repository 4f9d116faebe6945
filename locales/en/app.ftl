### The frame of the app: rail, header, status bar, palette, list of keys.

app-name = Licet
app-skip-to-content = Skip to content
app-error-unknown = Something went wrong in the app itself ({ $code }). Try again; if it stays, restart Licet.

screen-overview = Overview
screen-catalog = Catalog
screen-renewals = Renewals
screen-downloads = Downloads
screen-settings = Settings

app-search = Search licenses
app-search-placeholder = Search serial, product, order, host…
app-action-search = Search licenses
