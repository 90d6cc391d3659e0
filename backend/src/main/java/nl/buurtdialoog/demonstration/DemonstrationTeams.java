package nl.buurtdialoog.demonstration;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.team.Part;
import nl.buurtdialoog.team.Team;
import org.jspecify.annotations.Nullable;

/** Puts the planned facilitator and host of the first dialogue to come in its team: one by mail, one by telephone. */
@ApplicationScoped
class DemonstrationTeams {

    @Inject
    Clock clock;

    @Inject
    Team team;

    void make(UUID organisationId) {
        Dialogue.<Dialogue>find(
                        "organisationId = ?1 and status = PUBLISHED and startsAt > ?2",
                        Sort.by("startsAt", "id"),
                        organisationId,
                        clock.instant())
                .firstResultOptional()
                .ifPresent(dialogue -> {
                    join(
                            dialogue,
                            Part.FACILITATOR,
                            dialogue.facilitatorName,
                            new Contact(ContactKind.EMAIL, "begeleider@voorbeeld.nl"));
                    join(
                            dialogue,
                            Part.VENUE_HOST,
                            dialogue.hostName,
                            new Contact(ContactKind.LANDLINE, "+31302314567"));
                    join(dialogue, Part.CORE_GROUP, "Meryem", new Contact(ContactKind.EMAIL, "meryem@voorbeeld.nl"));
                });
    }

    private void join(Dialogue dialogue, Part part, @Nullable String name, Contact contact) {
        if (name != null) {
            team.add(dialogue, part, name, contact, Language.NL);
        }
    }
}
