package nl.buurtdialoog.paper;

/** What a paper is made of, in the order of reading. */
public sealed interface Part permits Words, Figures, Bars {}
