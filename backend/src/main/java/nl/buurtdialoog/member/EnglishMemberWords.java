package nl.buurtdialoog.member;

import java.util.List;
import nl.buurtdialoog.organisation.Role;

/** English, as plain as the Dutch. */
final class EnglishMemberWords implements MemberWords {

    @Override
    public String subject(String organisation) {
        return "You now work with " + organisation;
    }

    @Override
    public String greeting(String name) {
        return "Hello " + name + ",";
    }

    @Override
    public List<String> opening(String organisation, String roles) {
        return List.of(
                "Good to have you with %s. From now on you are: %s.".formatted(organisation, roles),
                "You sign in as you are used to. Do you work for more organisations? Then choose which at the top.");
    }

    @Override
    public String button() {
        return "Begin";
    }

    @Override
    public List<String> closing() {
        return List.of("Do you not know this organisation? Then please call us.");
    }

    @Override
    public String role(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> "administrator";
            case COORDINATOR -> "coordinator";
            case PHONE_DESK -> "phone-desk volunteer";
            case FACILITATOR -> "facilitator";
            case CORE_GROUP -> "core-group member";
            case ADVISER -> "adviser";
            case TRAINER -> "trainer";
            case EDITOR -> "editor";
        };
    }
}
