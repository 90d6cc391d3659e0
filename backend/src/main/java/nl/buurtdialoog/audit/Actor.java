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

    private @Nullable UUID accountId;
    private @Nullable String clientId;
    private @Nullable UUID holderId;

    public void isMember(UUID accountId) {
        this.accountId = accountId;
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
    String clientId() {
        return clientId;
    }

    @Nullable
    UUID holderId() {
        return holderId;
    }
}
