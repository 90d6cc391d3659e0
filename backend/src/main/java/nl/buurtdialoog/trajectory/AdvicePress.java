package nl.buurtdialoog.trajectory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.buurtdialoog.organisation.Organisation;
import nl.buurtdialoog.paper.Paper;

/** Gathers what is printed. The printing itself takes a second, and is done after the transaction. */
@ApplicationScoped
class AdvicePress {

    @Inject
    TrajectoryReach reach;

    @Inject
    AdviceBook book;

    @Transactional
    Paper paper(UUID trajectoryId, int number) {
        return paper(AdviceVersion.of(reach.read(trajectoryId), number));
    }

    private Paper paper(AdviceVersion version) {
        return AdvicePaper.of(version, book.cited(version), Organisation.findById(version.organisationId));
    }
}
