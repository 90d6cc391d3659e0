package nl.buurtdialoog.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who does what this request does, by an id and never by a name. Told by whoever lets the request in; of a request that
 * nobody is known to have made, the application itself is the actor.
 */
@RequestScoped
public class Actor {

    /** What stands for a role with who looks along as support, and is no member. */
    public static final String SUPPORT = "SUPPORT";

    private @Nullable UUID accountId;
    private @Nullable String role;
    private @Nullable String clientId;
    private @Nullable UUID holderId;

    /** @param role in which of their roles they were let in */
    public void isMember(UUID accountId, String role) {
        this.accountId = accountId;
        this.role = role;
    }

    public void isClient(String clientId) {
        this.clientId = clientId;
    }

    /** Somebody without an account, by a link of their own that shows them others. */
    public void isHolder(UUID participantId) {
        this.holderId = participantId;
    }

    @Nullable
    UUID accountId() {
        return accountId;
    }

    @Nullable
    String role() {
        return role;
    }

    @Nullable
    String clientId() {
        return clientId;
    }

    @Nullable
    UUID holderId() {
        return holderId;
    }
}
