package nl.buurtdialoog.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import nl.buurtdialoog.shared.Buckets;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;

/**
 * Keeps strangers from filling somebody's mailbox or telephone through the public pages, from however many addresses they
 * ask. Counts whether the contact is known or not, so that it tells nothing; enough for a carer who signs up a whole
 * household.
 */
@ApplicationScoped
public class ContactLimit {

    private static final String NAME = "contacts";

    /** Where something arrives by itself. A landline rings when one of us decides to call. */
    private static final Set<ContactKind> LIMITED = EnumSet.of(ContactKind.EMAIL, ContactKind.MOBILE);

    @Inject
    Buckets buckets;

    /** Counts one more message that somebody unknown wants to have sent there. */
    public void spend(Contact contact) {
        if (!LIMITED.contains(contact.kind())) {
            return;
        }
        var taken = buckets.take(NAME, contact.kind() + " " + contact.key());
        if (!taken.allowed()) {
            throw Problem.of(ProblemType.TOO_MANY_REQUESTS).header("Retry-After", String.valueOf(taken.waitSeconds()));
        }
    }
}
