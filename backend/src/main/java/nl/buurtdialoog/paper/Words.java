package nl.buurtdialoog.paper;

/**
 * What somebody wrote, in Markdown (CommonMark, and tables). HTML in it is shown as it was typed, a picture by its words
 * only, and a link with its address.
 */
public record Words(String markdown) implements Part {}
