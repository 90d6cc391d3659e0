package nl.buurtdialoog.interest;

/** @param ended of how many neighbourhoods somebody hears no more */
public record InterestsEnded(int ended) {}
