package nl.buurtdialoog.subscription;

import java.util.List;
import nl.buurtdialoog.shared.Language;

/**
 * A part of the agenda, as it is followed.
 *
 * @param name what it is called, in its language
 * @param dialogues the soonest first; what was called off too, because who follows it has to know
 */
public record FollowedAgenda(String name, Language language, List<ListedDialogue> dialogues) {}
