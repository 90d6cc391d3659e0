package nl.buurtdialoog.partner;

import org.jspecify.annotations.Nullable;

/**
 * What an organisation did, as everybody may know it.
 *
 * @param dialogues that were or will be held
 * @param cancelled those that were called off
 * @param participants deelnames. Null until the quarter is over and all its dialogues in the neighbourhood are closed, and
 *     when there were fewer than five, or fewer than five beside those whom the partner signed up
 */
public record DialogueCounts(
        int dialogues, int cancelled, @Nullable Integer participants) {}
