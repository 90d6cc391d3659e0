package nl.buurtdialoog.participant;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** That somebody was known by another id too, before two became one. */
@Entity
public class FormerParticipant extends PanacheEntityBase {

    /** The id that is no more. */
    @Id
    public UUID id;

    public UUID organisationId;
    public UUID participantId;

    protected FormerParticipant() {}

    FormerParticipant(Participant gone, Participant kept) {
        this.id = gone.id;
        this.organisationId = kept.organisationId;
        this.participantId = kept.id;
    }

    /** All ids that somebody has had, the present one first. */
    public static List<UUID> idsOf(UUID organisationId, UUID participantId) {
        var former = FormerParticipant.<FormerParticipant>list(
                "organisationId = ?1 and participantId = ?2", organisationId, participantId);
        return Stream.concat(Stream.of(participantId), former.stream().map(each -> each.id))
                .toList();
    }
}
