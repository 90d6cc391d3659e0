package nl.buurtdialoog.support;

import java.util.List;

/** English, as plain as the Dutch. */
final class EnglishSupportWords implements SupportWords {

    @Override
    public String subject() {
        return "Support asks to look along";
    }

    @Override
    public String greeting(String name) {
        return "Hello " + name + ",";
    }

    @Override
    public List<String> opening(String organisation) {
        return List.of(
                "Somebody of support would like to look along with %s for an hour.".formatted(organisation),
                "You decide. See who it is and why, and say yes or no.");
    }

    @Override
    public String button() {
        return "See the question";
    }

    @Override
    public List<String> closing() {
        return List.of("Do you not trust it? Then say no. Without your yes nobody sees anything.");
    }
}
