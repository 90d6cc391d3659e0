package nl.buurtdialoog.registration;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** What stands on a card and is told by telephone, such as {@code K7P-4QX}. No signs that are taken for each other. */
public final class RegistrationCode {

    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    public static String next() {
        var signs = RANDOM.ints(6, 0, SIGNS.length())
                .mapToObj(sign -> String.valueOf(SIGNS.charAt(sign)))
                .collect(Collectors.joining());
        return signs.substring(0, 3) + "-" + signs.substring(3);
    }

    private RegistrationCode() {}
}
