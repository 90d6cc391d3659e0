package nl.buurtdialoog.shared;

import java.util.UUID;

/** How a thing stood that is watched, just before something was made of it. */
record Mark(UUID thing, long value) {}
