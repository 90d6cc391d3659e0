package nl.buurtdialoog.demonstration;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.buurtdialoog.organisation.Organisation;
import nl.buurtdialoog.programme.ProgrammeImport;
import nl.buurtdialoog.programme.ProgrammeReport;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.Tenancy;
import nl.buurtdialoog.toolkit.StarterSet;

/**
 * The demonstration, all of it or nothing, by the same ways as real data: the programme is read as a coordinator's file.
 */
@ApplicationScoped
class DemonstrationData {

    static final UUID UTRECHT = UUID.fromString("01900000-0000-7000-8000-0000000000a1");
    static final UUID VECHT = UUID.fromString("01900000-0000-7000-8000-0000000000a2");
    static final UUID SANDBOX = UUID.fromString("01900000-0000-7000-8000-0000000000a3");

    @Inject
    EntityManager entities;

    @Inject
    Tenancy tenancy;

    @Inject
    DemonstrationPeople people;

    @Inject
    DemonstrationThemes themes;

    @Inject
    DemonstrationFiles files;

    @Inject
    ProgrammeImport programmes;

    @Inject
    DemonstrationGuests guests;

    @Inject
    DemonstrationTeams teams;

    @Inject
    DemonstrationOffers offers;

    @Inject
    DemonstrationCycles cycles;

    @Inject
    DemonstrationActions actions;

    @Inject
    DemonstrationCoreGroup coreGroup;

    @Inject
    StarterSet toolkit;

    @Inject
    PracticeGround ground;

    /** Whether it was loaded. Of two replicas that start at once, the second waits and then finds it there. */
    @Transactional
    // In seconds. A first start writes hundreds of people, on a machine that may be busy.
    @TransactionConfiguration(timeout = 300)
    boolean loadWhenEmpty(boolean withProgramme) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended('demonstration', 0))", Object.class)
                .getSingleResult();
        if (Organisation.count() > 0) {
            return false;
        }
        people.make();
        if (withProgramme) {
            loadProgramme();
        }
        ground.beginAnew(SANDBOX);
        return true;
    }

    @Transactional
    @TransactionConfiguration(timeout = 300)
    void load() {
        people.make();
        loadProgramme();
        ground.beginAnew(SANDBOX);
    }

    private void loadProgramme() {
        tenancy.enter(UTRECHT);
        themes.make(UTRECHT);
        var report = programmes.read(UTRECHT, files.text("programme.csv").getBytes(UTF_8), Language.EN);
        if (!report.applied()) {
            throw new IllegalStateException("The demonstration programme has mistakes: " + mistakes(report));
        }
        guests.signUp(UTRECHT);
        teams.make(UTRECHT);
        offers.make(UTRECHT);
        cycles.make(UTRECHT);
        actions.make(UTRECHT);
        coreGroup.make(UTRECHT);
        toolkit.takeOver(UTRECHT);
    }

    private static String mistakes(ProgrammeReport report) {
        return report.rows().stream()
                .filter(row -> !row.mistakes().isEmpty())
                .limit(5)
                .map(row -> row.row() + " " + row.mistakes())
                .toList()
                .toString();
    }
}
