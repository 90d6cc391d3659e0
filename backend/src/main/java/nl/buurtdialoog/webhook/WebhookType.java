package nl.buurtdialoog.webhook;

import nl.buurtdialoog.organisation.Scope;
import nl.buurtdialoog.registration.RegistrationStatus;

/** What a partner can be told of. */
public enum WebhookType {
    REGISTRATION_PLACED("registration.placed", Scope.REGISTRATIONS_READ, "/partner-registrations/"),
    REGISTRATION_WAITING("registration.waiting", Scope.REGISTRATIONS_READ, "/partner-registrations/"),
    REGISTRATION_OFFERED("registration.offered", Scope.REGISTRATIONS_READ, "/partner-registrations/"),
    REGISTRATION_CANCELLED("registration.cancelled", Scope.REGISTRATIONS_READ, "/partner-registrations/"),
    DIALOGUE_PUBLISHED("dialogue.published", Scope.DIALOGUES_READ, "/dialogues/"),
    DIALOGUE_MOVED("dialogue.moved", Scope.DIALOGUES_READ, "/dialogues/"),
    DIALOGUE_CANCELLED("dialogue.cancelled", Scope.DIALOGUES_READ, "/dialogues/");

    /** As a message names it. */
    public final String wire;

    /** Without it a partner may not read what it would be told of. */
    final String scope;

    /** Where in the API it stands, before its id. */
    final String path;

    WebhookType(String wire, String scope, String path) {
        this.wire = wire;
        this.scope = scope;
        this.path = path;
    }

    static WebhookType of(RegistrationStatus status) {
        return switch (status) {
            case CONFIRMED -> REGISTRATION_PLACED;
            case WAITING -> REGISTRATION_WAITING;
            case OFFERED -> REGISTRATION_OFFERED;
            case CANCELLED -> REGISTRATION_CANCELLED;
        };
    }
}
