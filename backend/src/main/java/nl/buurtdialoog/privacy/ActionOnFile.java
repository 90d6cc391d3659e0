package nl.buurtdialoog.privacy;

import java.time.Instant;
import nl.buurtdialoog.action.OwnerPart;

/** What somebody carries that a group agreed, or helps with. */
public record ActionOnFile(String action, OwnerPart part, Instant since) {}
