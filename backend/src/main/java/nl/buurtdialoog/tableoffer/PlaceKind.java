package nl.buurtdialoog.tableoffer;

/** Where the table would stand. */
public enum PlaceKind {
    HOME,
    HALL,
    OUTSIDE
}
