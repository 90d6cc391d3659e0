package nl.buurtdialoog.organisation;

import java.util.Set;
import java.util.UUID;

/** Somebody who does something for the organisation. */
public record Member(UUID id, String name, Set<Role> roles) {}
