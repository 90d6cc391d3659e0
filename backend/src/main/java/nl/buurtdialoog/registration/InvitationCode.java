package nl.buurtdialoog.registration;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** What stands on a slip and in a link that somebody gives to a neighbour: short, and easy to read out and to type. */
public final class InvitationCode {

    public static final String FORM = "[A-Z2-9]{6}";

    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    public static String next() {
        return RANDOM.ints(6, 0, SIGNS.length())
                .mapToObj(sign -> String.valueOf(SIGNS.charAt(sign)))
                .collect(Collectors.joining());
    }

    private InvitationCode() {}
}
