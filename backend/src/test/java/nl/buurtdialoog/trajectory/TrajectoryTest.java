package nl.buurtdialoog.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import nl.buurtdialoog.Given;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class TrajectoryTest {

    @Test
    void an_initiative_that_is_accepted_matched_spoken_with_and_advised_is_called_next() {
        var organisation = Given.anOrganisation().id;
        var adviser = GivenTrajectory.anAdviser(organisation);

        assertThat(GivenTrajectory.stepOf(organisation, GivenTrajectory.applied(organisation)))
                .isEqualTo(Step.APPLICATION);
        assertThat(GivenTrajectory.stepOf(organisation, GivenTrajectory.matched(organisation, adviser)))
                .isEqualTo(Step.CONVERSATION);
        assertThat(GivenTrajectory.stepOf(organisation, GivenTrajectory.conversed(organisation, adviser)))
                .isEqualTo(Step.ADVICE);
        assertThat(GivenTrajectory.stepOf(organisation, GivenTrajectory.advised(organisation, adviser)))
                .isEqualTo(Step.CALL);
    }
}
