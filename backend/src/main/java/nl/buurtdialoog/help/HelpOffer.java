package nl.buurtdialoog.help;

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
import java.util.UUID;
import nl.buurtdialoog.action.Action;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.contact.ContactKind;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;

/** What somebody offers who saw that an action needs help. Only who carries the action, and a coordinator, read it. */
@Entity
public class HelpOffer extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;

    @ManyToOne(fetch = LAZY)
    public Action action;

    public String name;

    @Enumerated(STRING)
    public ContactKind contactKind;

    public String contactValue;
    public String words;
    public Instant offeredAt;

    protected HelpOffer() {}

    HelpOffer(Action action, String name, Contact contact, String words, Instant now) {
        this.organisationId = action.organisationId;
        this.action = action;
        this.name = name.strip();
        this.contactKind = contact.kind();
        this.contactValue = String.valueOf(contact.value());
        this.words = words.strip();
        this.offeredAt = now;
    }

    static List<HelpOffer> of(Action action) {
        return list("organisationId = ?1 and action = ?2", Sort.by("offeredAt", "id"), action.organisationId, action);
    }

    /** Everything that somebody offered who is reached there. */
    static List<HelpOffer> from(UUID organisationId, Contact contact) {
        return list(
                "organisationId = ?1 and contactKind = ?2 and lower(contactValue) = ?3",
                organisationId,
                contact.kind(),
                contact.key());
    }

    static void forget(UUID organisationId, UUID id) {
        delete("organisationId = ?1 and id = ?2", organisationId, id);
    }

    Contact contact() {
        return new Contact(contactKind, contactValue);
    }

    /** Is called and reached otherwise from now on. */
    void isNow(String name, Contact contact) {
        this.name = name;
        this.contactKind = contact.kind();
        this.contactValue = String.valueOf(contact.value());
    }

    /** As it is shown to who may read it. */
    HelpOfferDetails shown() {
        return new HelpOfferDetails(id, name, contact(), words, offeredAt);
    }
}
