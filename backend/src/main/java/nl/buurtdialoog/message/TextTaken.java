package nl.buurtdialoog.message;

/**
 * What became of a text message.
 *
 * @param answered whether it answered a question of ours
 */
public record TextTaken(boolean answered) {}
