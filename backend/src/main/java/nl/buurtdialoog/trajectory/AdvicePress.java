package nl.buurtdialoog.trajectory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.buurtdialoog.organisation.Organisation;
import nl.buurtdialoog.paper.Paper;
import org.jspecify.annotations.Nullable;

/** Gathers what is printed. The printing itself takes a second, and is done after the transaction. */
@ApplicationScoped
class AdvicePress {

    static final String PDF = "application/pdf";

    @Inject
    TrajectoryReach reach;

    @Inject
    TrajectoryLink link;

    @Inject
    AdviceBook book;

    @Transactional
    Paper paper(UUID trajectoryId, int number) {
        return paper(AdviceVersion.of(reach.read(trajectoryId), number));
    }

    /** The same for who has the link, of what they may read. */
    @Transactional
    Paper mine(@Nullable String token, int number) {
        return paper(AdviceVersion.forInitiative(link.opened(token), number));
    }

    private Paper paper(AdviceVersion version) {
        return AdvicePaper.of(version, book.cited(version), Organisation.findById(version.organisationId));
    }
}
