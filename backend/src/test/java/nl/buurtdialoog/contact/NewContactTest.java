package nl.buurtdialoog.contact;

import static nl.buurtdialoog.contact.ContactKind.EMAIL;
import static nl.buurtdialoog.contact.ContactKind.LANDLINE;
import static nl.buurtdialoog.contact.ContactKind.MOBILE;
import static nl.buurtdialoog.contact.ContactKind.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NewContactTest {

    @ParameterizedTest
    @CsvSource({
        "EMAIL, ' Riet@Voorbeeld.NL ', Riet@voorbeeld.nl",
        "EMAIL, info@bücher.example, info@xn--bcher-kva.example",
        "MOBILE, 06-12 34 56 78, +31612345678",
        "MOBILE, +32 470 12 34 56, +32470123456",
        "LANDLINE, (030) 231 23 45, +31302312345",
        "LANDLINE, 085 020 12 34, +31850201234",
        "VIA, ' het  buurtteam ', het buurtteam"
    })
    void what_people_write_is_kept_in_one_way(ContactKind kind, String given, String kept) {
        assertThat(new NewContact(kind, given).mistake()).isEmpty();
        assertThat(new NewContact(kind, given).contact().value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "riet",
                "riet@voorbeeld",
                "@voorbeeld.nl",
                "ri et@voorbeeld.nl",
                "riet@voorbeeld.nl, dief@voorbeeld.nl",
                "riet@voorbeeld.nl\r\nBcc: dief@voorbeeld.nl",
                "<riet@voorbeeld.nl>",
                "riet..@voorbeeld.nl",
                "\"riet\"@voorbeeld.nl"
            })
    void what_is_no_address_is_refused(String given) {
        assertThat(new NewContact(EMAIL, given).mistake()).contains("not-an-email");
    }

    @Test
    void a_mobile_is_no_landline_and_the_other_way_round() {
        assertThat(new NewContact(MOBILE, "030 231 23 45").mistake()).contains("not-a-mobile");
        assertThat(new NewContact(LANDLINE, "06 12 34 56 78").mistake()).contains("not-a-telephone");
        assertThat(new NewContact(MOBILE, "06 12 34").mistake()).contains("not-a-mobile");
    }

    @Test
    void nothing_to_reach_somebody_by_has_no_value_and_anything_else_has() {
        assertThat(new NewContact(NONE, null).mistake()).isEmpty();
        assertThat(new NewContact(NONE, "030").mistake()).contains("must-be-empty");
        assertThat(new NewContact(EMAIL, " ").mistake()).contains("required");
    }

    @Test
    void a_contact_shows_little_and_says_nothing_in_a_log() {
        assertThat(new Contact(EMAIL, "riet@voorbeeld.nl").masked()).isEqualTo("r…@voorbeeld.nl");
        assertThat(new Contact(MOBILE, "+31612345678").masked()).isEqualTo("…78");
        assertThat(new Contact(NONE, null).masked()).isEmpty();
        assertThat(new Contact(EMAIL, "riet@voorbeeld.nl")).hasToString("EMAIL");
    }
}
