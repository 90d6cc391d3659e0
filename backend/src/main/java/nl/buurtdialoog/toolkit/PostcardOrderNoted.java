package nl.buurtdialoog.toolkit;

/**
 * What everybody who orders is told, also who ordered before.
 *
 * @param noted always true
 * @param postcards how many there are in a stack
 */
public record PostcardOrderNoted(boolean noted, int postcards) {

    static final PostcardOrderNoted YES = new PostcardOrderNoted(true, 5);
}
