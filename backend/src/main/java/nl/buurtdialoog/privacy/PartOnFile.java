package nl.buurtdialoog.privacy;

import java.time.Instant;
import nl.buurtdialoog.team.Part;

/** What somebody does to make a dialogue possible. */
public record PartOnFile(Part part, String dialogueTitle, Instant startsAt) {}
