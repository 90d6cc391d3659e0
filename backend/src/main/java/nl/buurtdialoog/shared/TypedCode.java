package nl.buurtdialoog.shared;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** What stands on paper and is typed or told by telephone. No signs that are taken for each other. */
public final class TypedCode {

    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    public static String of(int signs) {
        return RANDOM.ints(signs, 0, SIGNS.length())
                .mapToObj(sign -> String.valueOf(SIGNS.charAt(sign)))
                .collect(Collectors.joining());
    }

    private TypedCode() {}
}
