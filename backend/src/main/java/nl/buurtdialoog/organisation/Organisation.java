package nl.buurtdialoog.organisation;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** Who organises dialogues, and owns what it knows of people. Its telephone stands on every public page. */
@Entity
public class Organisation extends PanacheEntityBase {

    private static final int USUAL_REMINDER_DAYS = 2;

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public String name;
    public String telephone;

    /** When somebody answers, in words: "maandag tot en met vrijdag, 9 tot 17 uur". */
    public String telephoneHours;

    public String email;
    public @Nullable String website;
    public Instant createdAt;

    /** How many days before a dialogue its people are reminded; 0 is on the day itself. */
    public int reminderDays;

    /**
     * Whether partners practise here: nobody is told anything, it stands in no agenda, and it begins anew every day. Said
     * when it is made, and never changed.
     */
    @Column(updatable = false)
    public boolean sandbox;

    @Embedded
    public KeptFor keptFor;

    @Version
    public long version;

    protected Organisation() {}

    public Organisation(String name, String telephone, String telephoneHours, String email, Instant now) {
        this.name = name;
        this.telephone = telephone;
        this.telephoneHours = telephoneHours;
        this.email = email;
        this.createdAt = now;
        this.reminderDays = USUAL_REMINDER_DAYS;
        this.keptFor = KeptFor.USUAL;
    }

    /** One that begins. */
    public Organisation(NewOrganisation wish, Instant now) {
        this(wish.name(), wish.telephone(), wish.telephoneHours(), wish.email(), now);
        describe(wish);
    }

    /** What stands on public pages is this from now on. */
    public void describe(NewOrganisation wish) {
        name = wish.name().strip();
        telephone = wish.telephone().strip();
        telephoneHours = wish.telephoneHours().strip();
        email = wish.email();
        website = wish.website();
    }

    public NewOrganisation described() {
        return NewOrganisation.of(this);
    }

    public static boolean isSandbox(UUID id) {
        return count("id = ?1 and sandbox", id) > 0;
    }

    /** Where partners practise. */
    public static List<UUID> sandboxes() {
        return Organisation.<Organisation>list("sandbox").stream()
                .map(organisation -> organisation.id)
                .toList();
    }

    /** Before which moment begins what people are reminded of now. */
    public Instant remindsBefore(Instant now) {
        return now.atZone(AMSTERDAM)
                .toLocalDate()
                .plusDays(reminderDays + 1L)
                .atStartOfDay(AMSTERDAM)
                .toInstant();
    }

    public void remindDaysBefore(int days) {
        reminderDays = days;
    }

    public void keepFor(KeptFor terms) {
        keptFor = terms;
    }
}
