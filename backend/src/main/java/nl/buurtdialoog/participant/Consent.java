package nl.buurtdialoog.participant;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.Problem;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** That somebody agreed to one purpose: to which text, how and when. */
@Entity
public class Consent extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;

    @ManyToOne(fetch = LAZY)
    public Participant participant;

    /** For which dialogue, or null when it holds for all. */
    public @Nullable UUID dialogueId;

    @Enumerated(STRING)
    public ConsentPurpose purpose;

    public String textVersion;

    @Enumerated(STRING)
    public Language language;

    @Enumerated(STRING)
    public Via via;

    public Instant givenAt;
    public @Nullable Instant withdrawnAt;

    protected Consent() {}

    public Consent(
            Participant participant,
            @Nullable UUID dialogueId,
            GivenConsent given,
            Language language,
            Via via,
            Instant now) {
        this.organisationId = participant.organisationId;
        this.participant = participant;
        this.dialogueId = dialogueId;
        this.purpose = given.purpose();
        this.textVersion = given.version();
        this.language = language;
        this.via = via;
        this.givenAt = now;
    }

    /** All that somebody agreed to, the last given first. */
    public static List<Consent> of(Participant participant) {
        return Consent.list(
                "organisationId = ?1 and participant = ?2",
                Sort.descending("givenAt", "id"),
                participant.organisationId,
                participant);
    }

    /** A consent of this person; another's is not found. */
    static Consent of(Participant participant, UUID id) {
        return Consent.<Consent>find(
                        "organisationId = ?1 and participant = ?2 and id = ?3",
                        participant.organisationId,
                        participant,
                        id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** This, and what they agreed to for the same dialogue and purpose; invitations are of no dialogue. */
    static Stream<Consent> like(Consent consent) {
        return Consent.<Consent>list(
                        "organisationId = ?1 and participant = ?2 and purpose = ?3 and withdrawnAt is null",
                        consent.organisationId,
                        consent.participant,
                        consent.purpose)
                .stream()
                .filter(other -> consent.purpose == ConsentPurpose.LATER_INVITATIONS
                        || Objects.equals(other.dialogueId, consent.dialogueId));
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }
}
