package nl.buurtdialoog.trajectory;

import static nl.buurtdialoog.trajectory.ApplicationAnswer.ACCEPTED;
import static nl.buurtdialoog.trajectory.ApplicationAnswer.DECLINED;
import static nl.buurtdialoog.trajectory.ApplicationAnswer.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StepTest {

    private static final Evidence APPLIED = new Evidence(null, false, false, false, false, false, 0, false);

    @Test
    void an_application_waits_for_an_answer() {
        assertThat(APPLIED.step()).isEqualTo(Step.APPLICATION);
    }

    @Test
    void an_answer_leads_to_the_waiting_list_an_end_or_an_adviser() {
        assertThat(accepted(false, false, false, false, 0, false).step()).isEqualTo(Step.MATCHING);
        assertThat(new Evidence(WAITING, false, false, false, false, false, 0, false).step())
                .isEqualTo(Step.WAITING);
        assertThat(new Evidence(DECLINED, false, false, false, false, false, 0, false).step())
                .isEqualTo(Step.DECLINED);
    }

    @Test
    void each_step_is_done_by_what_it_leaves_behind() {
        assertThat(accepted(true, false, false, false, 0, false).step()).isEqualTo(Step.CONVERSATION);
        assertThat(accepted(true, true, false, false, 0, false).step()).isEqualTo(Step.ADVICE);
        assertThat(accepted(true, true, true, false, 0, false).step()).isEqualTo(Step.CALL);
        assertThat(accepted(true, true, true, true, 0, false).step()).isEqualTo(Step.LESSONS);
        assertThat(accepted(true, true, true, true, 0, true).step()).isEqualTo(Step.CLOSED);
    }

    @Test
    void a_lesson_that_was_learned_early_skips_no_step() {
        assertThat(accepted(true, true, false, false, 0, true).step()).isEqualTo(Step.ADVICE);
    }

    @Test
    void the_third_attempt_in_which_nobody_was_reached_closes_it_apart() {
        assertThat(accepted(true, true, true, false, 2, false).step()).isEqualTo(Step.CALL);
        assertThat(accepted(true, true, true, false, 3, false).step()).isEqualTo(Step.NOT_REACHED);
        assertThat(Step.NOT_REACHED.isDone()).isFalse();
        assertThat(Step.NOT_REACHED.takesPlace()).isTrue();
    }

    @Test
    void who_is_reached_after_three_attempts_goes_on() {
        assertThat(accepted(true, true, true, true, 3, false).step()).isEqualTo(Step.LESSONS);
    }

    @Test
    void who_stops_takes_no_place_any_more() {
        var stopped = new Evidence(ACCEPTED, true, true, true, true, true, 0, true).step();
        assertThat(stopped).isEqualTo(Step.STOPPED);
        assertThat(stopped.takesPlace()).isFalse();
    }

    @Test
    void who_applied_waits_or_was_declined_takes_no_place() {
        assertThat(Step.APPLICATION.takesPlace()).isFalse();
        assertThat(Step.WAITING.takesPlace()).isFalse();
        assertThat(Step.DECLINED.takesPlace()).isFalse();
        assertThat(Step.MATCHING.takesPlace()).isTrue();
        assertThat(Step.CLOSED.takesPlace()).isTrue();
    }

    private static Evidence accepted(
            boolean matched, boolean noted, boolean sent, boolean reached, int failed, boolean lesson) {
        return new Evidence(ACCEPTED, false, matched, noted, sent, reached, failed, lesson);
    }
}
