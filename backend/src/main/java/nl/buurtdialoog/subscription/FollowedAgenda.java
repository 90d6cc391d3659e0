package nl.buurtdialoog.subscription;

import java.util.List;
import nl.buurtdialoog.organisation.OrganisationCard;
import nl.buurtdialoog.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A part of the agenda, as it is followed.
 *
 * @param name what it is called, in its language
 * @param organisation whom to call about it; null when there is no organisation at all
 * @param dialogues the soonest first; what was called off too, because who follows it has to know
 */
public record FollowedAgenda(
        String name, Language language, @Nullable OrganisationCard organisation, List<ListedDialogue> dialogues) {}
