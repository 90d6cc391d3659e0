package nl.buurtdialoog.evening;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.coregroup.CareTaskDetails;
import nl.buurtdialoog.door.DoorList;
import nl.buurtdialoog.idea.IdeaDetails;
import nl.buurtdialoog.organisation.OrganisationCard;
import nl.buurtdialoog.registration.NeedCounts;
import nl.buurtdialoog.shared.Named;
import org.jspecify.annotations.Nullable;

/**
 * All that who leads an evening needs, on a screen or on paper. Nothing by which anybody is reached.
 *
 * @param leader who leads it; null on the paper of an evening that nobody took yet
 * @param code what opens it when typed; on paper alone, and null as long as nobody leads it
 * @param needs how many of those who have a seat need what
 * @param few with fewer than five there is one talk, and it goes on
 * @param ideas what the next time could be about, most dots first
 * @param group who can take a task
 * @param tasks of this edition and the next
 * @param phoneNumbersFrom from when the telephone numbers can be seen: that day only
 */
public record Evening(
        @Nullable String leader,
        @Nullable String code,
        OrganisationCard organisation,
        UUID dialogueId,
        String cycle,
        @Nullable Integer number,
        String theme,
        boolean few,
        HouseNotes house,
        NeedCounts needs,
        DoorList doorList,
        List<IdeaDetails> ideas,
        List<Named> group,
        List<CareTaskDetails> tasks,
        Instant phoneNumbersFrom) {}
