package nl.buurtdialoog.feed;

import nl.buurtdialoog.dialogue.DialogueSummary;
import org.jspecify.annotations.Nullable;

/**
 * A dialogue for a partner's own site.
 *
 * @param distanceMetres from the postcode or point that was asked for, as the crow flies; null when none was, or when we
 *     do not know where the venue is
 * @param pageUrl our page about it, where people can sign up
 */
public record PartnerDialogue(
        DialogueSummary dialogue, @Nullable Integer distanceMetres, String pageUrl) {}
