package nl.buurtdialoog.registration;

import nl.buurtdialoog.shared.TypedCode;

/** What stands on a slip and in a link that somebody gives to a neighbour. It says nothing of who gave it. */
public final class InvitationCode {

    public static final String FORM = "[A-Z2-9]{6}";

    public static String next() {
        return TypedCode.of(6);
    }

    private InvitationCode() {}
}
