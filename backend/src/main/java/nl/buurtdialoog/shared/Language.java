package nl.buurtdialoog.shared;

import java.util.Locale;

/** The languages the product speaks: Dutch first, English second. */
public enum Language {
    NL,
    EN;

    public Locale locale() {
        return Locale.of(name().toLowerCase(Locale.ROOT));
    }
}
