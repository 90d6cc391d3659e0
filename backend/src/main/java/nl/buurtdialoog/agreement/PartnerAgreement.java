package nl.buurtdialoog.agreement;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.place.Neighbourhood;
import nl.buurtdialoog.shared.Claim;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.Problem;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** What a group asks of a partner or the municipality, with their answer. It is on the table until it is settled. */
@Entity
public class PartnerAgreement extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;

    @ManyToOne(fetch = LAZY)
    public Neighbourhood neighbourhood;

    public @Nullable UUID cycleId;

    /** Which gathering asked it. */
    @ManyToOne(fetch = LAZY)
    public @Nullable Dialogue dialogue;

    @Enumerated(STRING)
    public Party party;

    public String partyName;
    public @Nullable UUID partnerClientId;
    public @Nullable String contactName;

    @Enumerated(STRING)
    public ContactKind contactKind;

    public @Nullable String contactValue;

    @Enumerated(STRING)
    public Language language;

    public String request;
    public @Nullable LocalDate answerBy;

    @Enumerated(STRING)
    public AgreementStatus status;

    public @Nullable String answer;
    public @Nullable LocalDate promisedOn;
    public Instant askedAt;
    public @Nullable Instant answeredAt;

    /** Only the link of this generation opens it. */
    public int linkGeneration;

    @Version
    public long version;

    protected PartnerAgreement() {}

    PartnerAgreement(UUID organisationId, NewPartnerAgreement wish, Contact contact, Instant now) {
        this.organisationId = organisationId;
        this.status = AgreementStatus.ASKED;
        this.askedAt = now;
        this.linkGeneration = 1;
        describe(wish, contact);
    }

    final void describe(NewPartnerAgreement wish, Contact contact) {
        if (wish.dialogueId() != null) {
            this.dialogue = Dialogue.of(organisationId, wish.dialogueId());
            this.neighbourhood = dialogue.neighbourhood;
            this.cycleId = dialogue.cycleId;
        } else if (wish.neighbourhoodId() != null) {
            this.dialogue = null;
            this.neighbourhood = Neighbourhood.of(organisationId, wish.neighbourhoodId());
            this.cycleId = null;
        } else {
            throw Problem.invalid("/neighbourhoodId", "required");
        }
        this.party = wish.party();
        this.partyName = wish.partyName().strip();
        this.partnerClientId = wish.partnerClientId();
        this.contactName = wish.contactName();
        this.contactKind = contact.kind();
        this.contactValue = contact.value();
        this.language = wish.language();
        this.request = wish.request().strip();
        this.answerBy = wish.answerBy();
    }

    /** The organisation's agreement; another organisation's is not found. */
    static PartnerAgreement of(UUID organisationId, UUID id) {
        return PartnerAgreement.<PartnerAgreement>find("organisationId = ?1 and id = ?2", organisationId, id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** The same, held: two who answer at once come one after the other. */
    static PartnerAgreement locked(UUID organisationId, UUID id) {
        return PartnerAgreement.<PartnerAgreement>find("organisationId = ?1 and id = ?2", organisationId, id)
                .withLock(PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** Which the link that says this opens. */
    static Optional<PartnerAgreement> opened(Claim claim) {
        return PartnerAgreement.<PartnerAgreement>find(
                        "organisationId = ?1 and id = ?2 and linkGeneration = ?3",
                        claim.organisationId(),
                        claim.id(),
                        claim.generation())
                .singleResultOptional();
    }

    /** Those that somebody answers for who is reached there. */
    static List<PartnerAgreement> answeredFrom(UUID organisationId, Contact contact) {
        return list(
                "organisationId = ?1 and contactKind = ?2 and lower(contactValue) = ?3",
                organisationId,
                contact.kind(),
                contact.key());
    }

    static Stream<PartnerAgreement> these(Set<UUID> ids) {
        return PartnerAgreement.<PartnerAgreement>list("id in ?1", ids).stream();
    }

    Contact contact() {
        return new Contact(contactKind, contactValue);
    }

    /** How who answers is called. */
    String addressee() {
        return contactName == null ? partyName : contactName;
    }

    /** The last answer counts. */
    void answer(NewAgreementAnswer said, Instant now) {
        said.check();
        var words = said.words();
        this.status = said.status();
        this.answer = words == null || words.isBlank() ? null : words.strip();
        this.promisedOn = said.status() == AgreementStatus.NOT_POSSIBLE ? null : said.promisedOn();
        this.answeredAt = now;
    }

    /** Who answers is called and reached otherwise from now on. */
    void isAnsweredBy(@Nullable String name, Contact contact) {
        this.contactName = name;
        this.contactKind = contact.kind();
        this.contactValue = contact.value();
    }

    /** The link they had opens nothing any more. */
    void renewLink() {
        linkGeneration++;
    }
}
