package nl.buurtdialoog.organisation;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.UUID;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, for which organisation, and what they may: looked up for each request, so that a removal works at once.
 * Filled in by {@link AccessFilter} and by nobody else.
 */
@RequestScoped
public class Caller {

    private @Nullable UUID accountId;
    private @Nullable UUID organisationId;
    private @Nullable Client client;
    private Set<Role> roles = Set.of();
    private boolean supporter;

    void isMember(UUID accountId, UUID organisationId, Set<Role> roles) {
        this.accountId = accountId;
        this.organisationId = organisationId;
        this.roles = Set.copyOf(roles);
    }

    void isSignedIn(UUID accountId, boolean supporter) {
        this.accountId = accountId;
        this.supporter = supporter;
    }

    void isClient(Client client) {
        this.client = client;
        this.organisationId = client.organisationId();
    }

    /** The organisation this request works for. */
    public UUID organisationId() {
        if (organisationId == null) {
            throw new IllegalStateException("This operation is not for members: it has no organisation");
        }
        return organisationId;
    }

    /** The account that is signed in. */
    public UUID accountId() {
        if (accountId == null) {
            throw new IllegalStateException("This operation is not for somebody who is signed in");
        }
        return accountId;
    }

    /** The partner's client that calls. */
    public Client client() {
        if (client == null) {
            throw new IllegalStateException("This operation is not for clients");
        }
        return client;
    }

    /** Whether the one who is signed in helps organisations, and may ask to look along with one. */
    boolean isSupporter() {
        return supporter;
    }

    /** Refuses whoever may not ask to look along. */
    public void requireSupporter() {
        if (!supporter) {
            throw Problem.of(ProblemType.NOT_ALLOWED);
        }
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
