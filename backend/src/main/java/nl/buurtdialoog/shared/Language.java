package nl.buurtdialoog.shared;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** The languages the product speaks: Dutch first, English second. */
public enum Language {
    NL,
    EN;

    public Locale locale() {
        return Locale.of(name().toLowerCase(Locale.ROOT));
    }

    /** The best of our languages for somebody who accepts these (a header {@code Accept-Language}); Dutch otherwise. */
    public static Language accepted(@Nullable String header) {
        if (header == null) {
            return NL;
        }
        try {
            var best = Locale.lookup(LanguageRange.parse(header), List.of(NL.locale(), EN.locale()));
            return EN.locale().equals(best) ? EN : NL;
        } catch (IllegalArgumentException unreadable) {
            return NL;
        }
    }
}
