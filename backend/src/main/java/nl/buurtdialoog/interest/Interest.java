package nl.buurtdialoog.interest;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.participant.Via;
import nl.buurtdialoog.place.Neighbourhood;
import nl.buurtdialoog.shared.Language;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;

/** Somebody, without a name, who wants to hear of the next dialogues in a neighbourhood. */
@Entity
public class Interest extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;

    @ManyToOne(fetch = LAZY)
    public Neighbourhood neighbourhood;

    @Enumerated(STRING)
    public ContactKind contactKind;

    public String contactValue;

    @Enumerated(STRING)
    public Language language;

    @Enumerated(STRING)
    public Via via;

    public String consentVersion;
    public Instant notedAt;

    protected Interest() {}

    Interest(Neighbourhood neighbourhood, Contact contact, Language language) {
        this.organisationId = neighbourhood.organisationId;
        this.neighbourhood = neighbourhood;
        this.contactKind = contact.kind();
        this.contactValue = String.valueOf(contact.value());
        this.language = language;
    }

    /** They agreed, now or again. */
    void agree(Via via, String consentVersion, Language language, Instant now) {
        this.via = via;
        this.consentVersion = consentVersion;
        this.language = language;
        this.notedAt = now;
    }

    static Optional<Interest> of(Neighbourhood neighbourhood, Contact contact) {
        return find(
                        "organisationId = ?1 and neighbourhood.id = ?2 and contactKind = ?3 and lower(contactValue) = ?4",
                        neighbourhood.organisationId,
                        neighbourhood.id,
                        contact.kind(),
                        contact.key())
                .firstResultOptional();
    }

    /** Everything that this contact wanted to hear of. */
    static List<Interest> of(UUID organisationId, Contact contact) {
        return list(
                "organisationId = ?1 and contactKind = ?2 and lower(contactValue) = ?3",
                organisationId,
                contact.kind(),
                contact.key());
    }

    static Stream<Interest> withNeighbourhood(Set<UUID> ids) {
        return Interest.<Interest>list("from Interest i join fetch i.neighbourhood where i.id in ?1", ids).stream();
    }

    boolean isOfTheSamePlaceAs(Interest other) {
        return neighbourhood.id.equals(other.neighbourhood.id);
    }

    void isReachedAt(Contact contact) {
        this.contactKind = contact.kind();
        this.contactValue = String.valueOf(contact.value());
    }

    Contact contact() {
        return new Contact(contactKind, contactValue);
    }
}
