package nl.buurtdialoog.registration;

import nl.buurtdialoog.shared.TypedCode;

/** What stands on a card and is told by telephone, such as {@code K7P-4QX}. No signs that are taken for each other. */
public final class RegistrationCode {

    public static String next() {
        var signs = TypedCode.of(6);
        return signs.substring(0, 3) + "-" + signs.substring(3);
    }

    private RegistrationCode() {}
}
