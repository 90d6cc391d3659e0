package nl.buurtdialoog.shared;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Tells of things that everybody may read how they stand, of all of them in one question. What was made of a thing after
 * its mark was read is true for as long as it has that mark.
 */
public interface Watch {

    /** A mark for each of them that everybody may read: another one as soon as it is to be read otherwise. */
    Map<UUID, Long> marks(Collection<UUID> things);
}
