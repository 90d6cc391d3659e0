package nl.buurtdialoog.follower;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.action.Action;
import nl.buurtdialoog.contact.Channel;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.message.Outbox;
import nl.buurtdialoog.message.Switchboard;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.participant.ParticipantCorrected;
import nl.buurtdialoog.participant.PersonErased;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.Tenancy;
import org.jspecify.annotations.Nullable;

/** Notes who follows an action, and who follows it no more. Runs in the caller's transaction. */
@ApplicationScoped
public class FollowerDesk {

    private static final int MOST = 200;

    @Inject
    Clock clock;

    @Inject
    FollowerLink link;

    @Inject
    Outbox outbox;

    @Inject
    Switchboard switchboard;

    @Inject
    Tenancy tenancy;

    /** From now on they hear what changes; who follows it already follows it once. */
    public void follow(Action action, String name, Contact contact, Language language) {
        if (switchboard.channelTo(contact) == Channel.NONE) {
            throw Problem.invalid("/contact/kind", "not-possible-here");
        }
        var known = ActionFollower.of(action);
        if (known.stream().anyMatch(follower -> follower.contact().equals(contact))) {
            return;
        }
        if (known.size() >= MOST) {
            throw Problem.invalid("/contact", "too-many");
        }
        new ActionFollower(action, name, contact, language, clock.instant()).persistAndFlush();
    }

    /** Who holds the link hears no more. A second time there is nothing left to end. */
    void stop(@Nullable String token) {
        var claim = link.read(token);
        tenancy.enter(claim.organisationId());
        forget(claim.organisationId(), claim.id());
    }

    /** Nothing is known any more of somebody who followed, and of what they were told. */
    public void forget(UUID organisationId, UUID followerId) {
        ActionFollower.of(organisationId, followerId).ifPresent(follower -> {
            outbox.forget(organisationId, List.of(followerId));
            follower.delete();
        });
    }

    List<FollowerDetails> shown(Action action) {
        return ActionFollower.of(action).stream()
                .map(follower -> FollowerDetails.of(follower, switchboard.channelTo(follower.contact())))
                .toList();
    }

    void erased(@Observes PersonErased person) {
        ActionFollower.reachedAt(person.organisationId(), person.contact()).stream()
                .filter(follower -> person.is(follower.name, follower.contact()))
                .forEach(follower -> forget(follower.organisationId, follower.id));
    }

    /** Who cannot be reached any more cannot be told. */
    void corrected(@Observes ParticipantCorrected person) {
        var now = Participant.of(person.organisationId(), person.participantId());
        for (var follower : ActionFollower.reachedAt(person.organisationId(), person.contactBefore())) {
            if (!person.was(follower.name, follower.contact())) {
                continue;
            }
            if (switchboard.channelTo(now.contact()) == Channel.NONE) {
                forget(follower.organisationId, follower.id);
            } else {
                follower.isNow(now.name, now.contact());
            }
        }
    }
}
