package nl.buurtdialoog.member;

import java.util.List;
import nl.buurtdialoog.organisation.Role;
import nl.buurtdialoog.shared.Language;

/** What is said to who works with one more organisation. */
interface MemberWords {

    String subject(String organisation);

    String greeting(String name);

    List<String> opening(String organisation, String roles);

    String button();

    List<String> closing();

    /** What somebody is who has this role. */
    String role(Role role);

    static MemberWords in(Language language) {
        return language == Language.NL ? new DutchMemberWords() : new EnglishMemberWords();
    }
}
