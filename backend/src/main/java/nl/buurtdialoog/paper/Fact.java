package nl.buurtdialoog.paper;

/** One line under the title, such as "Adviseur: Zoë de Groot". */
public record Fact(String name, String value) {}
