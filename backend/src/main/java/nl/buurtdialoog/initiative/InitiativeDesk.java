package nl.buurtdialoog.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import nl.buurtdialoog.participant.PersonErased;

/** Who speaks for an initiative, and what it came from. Runs in the caller's transaction. */
@ApplicationScoped
public class InitiativeDesk {

    @Inject
    Event<InitiativeContactGone> gone;

    @Inject
    Clock clock;

    /** Somebody speaks for an initiative from now on, and agreed that we keep how to reach them. */
    public void hasContact(Initiative initiative, ContactTurn turn, NewInitiativeContact who, GivenVia via) {
        var present = InitiativeContact.of(initiative, turn).orElse(null);
        if (present == null) {
            new InitiativeContact(initiative, turn, who, via, clock.instant()).persist();
        } else {
            var before = present.contact();
            var name = present.name;
            present.isNow(who, via, clock.instant());
            if (!before.sameAs(present.contact())) {
                isGone(initiative, name);
            }
        }
        initiative.isChanged();
    }

    /** Somebody asks to be forgotten, or takes back that we may keep them. */
    public void forget(Initiative initiative, ContactTurn turn) {
        InitiativeContact.of(initiative, turn).ifPresent(this::forget);
    }

    /** The same for who is past the term. */
    public void forget(UUID organisationId, UUID contactId) {
        InitiativeContact.<InitiativeContact>find("organisationId = ?1 and id = ?2", organisationId, contactId)
                .singleResultOptional()
                .ifPresent(this::forget);
    }

    /** Said twice it stands there once. */
    void cameFrom(Initiative initiative, NewInitiativeOrigin wish) {
        var origin = new InitiativeOrigin(initiative, wish);
        if (InitiativeOrigin.of(initiative).stream().noneMatch(origin::is)) {
            origin.persist();
            initiative.isChanged();
        }
    }

    void cameNotFrom(Initiative initiative, UUID originId) {
        InitiativeOrigin.of(initiative, originId).delete();
        initiative.isChanged();
    }

    /**
     * Who is erased as a participant speaks for no initiative any more either. Of a corrected participant nothing is
     * followed: that would join who sat at a table to who is advised (ADR 0035), and their consent was given apart.
     */
    void erased(@Observes PersonErased person) {
        InitiativeContact.reachedAt(person.organisationId(), person.contact()).stream()
                .filter(contact -> person.is(contact.name, contact.contact()))
                .forEach(this::forget);
    }

    private void forget(InitiativeContact contact) {
        contact.delete();
        isGone(contact.initiative, contact.name);
        contact.initiative.isChanged();
    }

    private void isGone(Initiative initiative, String name) {
        gone.fire(new InitiativeContactGone(initiative.organisationId, initiative.id, name));
    }
}
