package nl.buurtdialoog.support;

import java.util.List;

/** Dutch, B1: short, warm, and "je". */
final class DutchSupportWords implements SupportWords {

    @Override
    public String subject() {
        return "De helpdesk vraagt of die mag meekijken";
    }

    @Override
    public String greeting(String name) {
        return "Dag " + name + ",";
    }

    @Override
    public List<String> opening(String organisation) {
        return List.of(
                "Iemand van de helpdesk wil een uur meekijken bij %s.".formatted(organisation),
                "Jij beslist. Bekijk wie het is en waarom, en zeg ja of nee.");
    }

    @Override
    public String button() {
        return "Bekijk de vraag";
    }

    @Override
    public List<String> closing() {
        return List.of("Vertrouw je het niet? Zeg dan nee. Zonder jouw ja ziet niemand iets.");
    }
}
