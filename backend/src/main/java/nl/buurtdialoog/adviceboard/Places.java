package nl.buurtdialoog.adviceboard;

import java.util.Arrays;
import java.util.List;
import nl.buurtdialoog.trajectory.Step;

/** Which steps are told together. */
final class Places {

    /** Those of who has a place of the programme. */
    static final List<Step> TAKEN =
            Arrays.stream(Step.values()).filter(Step::takesPlace).toList();

    /** Their names, for SQL. */
    static final List<String> TAKEN_NAMES = TAKEN.stream().map(Step::name).toList();

    private Places() {}
}
