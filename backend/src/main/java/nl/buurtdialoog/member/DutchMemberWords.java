package nl.buurtdialoog.member;

import java.util.List;
import nl.buurtdialoog.organisation.Role;

/** Dutch, B1: short, warm, and "je". */
final class DutchMemberWords implements MemberWords {

    @Override
    public String subject(String organisation) {
        return "Je werkt nu mee met " + organisation;
    }

    @Override
    public String greeting(String name) {
        return "Dag " + name + ",";
    }

    @Override
    public List<String> opening(String organisation, String roles) {
        return List.of(
                "Fijn dat je meedoet met %s. Je bent daar vanaf nu: %s.".formatted(organisation, roles),
                "Je logt in zoals je gewend bent. Werk je voor meer organisaties? Dan kies je bovenaan welke.");
    }

    @Override
    public String button() {
        return "Aan de slag";
    }

    @Override
    public List<String> closing() {
        return List.of("Ken je deze organisatie niet? Bel ons dan even.");
    }

    @Override
    public String role(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> "beheerder";
            case COORDINATOR -> "coördinator";
            case PHONE_DESK -> "telefoonvrijwilliger";
            case FACILITATOR -> "dialoogbegeleider";
            case CORE_GROUP -> "kerngroeplid";
            case ADVISER -> "adviseur";
            case TRAINER -> "trainer";
            case EDITOR -> "redacteur";
        };
    }
}
